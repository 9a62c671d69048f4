// SPDX-License-Identifier: MIT
#include "generate/mouth.h"

#include "generate/bound_pronouns.h"
#include "generate/letters.h"
#include "generate/name_words.h"
#include "generate/stands_alone.h"
#include "generate/tree_walk.h"
#include "quiz/wording.h"

#include <algorithm>
#include <array>

namespace generate {

using syntax::Range;
using syntax::Relation;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

Mouth::Mouth(const Reading& reading, const Claim& claim, const Telling& telling, const syntax::Lexicon& lexicon)
    : m_reading(reading),
      m_claim(claim),
      m_telling(telling),
      m_lexicon(lexicon),
      m_sentence(reading.sentence(claim)),
      m_tree(m_sentence.tree),
      m_swaps(telling.swaps)
{
    m_settled = telling.topics;
    const std::vector<Range> bound = bound_pronouns(reading, claim, lexicon);
    m_settled.insert(m_settled.end(), bound.begin(), bound.end());
    add_names();
    add_times();
    std::sort(m_swaps.begin(), m_swaps.end(),
              [](const Swap& a, const Swap& b) { return a.tokens.begin < b.tokens.begin; });
}

void Mouth::tokens(Range range)
{
    for (std::size_t token = range.begin; token < range.end;) {
        token = one(token, range);
    }
    while (m_gap && !m_units.empty() && m_units.back().word == ",") {
        m_units.pop_back(); // it stood before an aside that ends the range
    }
    m_gap = false;
}

bool Mouth::is_swapped(Range range) const
{
    return std::any_of(m_swaps.begin(), m_swaps.end(),
                       [range](const Swap& swap) { return overlap(swap.tokens, range); });
}

namespace {

/// True for "HPA", which not everyone knows and the report has in full.
bool is_unknown_acronym(std::string_view full, std::string_view word, const syntax::Lexicon& lexicon)
{
    const bool capitals = word.size() >= 2 && std::all_of(word.begin(), word.end(), [](char letter) {
                              return 'A' <= letter && letter <= 'Z';
                          });
    return capitals && full.find(' ') != std::string_view::npos && lexicon.names(word).empty();
}

/// True when what the question asks for is the entity itself, so that "his" has "who" to stand for.
bool asks_for(const Reading& reading, const Claim& claim, const Telling& telling, std::size_t entity)
{
    return telling.asked && std::any_of(claim.slots.begin(), claim.slots.end(), [&](const Slot& slot) {
               return is_name(slot) && overlap(slot.answer, *telling.asked)
                      && reading.names.mentions[slot.index].entity == entity;
           });
}

}

std::string named(const Entity& entity)
{
    return (entity.definite ? "the " : "") + entity.name;
}

void Mouth::add_name(const Mention& mention)
{
    const Entity& entity = m_reading.names.entities[mention.entity];
    const Range place = mention.place.tokens;
    const bool known = std::find(m_entities.begin(), m_entities.end(), mention.entity) != m_entities.end()
                       || asks_for(m_reading, m_claim, m_telling, mention.entity);
    m_settled.push_back(place);
    if (mention.form == Mention::Form::Pronoun && known) {
        return; // the name stands before it
    }
    if (asks_for(m_reading, m_claim, m_telling, mention.entity)) {
        return; // "who" is what a pronoun stands for; a name would give the answer away, and makes the draft fall later
    }
    if (mention.form == Mention::Form::Possessive) {
        if (!known) {
            m_swaps.push_back({place, named(entity) + "'s"});
        }
        return;
    }
    if (!known || mention.form == Mention::Form::Pronoun) {
        m_entities.push_back(mention.entity);
    }
    if (mention.form == Mention::Form::Pronoun || mention.form == Mention::Form::Role) {
        m_swaps.push_back({place, named(entity)});
    } else if (entity.type == EntityType::Person) {
        constexpr std::array<std::string_view, 6> courtesies{"mr.", "mrs.", "ms.", "mr", "mrs", "ms"};
        Range name = mention.name;
        const std::string before = name.begin > 0 ? lower(m_tree.word(name.begin - 1)) : std::string();
        const bool particle = is_particle(before) && entity.name.find(before + " ") != std::string::npos;
        name.begin -= particle ? 1U : 0U; // "De Wit said"
        const bool courtesy = name.begin > place.begin
                              && std::find(courtesies.begin(), courtesies.end(), lower(m_tree.word(name.begin - 1)))
                                     != courtesies.end();
        name.begin -= courtesy ? 1U : 0U;
        const bool of_another = name.begin > 0 && place.begin == mention.name.begin && !courtesy && !particle
                                && m_tree.tags[name.begin - 1].xpos == syntax::Xpos::Nnp;
        if (of_another) {
            return; // "Ilona (Szabo) Varga" is no Elias Varga
        }
        m_swaps.push_back({name, entity.name});
    } else if (is_unknown_acronym(entity.name, m_tree.word(mention.name.begin), m_lexicon)
               && mention.name.size() == 1) {
        m_swaps.push_back({place, named(entity)});
    }
}

void Mouth::add_names()
{
    for (const Mention& mention : m_reading.names.mentions) {
        const bool here = mention.place.sentence == m_claim.sentence();
        const bool asked = m_telling.asked && overlap(mention.place.tokens, *m_telling.asked);
        if (here && !asked && !is_swapped(mention.place.tokens) && is_spoken(m_claim, mention.place.tokens)) {
            add_name(mention);
        }
    }
}

namespace {

std::string with_preposition(const TimeExpression& time, Granularity granularity)
{
    constexpr std::array<std::string_view, 3> plain{"on", "in", "at"};
    const bool own
        = !time.preposition.empty() && std::find(plain.begin(), plain.end(), time.preposition) == plain.end();
    const std::string_view by_form = granularity == Granularity::Day     ? "on"
                                     : granularity == Granularity::Clock ? "at"
                                                                         : "in";
    return std::string(own ? std::string_view(time.preposition) : by_form) + " " + in_words(time.moment, granularity);
}

}

bool Mouth::has_part_of_day(Range place) const
{
    constexpr std::array<std::string_view, 7> parts{"dawn", "daybreak", "dusk",  "midnight",
                                                    "noon", "sunrise",  "sunset"};
    for (std::size_t token = place.begin; token < place.end; ++token) {
        if (std::find(parts.begin(), parts.end(), lower(m_tree.word(token))) != parts.end()) {
            return true;
        }
    }
    return false;
}

void Mouth::add_times()
{
    for (const TimeExpression& time : m_reading.times[m_claim.sentence()]) {
        const Range place = time.place.tokens;
        if (!is_spoken(m_claim, place) || is_swapped(place) || (m_telling.asked && overlap(place, *m_telling.asked))) {
            continue;
        }
        if (has_part_of_day(place)) {
            m_vague.push_back(place); // "before dawn on Friday" is not "before May 3"
            continue;
        }
        const bool phrase = time.standing == Standing::Adjunct;
        const bool dated = phrase && time.moment.year && (time.granularity == Granularity::Year || time.moment.month);
        const std::string finite = lower(m_tree.word(m_claim.clause.finite));
        if (time.reference == Reference::Deictic && dated && (finite == "has" || finite == "have")) {
            m_vague.push_back(place); // "have shed 4,000 workers this year" is not "in 2016"
        } else if (time.reference == Reference::Deictic && dated) {
            m_swaps.push_back({place, with_preposition(time, time.granularity)});
            m_settled.push_back(place);
        } else if (time.reference == Reference::Absolute || time.reference == Reference::Calendar
                   || time.granularity == Granularity::Duration) {
            m_settled.push_back(place);
        } else {
            m_vague.push_back(place);
        }
    }
}

bool Mouth::is_left_out(std::size_t token) const
{
    const auto holds = [token](Range range) { return range.contains(token); };
    const std::vector<Range>& cuts = m_claim.clause.cuts;
    const std::vector<Range>& unsaid = m_telling.unsaid;
    return (m_telling.asked && holds(*m_telling.asked)) || std::any_of(cuts.begin(), cuts.end(), holds)
           || std::any_of(unsaid.begin(), unsaid.end(), holds) || is_filler(m_tree, token);
}

/// True for the first word of a name: "Press TV", or "Cream", which stands within another sentence, too.
bool Mouth::begins_name(std::size_t token) const
{
    const std::string_view next = token + 1 < m_tree.size() ? m_tree.word(token + 1) : std::string_view();
    if (m_tree.tags[token].upos == Upos::Propn && next.size() > 1
        && std::all_of(next.begin(), next.end(), [](char letter) { return letter >= 'A' && letter <= 'Z'; })) {
        return true;
    }
    const std::vector<Mention>& all = m_reading.names.mentions;
    const auto is_name = [](const Mention& mention) { return mention.form == Mention::Form::Name; };
    const auto here = std::find_if(all.begin(), all.end(), [&](const Mention& mention) {
        return is_name(mention) && mention.place.sentence == m_claim.sentence() && mention.name.begin == token;
    });
    if (here == all.end() || lower(m_tree.word(token)) == "police") {
        return false;
    }
    return here->name.size() > 1 || std::any_of(all.begin(), all.end(), [&](const Mention& mention) {
               return is_name(mention) && mention.entity == here->entity && mention.name.begin > 0;
           });
}

/// The token's own letters; the first word of the sentence with a small letter unless it is a name.
std::string Mouth::spelled(std::size_t token) const
{
    std::string word(m_tree.word(token));
    const bool first = token == 0 || m_sentence.quoting == Quoting::Whole;
    const bool keeps = !first || opens_title(m_tree, token, m_lexicon) || begins_name(token)
                       || is_always_capital(m_reading, word, m_tree.tags[token].xpos, m_lexicon);
    return keeps ? word : lower(word.substr(0, 1)) + word.substr(1);
}

std::size_t Mouth::one(std::size_t token, Range within)
{
    const auto swap = std::find_if(m_swaps.begin(), m_swaps.end(), [token, within](const Swap& each) {
        return each.tokens.begin == token && each.tokens.end <= within.end;
    });
    if (is_left_out(token)) {
        m_gap = true;
        return token + 1;
    }
    if (swap != m_swaps.end() && !swap->tokens.size()) {
        return token + 1;
    }
    const bool glued = token > within.begin && m_tree.tokens[token - 1].end == m_tree.tokens[token].begin;
    if (swap != m_swaps.end()) {
        if (!m_units.empty() && !glued) {
            fit_article(m_units.back().word, swap->words);
        }
        const bool priced = glued && m_units.size() >= 2 && m_tree.tags[token - 1].xpos == syntax::Xpos::Dollar;
        if (priced) {
            fit_article(m_units[m_units.size() - 2].word, swap->words); // "an $8 million grant"
        }
        std::string words = swap->words;
        const bool number = m_tree.tags[token].xpos == syntax::Xpos::Cd;
        if (token == 0 && !m_units.empty() && number) {
            words = lower(words.substr(0, 1)) + words.substr(1); // "Six" for "Five", behind other words now
        }
        m_units.push_back({std::move(words), glued && !m_gap, m_gap});
        m_gap = false;
        return swap->tokens.end;
    }
    m_units.push_back({spelled(token), glued && !m_gap, m_gap});
    m_said.push_back(token);
    m_gap = false;
    return token + 1;
}

namespace {

bool is_comma(const Unit& unit)
{
    return unit.word == ",";
}

/// Leaves out commas that nothing is left between.
std::vector<Unit> without_stray_commas(const std::vector<Unit>& units)
{
    std::vector<Unit> result;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const Unit& unit = units[i];
        if (is_comma(unit) && (result.empty() || is_comma(result.back()))) {
            const bool aside = !result.empty() && unit.after_gap;
            if (aside) {
                result.pop_back();
            }
            continue;
        }
        const bool before_source = i + 1 < units.size() && units[i + 1].word == "according";
        if (is_comma(unit) && unit.after_gap && !before_source) {
            continue; // it closed what was left out: "closed on March 22, 2025, because of a storm"
        }
        result.push_back(unit);
    }
    while (!result.empty() && is_comma(result.back())) {
        result.pop_back();
    }
    return result;
}

}

