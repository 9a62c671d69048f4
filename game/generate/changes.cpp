// SPDX-License-Identifier: MIT
#include "generate/changes.h"

#include "base/rng.h"
#include "generate/about.h"
#include "generate/draft.h"
#include "generate/numerals.h"
#include "generate/tree_walk.h"
#include "quiz/wording.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

using syntax::Range;

/// True for "US President Barack Obama" and "Korea's Kim": another name behind these would give itself away.
bool is_described(const Reading& reading, const Mention& mention)
{
    const syntax::Tree& tree = reading.document.sentences[mention.place.sentence].tree;
    const bool is_person = reading.names.entities[mention.entity].type == EntityType::Person;
    const std::vector<std::size_t> below = syntax::children(tree, mention.head);
    if (tree.arcs[mention.head].relation == syntax::Relation::NmodPoss && is_person) {
        return true; // "Bruce Wayne's manor"
    }
    return mention.place.tokens.begin < mention.name.begin
           || tree.arcs[mention.head].relation == syntax::Relation::Compound // "Queensland fruit fly"
           || std::any_of(below.begin(), below.end(), [&](std::size_t child) {
                  const syntax::Relation relation = tree.arcs[child].relation;
                  return child < mention.name.begin
                         && (relation == syntax::Relation::NmodPoss || relation == syntax::Relation::Amod
                             || relation == syntax::Relation::Compound || relation == syntax::Relation::NmodDesc
                             || relation == syntax::Relation::Nmod);
              });
}

/// True for "three of the four towers", where another number may be more than there are, and for "exceeded 10 percent",
/// of which less is true as well.
bool is_part_of_number(const Reading& reading, const Claim& claim, const Slot& slot)
{
    constexpr std::size_t near = 7;
    constexpr std::array<std::string_view, 7> beyond{"exceed", "exceeded",  "exceeding", "exceeds",
                                                     "passed", "surpassed", "topped"};
    const syntax::Tree& tree = reading.sentence(claim).tree;
    const std::string before = slot.phrase.begin > 0 ? lower(tree.word(slot.phrase.begin - 1)) : std::string();
    if (std::find(beyond.begin(), beyond.end(), before) != beyond.end()) {
        return true;
    }
    const auto of_between = [&tree](std::size_t from, std::size_t to) {
        for (std::size_t token = from; token < to; ++token) {
            if (lower(tree.word(token)) == "of") {
                return true;
            }
        }
        return false;
    };
    const std::vector<Quantity>& all = reading.quantities[claim.sentence()];
    return std::any_of(all.begin(), all.end(), [&](const Quantity& other) {
        const std::size_t first = std::min(other.head, slot.answer.begin);
        const std::size_t last = std::max(other.head, slot.answer.begin);
        return last > first + 1 && last < first + near && of_between(first, last);
    });
}

bool can_be_changed(const Reading& reading, const Claim& claim, const Slot& slot)
{
    if (slot.kind == Slot::Kind::Time) {
        const TimeExpression& time = reading.time(claim, slot);
        const bool exact = time.granularity == Granularity::Clock || time.granularity == Granularity::Day
                           || time.granularity == Granularity::Month || time.granularity == Granularity::Year;
        const std::string there(words(reading, claim, slot.answer));
        const bool pointing = there.find("this ") != std::string::npos || there.find("last ") != std::string::npos
                              || there.find("next ") != std::string::npos;
        return exact && !pointing && (time.reference == Reference::Absolute || time.reference == Reference::Calendar);
    }
    if (slot.kind == Slot::Kind::Number) {
        const Quantity& quantity = reading.quantity(claim, slot);
        return quantity.value >= 2 && quantity.measure != Measure::Age && !is_part_of_number(reading, claim, slot);
    }
    if (slot.kind == Slot::Kind::Word) {
        return true;
    }
    const Mention& mention = reading.names.mentions[slot.index];
    const syntax::Range subject = claim.clause.subject;
    const EntityType type = reading.entity(slot).type;
    if (type == EntityType::Facility || type == EntityType::Work || type == EntityType::Event) {
        return false; // a concert hall as a telescope
    }
    const bool described = slot.kind == Slot::Kind::Subject && subject.end > mention.place.tokens.end;
    if (described || is_taken_for_one(reading, claim, slot)) {
        return false; // what is said of the one does not fit another
    }
    return can_be_answer(reading.entity(slot)) && mention.form == Mention::Form::Name
           && !is_described(reading, mention);
}

