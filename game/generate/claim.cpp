// SPDX-License-Identifier: MIT
#include "generate/claim.h"

#include "generate/alternatives.h"
#include "generate/demonyms.h"
#include "generate/inserted.h"
#include "generate/stands_alone.h"
#include "generate/tree_walk.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

using syntax::Range;
using syntax::Relation;
using syntax::Tree;

bool is_place(EntityType type)
{
    return type == EntityType::Country || type == EntityType::City || type == EntityType::Region
           || type == EntityType::Facility;
}

bool says_where(std::string_view preposition)
{
    constexpr std::array<std::string_view, 11> words{"in",      "at",     "to",      "from",   "near",  "into",
                                                     "outside", "inside", "through", "across", "toward"};
    return std::find(words.begin(), words.end(), preposition) != words.end();
}

/// The range of a phrase from its preposition on.
Range with_preposition(const Tree& tree, std::size_t head, Range range)
{
    for (const std::size_t child : syntax::children(tree, head)) {
        if (tree.arcs[child].relation == Relation::Case && child < range.begin) {
            range.begin = std::min(range.begin, syntax::subtree(tree, child).begin);
        }
    }
    return range;
}

bool is_coordinated(const Tree& tree, std::size_t head)
{
    const std::vector<std::size_t> below = syntax::children(tree, head);
    const auto conjunct = [&tree](std::size_t child) { return tree.arcs[child].relation == Relation::Conj; };
    return tree.arcs[head].relation == Relation::Conj || std::any_of(below.begin(), below.end(), conjunct);
}

/// What a mention is to the clause.
Slot slot_of(const Tree& tree, const Clause& clause, const Mention& mention, EntityType type)
{
    Slot slot{Slot::Kind::Name, mention.place.tokens, mention.place.tokens, 0, false};
    const std::size_t head = mention.head;
    const auto& arc = tree.arcs[head];
    const bool of_predicate = arc.head == static_cast<int>(clause.predicate);
    slot.certain = syntax::unanimous(tree, head);
    if (clause.verbatim || is_coordinated(tree, head)) {
        return slot;
    }
    if (head == clause.subject_head) {
        slot.kind = Slot::Kind::Subject;
        slot.certain = clause.certain_subject;
    } else if (of_predicate && arc.relation == Relation::Obj) {
        slot.kind = Slot::Kind::Object;
        slot.certain = slot.certain && syntax::unanimous_subtree(tree, head);
    } else if (of_predicate && (arc.relation == Relation::Obl || arc.relation == Relation::OblAgent)) {
        const std::string before = preposition(tree, head);
        slot.phrase = with_preposition(tree, head, slot.answer);
        if (before == "by" && clause.form == Form::Passive) {
            slot.kind = Slot::Kind::Agent;
        } else if (is_place(type) && says_where(before)) {
            slot.kind = Slot::Kind::Place;
        }
    }
    return slot;
}

void add_names(const Reading& reading, const Tree& tree, Claim& claim)
{
    const std::vector<Mention>& mentions = reading.names.mentions;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        const Mention& mention = mentions[i];
        const bool here = mention.place.sentence == claim.sentence() && is_spoken(claim, mention.place.tokens);
        if (here && mention.form != Mention::Form::Possessive) {
            Slot slot = slot_of(tree, claim.clause, mention, reading.names.entities[mention.entity].type);
            slot.index = i;
            claim.slots.push_back(slot);
        }
    }
}

void add_times(const Reading& reading, const Tree& tree, Claim& claim)
{
    const std::vector<TimeExpression>& times = reading.times[claim.sentence()];
    for (std::size_t i = 0; i < times.size(); ++i) {
        const TimeExpression& time = times[i];
        if (time.standing == Standing::Adjunct && is_spoken(claim, time.place.tokens)) {
            const bool of_predicate = tree.arcs[time.head].head == static_cast<int>(claim.clause.predicate);
            const bool certain = of_predicate && syntax::unanimous(tree, time.head);
            claim.slots.push_back({Slot::Kind::Time, time.place.tokens, time.core, i, certain});
        }
    }
}

