// SPDX-License-Identifier: MIT
#include "generate/fits_in_print.h"

#include "generate/changes.h"
#include "generate/demonyms.h"
#include "generate/letters.h"
#include "generate/numerals.h"
#include "generate/tree_walk.h"
#include "generate/turned.h"
#include "quiz/wording.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace generate {

namespace {

using syntax::Relation;

/// True for a place whose name another can stand for: nothing describes it, and neither another place nor, of
/// a country, someone who may be of it is told beside it. Of people too much tells who is meant.
bool fits_others(const Reading& reading, const Claim& claim, const Slot& slot)
{
    const Mention& mention = reading.names.mentions[slot.index];
    const Entity& entity = reading.names.entities[mention.entity];
    const syntax::Tree& tree = reading.sentence(claim).tree;
    const text::Span there = span(reading.document, {claim.sentence(), mention.name});
    const std::string_view behind
        = reading.document.article->text.slice({there.end, {there.end.value + 2}}); // an age is no part of the view
    const std::string next
        = mention.place.tokens.end < tree.size() ? lower(tree.word(mention.place.tokens.end)) : std::string();
    const bool opens
        = mention.place.tokens.begin == 1 && tree.tags[0].upos == syntax::Upos::Adp; // "In Ontario, police"
    const bool set_off = behind.starts_with(',') || next == ",";
    const bool described = (set_off && !opens) || behind.starts_with('\'') || behind.starts_with("\xE2\x80")
                           || behind == " (" || next == "(" || next == "who" || next == "which" || next == "were"
                           || next == "are" || next == "have" || next == "'s";
    const bool joined = tree.arcs[mention.head].relation == Relation::Conj
                        || tree.arcs[mention.head].relation == Relation::Amod // "a Piedmontese village"
                        || has_conjunct(tree, mention.head);
    const bool goes_with
        = std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& other) {
              const Entity& beside = reading.names.entities[other.entity];
              const bool abroad = entity.type == EntityType::Country && !beside.country.empty()
                                  && beside.country != entity.country; // tells nothing of this one
              return other.place.sentence == claim.sentence() && other.entity != mention.entity
                     && ((is_geographic(beside.type) && !abroad)
                         || (entity.type == EntityType::Country && beside.type == EntityType::Person));
          });
    const std::vector<Entity>& all = reading.names.entities;
    const bool of_report = entity.type == EntityType::Country // "Italy has struggled" in a report of Gujarat
                           && std::all_of(all.begin(), all.end(), [&entity](const Entity& other) {
                                  return other.type != EntityType::Country || other.mentions <= entity.mentions;
                              });
    const bool acts = tree.arcs[mention.head].relation == Relation::Nsubj && entity.type != EntityType::Country;
    const bool of_kind
        = mention.place.tokens.begin > 0 && lower(tree.word(mention.place.tokens.begin - 1)) == "of"; // "the town of"
    return is_geographic(entity.type) && !described && !joined && !goes_with && !of_kind && !of_report
           && !acts; // a probe that has the name of a city
}

/// True where a year would come before or after another of its sentence that it really comes after or before: "founded
/// in 2019 and owned since 2018" needs no report to be found.
bool turns_order(const Reading& reading, const Claim& claim, const Slot& slot, const std::string& other)
{
    const TimeExpression& time = reading.time(claim, slot);
    const auto year = time.granularity == Granularity::Year ? quiz::number_from(other) : std::nullopt;
    const auto& times = reading.times[claim.sentence()];
    return year && std::any_of(times.begin(), times.end(), [&](const TimeExpression& each) {
               const bool itself = each.place == time.place || !each.moment.year;
               return !itself && (*each.moment.year < *time.moment.year) != (*each.moment.year < *year);
           });
}

/// True for "2,400 meters (7,900 feet)", where the one tells of the other.
bool is_converted(const Reading& reading, const Claim& claim, const Slot& slot)
{
    constexpr std::size_t near = 24;
    const text::Span there = span(reading.document, {claim.sentence(), slot.answer});
    const std::string_view behind = reading.document.article->text.slice({there.end, {there.end.value + near}});
    const std::size_t open = behind.find('(');
    if (open == behind.npos) {
        return false;
    }
    const std::string_view first = behind.substr(open + 1, behind.find_first_of(" -)", open) - open - 1);
    return number_in(first)
           || behind.find_first_of("0123456789", open) != behind.npos; // "five miles (eight kilometres)"
}