std::string original_words(const Reading& reading, const Claim& claim, const Slot& slot)
{
    return is_name(slot) ? reading.entity(slot).name
                         : std::string(words(reading, claim, changed_tokens(reading, slot)));
}

/// True for a word of going up or down where the headline has one, too: "raises rates" tells of a decrease.
bool headline_has_direction(std::string_view word, std::string_view headline)
{
    constexpr std::array<std::string_view, 48> directions{
        "climb",   "climbs",   "cut",       "cuts",      "decrease",     "decreased", "drop",    "drops",
        "fall",    "falls",    "fell",      "gain",      "gains",        "grew",      "grow",    "grows",
        "hike",    "increase", "increased", "increases", "jump",         "jumps",     "lift",    "lifts",
        "loss",    "lower",    "lowered",   "lowers",    "profit",       "raise",     "raised",  "raises",
        "rise",    "rises",    "rose",      "slump",     "surge",        "warns",     "boom",    "booms",
        "plummet", "plummets", "plunge",    "plunges",   "skyrocketing", "soar",      "soaring", "soars"};
    const auto is_direction = [&directions](std::string_view each) {
        return std::find(directions.begin(), directions.end(), each) != directions.end();
    };
    const std::vector<quiz::Token> tokens = quiz::tokens(headline);
    return is_direction(lower(word)) && std::any_of(tokens.begin(), tokens.end(), [&](const quiz::Token& token) {
               return is_direction(token.folded);
           });
}

/// True where the headline has another form of a word: "violates the Constitution" tells of "unconstitutional".
bool headline_has_form(std::string_view word, std::string_view headline)
{
    constexpr std::size_t alike = 7; // letters
    const std::string small = lower(word);
    const std::string bare = small.starts_with("un")   ? small.substr(2)
                             : small.starts_with("in") ? small.substr(2)
                                                       : small;
    const std::vector<quiz::Token> tokens = quiz::tokens(headline);
    return std::any_of(tokens.begin(), tokens.end(), [&](const quiz::Token& token) {
        const auto begins = [&token](const std::string& form) {
            return form.size() >= alike && token.folded.substr(0, alike) == form.substr(0, alike);
        };
        return begins(small) || begins(bare);
    });
}

/// True for "killed" where the headline tells of the dead: "Bombs kill 20".
bool headline_has_death(std::string_view word, std::string_view headline)
{
    constexpr std::array<std::string_view, 16> deaths{"dead", "deadly", "death",   "deaths",  "die",     "died",
                                                      "dies", "fatal",  "injure",  "injured", "injures", "injuring",
                                                      "kill", "killed", "killing", "kills"};
    const std::vector<quiz::Token> tokens = quiz::tokens(headline);
    return (lower(word) == "killed" || lower(word) == "injured")
           && std::any_of(tokens.begin(), tokens.end(), [&deaths](const quiz::Token& token) {
                  return std::find(deaths.begin(), deaths.end(), token.folded) != deaths.end();
              });
}

/// True for "18.6 million" where the headline has "S$18.6m".
bool has_digits(std::string_view words, std::string_view headline)
{
    constexpr std::string_view digits = "0123456789.,";
    const std::size_t begin = words.find_first_of("0123456789");
    const std::size_t end = begin == words.npos ? begin : words.find_first_not_of(digits, begin);
    const std::string_view number = begin == words.npos ? std::string_view() : words.substr(begin, end - begin);
    const std::size_t at = number.size() < 2 ? headline.npos : headline.find(number);
    const std::size_t behind = at + number.size();
    return at != headline.npos && (at == 0 || digits.find(headline[at - 1]) == digits.npos)
           && (behind >= headline.size() || headline[behind] < '0' || headline[behind] > '9');
}