void add_numbers(const Reading& reading, Claim& claim)
{
    const std::vector<Quantity>& quantities = reading.quantities[claim.sentence()];
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        const Quantity& quantity = quantities[i];
        if (is_spoken(claim, quantity.place.tokens)) {
            claim.slots.push_back({Slot::Kind::Number, quantity.place.tokens, quantity.number, i, true});
        }
    }
}

/// "according to X" is said before the claim, not within it.
void leave_out_sources(const Tree& tree, Clause& clause)
{
    for (const Attribution& attribution : clause.attributions) {
        if (attribution.head == attribution.verb) {
            const Range range = syntax::subtree(tree, attribution.head);
            clause.cuts.push_back(range);
            std::erase_if(clause.fronts, [range](Range front) { return overlap(front, range); });
        }
    }
}

/// Words that have alternatives and stand in no other slot, adjectives of countries, and the units behind numbers and
/// the names of parties.
void add_words(const Tree& tree, const syntax::Lexicon& lexicon, Claim& claim)
{
    for (std::size_t token = 0; token < tree.size(); ++token) {
        const Range range{token, token + 1};
        const bool taken = std::any_of(claim.slots.begin(), claim.slots.end(),
                                       [range](const Slot& slot) { return overlap(slot.phrase, range); });
        const bool party = tree.word(token).starts_with("Republican") || tree.word(token).starts_with("Democrat");
        const bool unit
            = token > 0 && tree.tags[token - 1].xpos == syntax::Xpos::Cd; // "two weeks" is a time or a number
        const bool name = tree.tags[token].upos == syntax::Upos::Propn && !party;
        const bool part_of_name = tree.arcs[token].relation == Relation::Compound && !party;
        if ((!taken || unit || party) && !name && !part_of_name && is_spoken(claim, range)
            && (!alternatives(tree.word(token)).empty() || !country_of_adjective(tree, token, lexicon).empty())) {
            claim.slots.push_back({Slot::Kind::Word, range, range, 0, true});
        }
    }
}

Claim make_claim(const Reading& reading, Clause clause, const syntax::Lexicon& lexicon)
{
    const Tree& tree = reading.document.sentences[clause.sentence].tree;
    leave_out_sources(tree, clause);
    Claim claim{std::move(clause), {}};
    add_names(reading, tree, claim);
    add_times(reading, tree, claim);
    add_numbers(reading, claim);
    add_words(tree, lexicon, claim);
    std::sort(claim.slots.begin(), claim.slots.end(), [](const Slot& a, const Slot& b) {
        return std::pair(a.phrase.begin, a.phrase.end) < std::pair(b.phrase.begin, b.phrase.end);
    });
    return claim;
}

}

Reading read(const text::Article& article, const syntax::Parser& parser, const syntax::Lexicon& lexicon)
{
    Reading reading;
    reading.document = analyse(article, parser);
    parse_around_insertions(reading.document, parser);
    reading.names = find_names(reading.document, lexicon);
    const std::size_t count = reading.document.sentences.size();
    for (std::size_t i = 0; i < count; ++i) {
        reading.times.push_back(find_times(reading.document.sentences[i], i, article.published));
        reading.quantities.push_back(find_quantities(reading.document.sentences[i], i));
    }
    for (std::size_t i = 0; i < count; ++i) {
        for (Clause& clause : find_clauses(reading.document, i)) {
            reading.claims.push_back(make_claim(reading, std::move(clause), lexicon));
        }
        const bool parsed = reading.document.sentences[i].tree.parsed();
        reading.printed.push_back(parsed ? make_claim(reading, as_it_stands(reading.document, i), lexicon) : Claim{});
    }
    return reading;
}

bool is_name(const Slot& slot)
{
    return slot.kind != Slot::Kind::Time && slot.kind != Slot::Kind::Number && slot.kind != Slot::Kind::Word;
}

std::string_view words(const Reading& reading, const Claim& claim, Range range)
{
    return words(reading.document, Place{claim.sentence(), range});
}

}