/// True for "by 2044" instead of 2050: goals are set for round years.
bool is_odd_goal(const Reading& reading, const TimeExpression& time, const std::string& other)
{
    constexpr int round = 5;
    const auto published = reading.document.article->published;
    const auto year = time.granularity == Granularity::Year ? quiz::number_from(other) : std::nullopt;
    return year && published && *time.moment.year > static_cast<int>(published->year())
           && *time.moment.year % round == 0 && static_cast<int>(*year) % round != 0;
}

/// True for the year of the report in the place of one long before: "had 70 percent in 2011; this has dropped".
bool is_now(const Reading& reading, const TimeExpression& time, const std::string& other)
{
    const auto published = reading.document.article->published;
    const auto year = time.granularity == Granularity::Year ? quiz::number_from(other) : std::nullopt;
    return year && published && static_cast<int>(*year) == static_cast<int>(published->year());
}

/// True for a place of the report, in the same country as far as is known, that has "the" before it if the other has;
/// and for a country that the report does not name, which is a neighbour then.
bool is_such_a_place(const Reading& reading, const Entity& instead_of, const std::string& name)
{
    const auto is_it = [&name](const Entity& entity) { return entity.name == name; };
    const auto& all = reading.names.entities;
    if (instead_of.type == EntityType::Country && !instead_of.definite && std::none_of(all.begin(), all.end(), is_it)) {
        return true;
    }
    return std::any_of(reading.names.entities.begin(), reading.names.entities.end(), [&](const Entity& entity) {
        const bool abroad = entity.type == EntityType::City && !entity.country.empty() && !instead_of.country.empty()
                            && entity.country != instead_of.country;
        return entity.name == name && !abroad && entity.definite == instead_of.definite;
    });
}

/// True for "term 4" and "Room 14", where a number is a name, and for a year or an age.
bool is_label(const syntax::Tree& tree, const Slot& slot)
{
    constexpr std::array<std::string_view, 10> before_ages{"age", "aged",   "at",    "both", "is",
                                                           "now", "turned", "turns", "was",  "were"};
    const std::size_t first = slot.answer.begin;
    const std::size_t next = slot.answer.end;
    const bool alone = next >= tree.size()
                       || (tree.tags[next].upos != syntax::Upos::Noun && tree.tags[next].upos != syntax::Upos::Adj
                           && tree.word(next) != "%");
    constexpr std::array<std::string_view, 8> eras{"a.d.", "ad", "b.c.", "b.c.e.", "bc", "bce", "c.e.", "ce"};
    const bool era = next < tree.size() && std::find(eras.begin(), eras.end(), lower(tree.word(next))) != eras.end();
    const bool of_name = next < tree.size() && tree.tags[next].upos == syntax::Upos::Propn && tree.word(next)[0] < 'a'
                         && tree.word(next)[0] >= 'A' && tree.word(first)[0] >= 'A' && tree.word(first)[0] < 'a';
    const bool set_off = first > 0 && next < tree.size() && tree.word(first - 1) == "," && tree.word(next) == ","
                         && tree.word(first).find_first_not_of("0123456789") == std::string_view::npos;
    if (set_off) {
        return true; // "The captain, 57, and"
    }
    if (era || of_name) {
        return true; // "664 b.c.e.", "a Six Flags theme park"
    }
    const bool bare = first > 0 && alone && slot.answer.size() == 1;
    if (!bare) {
        return false;
    }
    const double value = number_in(tree.word(first)).value_or(0);
    const bool year = value >= 1500 && value <= 2100 && tree.word(first).find(',') == std::string_view::npos;
    const std::string before = lower(tree.word(first - 1));
    const bool age = std::find(before_ages.begin(), before_ages.end(), before) != before_ages.end();
    const bool noun = tree.tags[first - 1].xpos == syntax::Xpos::Nn || tree.tags[first - 1].xpos == syntax::Xpos::Nnp;
    constexpr double most_told = 100; // "the A300 and 747", "phoned 911"
    constexpr std::array<std::string_view, 16> measuring{"about", "above", "almost", "below", "by",   "from",
                                                         "least", "most",  "nearly", "of",    "over", "roughly",
                                                         "some",  "than",  "to",     "under"};
    const bool model = value > most_told && value == std::floor(value)
                       && std::find(measuring.begin(), measuring.end(), before) == measuring.end();
    return year || age || model || (noun && tree.word(first).find_first_of("0123456789") == 0);
}