/// True for a quarter of the sky where the headline has one, too: "northern Kenya" tells of the north.
bool headline_has_quarter(std::string_view word, std::string_view headline)
{
    constexpr std::array<std::string_view, 4> quarters{"north", "south", "east", "west"};
    const auto is_quarter = [&quarters](std::string_view each) {
        return std::any_of(quarters.begin(), quarters.end(),
                           [each](std::string_view quarter) { return each.starts_with(quarter); });
    };
    const std::vector<quiz::Token> tokens = quiz::tokens(headline);
    return is_quarter(lower(word)) && std::any_of(tokens.begin(), tokens.end(), [&](const quiz::Token& token) {
               return is_quarter(token.folded);
           });
}

/// True when the headline, which a question names its report by, has what would be changed.
bool headline_tells(const Corpus& corpus, const Reading& reading, const Claim& claim, const Slot& slot)
{
    const auto report = report_in_words(*reading.document.article);
    if (!report) {
        return false;
    }
    if (slot.kind == Slot::Kind::Word
        && (headline_has_direction(words(reading, claim, slot.answer), *report)
            || headline_has_quarter(words(reading, claim, slot.answer), *report)
            || headline_has_death(words(reading, claim, slot.answer), *report)
            || headline_has_form(words(reading, claim, slot.answer), *report))) {
        return true;
    }
    const std::vector<quiz::Token> tokens = quiz::tokens(*report);
    const bool number
        = slot.kind == Slot::Kind::Number && std::any_of(tokens.begin(), tokens.end(), [&](const quiz::Token& token) {
              return number_in(token.raw) == reading.quantity(claim, slot).value; // "19" and "nineteen"
          });
    if (number || (slot.kind == Slot::Kind::Number && has_digits(words(reading, claim, slot.answer), *report))) {
        return true;
    }
    if (is_name(slot)) {
        const Entity& entity = reading.entity(slot);
        return speaks_of(entity, *report, *corpus.lexicon)
               || std::any_of(entity.aliases.begin(), entity.aliases.end(),
                              [&report](const std::string& alias) { return quiz::stands_in(alias, *report); });
    }
    return quiz::stands_in(words(reading, claim, changed_tokens(reading, slot)), *report);
}

}

std::vector<Distractor> others(const Corpus& corpus, Spot spot, const Slot& slot, const Said& said)
{
    constexpr std::size_t most = 6;
    switch (slot.kind) {
    case Slot::Kind::Time: return other_times(corpus, spot, slot, most, Writing::AsThere);
    case Slot::Kind::Number: return other_numbers(corpus, spot, slot, most);
    case Slot::Kind::Word: return other_words(corpus, spot, slot, most);
    default: break;
    }
    // The name itself is said, of course; what else is must not be it.
    Said rest = said;
    const Reading& reading = reading_of(corpus, spot);
    std::erase(rest.entities, reading.names.mentions[slot.index].entity);
    return other_names(corpus, spot, slot, rest, most);
}

Range changed_tokens(const Reading& reading, const Slot& slot)
{
    return is_name(slot) ? reading.names.mentions[slot.index].name : slot.answer;
}

std::vector<Change> changes(const Corpus& corpus, Spot spot, const Said& said,
                            const std::function<bool(const Slot&)>& wanted)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    std::vector<Change> result;
    for (const Slot& slot : claim.slots) {
        if (!wanted(slot) || !can_be_changed(reading, claim, slot) || headline_tells(corpus, reading, claim, slot)) {
            continue;
        }
        std::vector<Distractor> other = others(corpus, spot, slot, said);
        if (!other.empty()) {
            Change change{&slot, original_words(reading, claim, slot), std::move(other)};
            if (slot.kind == Slot::Kind::Number && slot.answer.begin == 0) {
                change.original = lower(change.original); // "Two ball boys": it is told amid a sentence
                for (Distractor& each : change.others) {
                    each.text = lower(each.text);
                }
            }
            result.push_back(std::move(change));
        }
    }
    base::Rng rng{seed_of(corpus, spot, "changes")};
    base::shuffle(result, rng);
    return result;
}

quiz::Skill skill_of(const Slot& slot)
{
    switch (slot.kind) {
    case Slot::Kind::Time: return quiz::Skill::When;
    case Slot::Kind::Number: return quiz::Skill::HowMany;
    case Slot::Kind::Place: return quiz::Skill::Where;
    case Slot::Kind::Word: return quiz::Skill::Support;
    default: return quiz::Skill::Who;
    }
}

}