/// True for the mark within "three-nation".
bool Mouth::is_inside_word(std::size_t token) const
{
    const auto is_part = [this](std::size_t at) {
        const Upos tag = m_tree.tags[at].upos;
        return tag == Upos::Noun || tag == Upos::Adj || tag == Upos::Num || tag == Upos::Propn || tag == Upos::Verb;
    };
    return token > 0 && token + 1 < m_tree.size() && m_tree.tokens[token - 1].end == m_tree.tokens[token].begin
           && m_tree.tokens[token].end == m_tree.tokens[token + 1].begin && is_part(token - 1) && is_part(token + 1);
}

/// A time that can't be told outside of the article, and a mark that has no place in a sentence of its own: a colon, a
/// dash, a bracket, what is left of an aside.
std::optional<std::size_t> Mouth::broken() const
{
    const auto odd = [this](std::size_t token) {
        if (lower(m_tree.word(token)) == "whom") {
            return true; // "about half of whom are infected", "how many were injured two of whom lost limbs"
        }
        constexpr std::array<std::string_view, 10> marks{":", ";", "-", "--", "–", "(", ")", "[", "]", "/"};
        const std::string_view word = m_tree.word(token);
        if ((word == "-" || word == "/") && is_inside_word(token)) {
            return false;
        }
        const bool vague
            = std::any_of(m_vague.begin(), m_vague.end(), [token](Range range) { return range.contains(token); });
        return vague || std::find(marks.begin(), marks.end(), word) != marks.end() || word.find("...") != word.npos;
    };
    const auto found = std::find_if(m_said.begin(), m_said.end(), odd);
    return found == m_said.end() ? std::nullopt : std::optional(*found);
}