/// True for "two" in "the larger of the two" and "the younger of two daughters".
bool is_of_so_many(const syntax::Tree& tree, const Slot& slot)
{
    const std::size_t first = slot.answer.begin;
    const auto is = [&tree, first](std::size_t back, std::string_view word) {
        return first >= back && lower(tree.word(first - back)) == word;
    };
    const bool compares
        = first >= 2
          && (tree.tags[first - 2].xpos == syntax::Xpos::Jjr || tree.tags[first - 2].xpos == syntax::Xpos::Jjs
              || tree.tags[first - 2].xpos == syntax::Xpos::Cd);
    return (is(1, "the") && is(2, "of")) || (is(1, "of") && compares);
}

/// True for "Two members, Oakes and Sibley" and "one in ten", where the rest tells that it is no other number.
bool is_told_besides(const Reading& reading, const Claim& claim, const Slot& slot)
{
    constexpr double fewest = 3;
    constexpr std::size_t near = 4;
    const syntax::Tree& tree = reading.sentence(claim).tree;
    const Quantity& quantity = reading.quantity(claim, slot);
    std::size_t noun = quantity.place.tokens.end; // of those who are listed behind it: "Two of Dekkers' helpers, ..."
    for (std::size_t seen = 0; seen < near && noun + 1 < tree.size() && tree.word(noun + 1) != ","; ++seen) {
        ++noun;
    }
    const bool listed = quantity.value <= fewest && noun + 2 < tree.size()
                        && tree.tags[noun + 1].xpos == syntax::Xpos::Comma
                        && tree.tags[noun + 2].upos == syntax::Upos::Propn;
    bool both = false; // "two wickets, both to Rajakaruna"
    for (std::size_t token = quantity.place.tokens.end; token < tree.size(); ++token) {
        const std::string word = lower(tree.word(token)); // "two things: either to ... or to ..."
        both = both || (quantity.value == 2 && (word == "both" || word == "either"));
    }
    constexpr std::array<std::string_view, 6> pairs{"ends", "halves", "hands", "houses", "parents", "twins"};
    const std::size_t last = quantity.place.tokens.end;
    const bool pair
        = quantity.value == 2
          && ((last < tree.size() && std::find(pairs.begin(), pairs.end(), lower(tree.word(last))) != pairs.end())
              || (last > 0 && std::find(pairs.begin(), pairs.end(), lower(tree.word(last - 1))) != pairs.end()));
    const std::size_t unit = quantity.place.tokens.end;
    const bool hour = unit > 0 && unit + 1 < tree.size() && lower(tree.word(unit - 1)).starts_with("minute")
                      && (lower(tree.word(unit)) == "to" || lower(tree.word(unit)) == "past"
                          || lower(tree.word(unit)) == "before"); // "ten minutes to eleven"
    const std::size_t first = slot.answer.begin;
    bool share = false;
    for (std::size_t back = 2; back <= near && back <= first; ++back) {
        share = share || (lower(tree.word(first - 1)) == "in" && lower(tree.word(first - back)) == "one");
    }
    return listed || share || hour || both || pair;
}

/// True for "less than 16 minutes" instead of 20: who says "less than" gives a round number; and for "some five"
/// instead of six.
bool is_oddly_exact(const Quantity& quantity, const std::string& other)
{
    constexpr double round = 5;
    const double value = number_in(other).value_or(quantity.value);
    constexpr double near = 1.3; // "some six" is nearly true of five
    const double larger = std::max(value, quantity.value) / std::max(1.0, std::min(value, quantity.value));
    const bool rough = quantity.bound != Quantity::Bound::Exact;
    return rough
           && (larger < near
               || (quantity.value >= 2 * round && std::fmod(quantity.value, round) == 0
                   && std::fmod(value, round) != 0));
}

