// SPDX-License-Identifier: MIT
#include "generate/clause_cuts.h"

#include "generate/tree_walk.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

using syntax::Range;
using syntax::Relation;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

bool opens_with(const Tree& tree, Range range, const auto& words)
{
    return std::find(words.begin(), words.end(), lower(tree.word(range.begin))) != words.end();
}

/// True when the verb still says something without one of its phrases: it has an object, a complement or an agent, or
/// is passive.
bool is_complete_without(const Tree& tree, std::size_t predicate, std::size_t phrase)
{
    for (const std::size_t child : syntax::children(tree, predicate)) {
        const Relation relation = tree.arcs[child].relation;
        const bool completes = relation == Relation::Obj || relation == Relation::Xcomp || relation == Relation::Ccomp
                               || relation == Relation::AuxPass || relation == Relation::Cop
                               || ((relation == Relation::Obl || relation == Relation::OblAgent) && child > predicate);
        if (completes && child != phrase) {
            return true;
        }
    }
    return false;
}

}

void add_cuts(const Tree& tree, Range within, std::vector<Range>& cuts)
{
    constexpr std::array<std::string_view, 9> openers{"because", "after", "before",   "when",  "while",
                                                      "as",      "since", "although", "though"};
    for (std::size_t token = within.begin; token < within.end; ++token) {
        const Relation relation = tree.arcs[token].relation;
        const Range range = without_punctuation(tree, syntax::subtree(tree, token));
        const bool inside = within.begin < range.begin && range.end <= within.end;
        const bool comma = inside && tree.tags[range.begin - 1].xpos == Xpos::Comma;
        const bool aside = relation == Relation::AclRelcl || relation == Relation::Appos || relation == Relation::Acl
                           || relation == Relation::Parataxis || relation == Relation::Advcl
                           || relation == Relation::AdvclRelcl;
        const bool names = relation == Relation::Appos && tree.tags[token].upos == Upos::Propn
                           && tree.tags[static_cast<std::size_t>(tree.arcs[token].head)].upos != Upos::Propn;
        const bool clause
            = inside && relation == Relation::Advcl && finite_clause(tree, token) && opens_with(tree, range, openers);
        if (((comma && aside && !names) || clause) && syntax::unanimous(tree, token)) {
            cuts.push_back(range);
        }
    }
}

void add_optional(const Tree& tree, std::size_t predicate, Range tail, std::vector<Range>& optional)
{
    constexpr std::array<std::string_view, 20> openers{
        "in",   "on",  "at", "during", "after", "before", "since", "until",  "due",     "despite",
        "with", "for", "by", "early",  "late",  "under",  "over",  "around", "against", "within"};
    constexpr std::array<std::string_view, 8> needy{"put", "puts", "place", "placed", "lay", "laid", "set", "based"};
    if (std::find(needy.begin(), needy.end(), lower(tree.word(predicate))) != needy.end()) {
        return;
    }
    for (const std::size_t child : syntax::children(tree, predicate)) {
        const Relation relation = tree.arcs[child].relation;
        const Range range = without_punctuation(tree, syntax::subtree(tree, child));
        const bool phrase
            = relation == Relation::Obl || relation == Relation::OblUnmarked || relation == Relation::Advmod;
        if (phrase && range.begin >= tail.begin && range.end <= tail.end && opens_with(tree, range, openers)
            && syntax::unanimous(tree, child) && is_complete_without(tree, predicate, child)) {
            optional.push_back(range);
        }
    }
}

bool cuts_are_clean(const Tree& tree, const Clause& clause)
{
    constexpr std::array<std::string_view, 12> measures{"day",   "days",   "hour", "hours", "minute", "minutes",
                                                        "month", "months", "week", "weeks", "year",   "years"};
    const auto clean = [&](Range cut) {
        const bool inside = cut.end < clause.tail.end && cut.end > clause.tail.begin;
        const bool closed = !inside || tree.tags[cut.end].upos == Upos::Punct || tree.tags[cut.end].upos == Upos::Cconj;
        const bool measured
            = cut.begin > 0
              && std::find(measures.begin(), measures.end(), lower(tree.word(cut.begin - 1))) != measures.end();
        return closed && !measured;
    };
    return std::all_of(clause.cuts.begin(), clause.cuts.end(), clean);
}

}