/// A slip of the article that would be carried over: a word twice, "Erik Dahl he went", a preposition at the end.
std::optional<std::size_t> Mouth::misspelt() const
{
    for (std::size_t i = 1; i < m_said.size(); ++i) {
        const std::size_t token = m_said[i];
        if (m_said[i - 1] + 1 != token) {
            continue;
        }
        const std::string word = lower(m_tree.word(token));
        const bool twice = word == lower(m_tree.word(token - 1)) && word != "had" && word != "that"
                           && m_tree.tags[token].upos != Upos::Punct;
        const bool name_again = m_tree.tags[token - 1].upos == Upos::Propn && (word == "he" || word == "she")
                                && m_tree.tags[token].xpos == Xpos::Prp;
        if (twice || name_again) {
            return token;
        }
    }
    const bool hangs = !m_said.empty() && m_units.back().word == m_tree.word(m_said.back())
                       && (m_tree.tags[m_said.back()].upos == Upos::Adp || m_tree.tags[m_said.back()].xpos == Xpos::Wrb)
                       && m_tree.arcs[m_said.back()].relation != Relation::CompoundPrt;
    const bool complete = m_telling.shape == Shape::Statement || m_telling.shape == Shape::SubjectQuestion;
    return hangs && complete ? std::optional(m_said.back()) : std::nullopt;
}

Said Mouth::finish(Opening opening)
{
    Said said;
    for (const Unit& unit : without_stray_commas(m_units)) {
        const bool space = !said.text.empty() && !unit.glued && !is_comma(unit);
        said.text += (space ? " " : "") + unit.word;
    }
    if (opening == Opening::Capital) {
        said.text = quiz::sentence_case(said.text);
    }
    said.tokens = m_said;
    said.entities = m_entities;
    said.unclear = unclear_word(m_tree, m_claim, m_said, m_settled);
    if (!said.unclear) {
        said.unclear = broken();
    }
    if (!said.unclear) {
        said.unclear = misspelt();
    }
    return said;
}

}