/// True where a number would be more than another of its sentence that it is really less than, or less: "of the 212
/// patients, 329", "up from 395,000".
bool turns_amounts(const Reading& reading, const Claim& claim, const Slot& slot, const std::string& other)
{
    const Quantity& quantity = reading.quantity(claim, slot);
    const double scale = quantity.value / number_in(words(reading, claim, slot.answer)).value_or(quantity.value);
    const double value = number_in(other).value_or(quantity.value) * scale; // "5.2" of "£5.2bn"
    const auto& all = reading.quantities[claim.sentence()];
    return std::any_of(all.begin(), all.end(), [&](const Quantity& each) {
        const bool alike = each.measure == quantity.measure && each.value != quantity.value;
        return alike && (each.value < quantity.value) != (each.value < value);
    });
}

/// True where a number would be more than one of the headline that it is really less than, or less: "Twenty of the
/// injured" under "19 injured".
bool turns_headline(const Reading& reading, const Claim& claim, const Slot& slot, const std::string& other)
{
    const double there = number_in(words(reading, claim, slot.answer)).value_or(reading.quantity(claim, slot).value);
    const double value = number_in(other).value_or(there);
    const std::vector<quiz::Token> tokens = quiz::tokens(reading.document.article->title);
    return std::any_of(tokens.begin(), tokens.end(), [&](const quiz::Token& token) {
        const auto each = number_in(token.raw);
        return each && (*each < there) != (*each <= value);
    });
}

/// True for "the third of six": there is no seventh.
bool is_ordinal_of(const syntax::Tree& tree, const Slot& slot)
{
    const std::string word = lower(tree.word(slot.answer.begin));
    const bool ordinal = word.ends_with("th") || word.ends_with("rd") || word.ends_with("nd") || word.ends_with("st");
    return ordinal && slot.answer.end < tree.size() && lower(tree.word(slot.answer.end)) == "of";
}

/// True for "120 cents" and "1130m", which nobody writes.
bool is_odd_amount(const syntax::Tree& tree, const Slot& slot, const std::string& other)
{
    constexpr double most = 100;
    constexpr std::size_t most_figures = 3;
    const std::size_t figures = std::min(other.find_first_not_of("0123456789"), other.size());
    const bool great = other.ends_with("m") || other.ends_with("bn") || other.find("illion") != other.npos;
    if (great && figures > most_figures) {
        return true;
    }
    const std::string unit = slot.answer.end < tree.size() ? lower(tree.word(slot.answer.end)) : std::string();
    return (unit == "cents" || unit == "pence") && number_in(other).value_or(0) >= most;
}

/// True for "bought" of "could be [bought]", which the report has put in.
bool is_put_in(const Reading& reading, const Claim& claim, const Slot& slot)
{
    const std::size_t begin = span(reading.document, {claim.sentence(), slot.answer}).begin.value;
    return begin > 0 && reading.document.article->text.slice({{begin - 1}, {begin}}) == "[";
}

/// True for "east" of "north-east", which is one word.
bool is_hyphenated(const Reading& reading, const Claim& claim, const Slot& slot)
{
    const text::Span there = span(reading.document, {claim.sentence(), slot.answer});
    const text::Text& text = reading.document.article->text;
    const std::size_t begin = there.begin.value;
    return text.slice({there.end, {there.end.value + 1}}) == "-"
           || (begin > 0 && text.slice({{begin - 1}, {begin}}) == "-");
}

/// True for "May" of "in May and June", beside which another month would be odd.
bool is_joined_to_time(const Reading& reading, const Claim& claim, const Slot& slot)
{
    constexpr std::array<std::string_view, 5> joints{"and", "or", "through", "to", "until"};
    const syntax::Tree& tree = reading.sentence(claim).tree;
    const auto is_joint = [&](std::size_t token) {
        return std::find(joints.begin(), joints.end(), lower(tree.word(token))) != joints.end();
    };
    const auto is_name = [&](std::size_t token) { return tree.tags[token].upos == syntax::Upos::Propn; };
    const std::size_t first = slot.answer.begin;
    const std::size_t next = slot.answer.end;
    return reading.time(claim, slot).granularity == Granularity::Month
           && ((next + 1 < tree.size() && is_joint(next) && is_name(next + 1))
               || (first > 1 && is_joint(first - 1) && is_name(first - 2)));
}

/// True for "January 2024" and "October 2023", which differ in two words.
bool differs_in_more(const std::string& there, const std::string& other)
{
    const std::vector<quiz::Token> left = quiz::tokens(there);
    const std::vector<quiz::Token> right = quiz::tokens(other);
    std::size_t apart = 0;
    for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
        apart += left[i].folded != right[i].folded ? 1U : 0U;
    }
    return apart > 1 || left.size() != right.size();
}

}

bool is_geographic(EntityType type)
{
    return type == EntityType::City || type == EntityType::Country || type == EntityType::Region;
}

bool may_change_in_print(const Reading& reading, const Claim& claim, const Slot& slot)
{
    if (is_name(slot)) {
        return fits_others(reading, claim, slot);
    }
    const Sentence& sentence = reading.sentence(claim);
    if (is_quoted(sentence, slot.answer.begin)
        && (slot.kind == Slot::Kind::Time || sentence.quoting == Quoting::Whole)) {
        return false; // what a witness said of years long ago, or nobody said in the sentence
    }
    if (slot.kind == Slot::Kind::Word) {
        return is_adjective_of_country(reading, claim, slot)
               || may_turn(reading.sentence(claim).tree, slot.answer.begin);
    }
    // The hour of a thing is seldom worth looking for.
    return slot.kind != Slot::Kind::Time || reading.time(claim, slot).granularity != Granularity::Clock;
}

bool fits_in_print(const Reading& reading, const Claim& claim, const Slot& slot, const std::string& other)
{
    if (!may_change_in_print(reading, claim, slot) || is_put_in(reading, claim, slot)) {
        return false;
    }
    if (is_hyphenated(reading, claim, slot)) {
        return false; // "an Abuja-based analyst", "in the north-east", "a 20-minute film"
    }
    if (is_name(slot)) {
        const bool by_name = words(reading, claim, changed_tokens(reading, slot)) == reading.entity(slot).name;
        return by_name && is_such_a_place(reading, reading.entity(slot), other); // "a Piedmontese village"
    }
    const syntax::Tree& tree = reading.sentence(claim).tree;
    const std::string there(words(reading, claim, slot.answer));
    const bool number = slot.kind == Slot::Kind::Number;
    const Quantity::Bound bound = number ? reading.quantity(claim, slot).bound : Quantity::Bound::Exact;
    if (bound == Quantity::Bound::AtLeast || bound == Quantity::Bound::AtMost) {
        return false; // "less than 2 percent" may be true beside "less than 3"
    }
    if (slot.kind == Slot::Kind::Number && (there.find(',') != there.npos) != (other.find(',') != other.npos)) {
        return false; // "11484" beside "167,515"
    }
    constexpr std::size_t most_digits = 4; // more would have a comma
    if (slot.kind == Slot::Kind::Number && there.find(',') == there.npos && other.size() > most_digits
        && other.find_first_not_of("0123456789") == other.npos) {
        return false;
    }
    if (slot.kind == Slot::Kind::Number
        && (is_of_so_many(tree, slot) || is_label(tree, slot) || is_converted(reading, claim, slot)
            || is_odd_amount(tree, slot, other) || is_ordinal_of(tree, slot)
            || turns_amounts(reading, claim, slot, other) || turns_headline(reading, claim, slot, other)
            || is_told_besides(reading, claim, slot) || is_oddly_exact(reading.quantity(claim, slot), other))) {
        return false;
    }
    if (slot.kind == Slot::Kind::Time) {
        if (turns_order(reading, claim, slot, other) || is_odd_goal(reading, reading.time(claim, slot), other)
            || is_now(reading, reading.time(claim, slot), other) || differs_in_more(there, other)
            || is_joined_to_time(reading, claim, slot)) {
            return false;
        }
    }
    const std::size_t first = slot.answer.begin;
    const bool priced = first > 0 && tree.tags[first - 1].xpos == syntax::Xpos::Dollar;
    const std::size_t before = first - (priced ? 1U : 0U);
    std::string article = before > 0 ? std::string(tree.word(before - 1)) : std::string();
    const std::string as_it_was = article;
    fit_article(article, other);
    return article == as_it_was; // "an $8 million grant"
}

}
