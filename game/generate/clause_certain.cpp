// SPDX-License-Identifier: MIT
#include "generate/clause_certain.h"

#include "generate/tree_walk.h"

#include <algorithm>
#include <array>
#include <string>

namespace generate {

using syntax::Range;
using syntax::Relation;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

namespace {

/// True for "; 39 percent of these are rated" and ", but the government will": a clause with a subject of its own
/// behind a mark, whatever members make of it.
bool is_set_off(const Tree& tree, std::size_t child)
{
    const Range range = syntax::subtree(tree, child);
    const bool marked = range.begin > 0 && tree.tags[range.begin - 1].upos == Upos::Punct;
    const Xpos first = tree.tags[range.begin].xpos;
    const bool semicolon = marked && tree.word(range.begin - 1) == ";";
    return subject_of(tree, child) && finite_clause(tree, child) && (semicolon || (marked && first == Xpos::Cc));
}

/// True for "missed" in "have missed or been late for an appointment": it has nothing behind it, and the verb that it
/// is coordinated with has, which may be of both.
bool may_share_object(const Tree& tree, std::size_t predicate, std::size_t other)
{
    const auto completes = [&tree](std::size_t child) {
        const Relation relation = tree.arcs[child].relation;
        return relation == Relation::Obj || relation == Relation::Obl || relation == Relation::Xcomp
               || relation == Relation::Ccomp || relation == Relation::AuxPass || relation == Relation::Cop;
    };
    const std::vector<std::size_t> own = syntax::children(tree, predicate);
    const std::vector<std::size_t> others = syntax::children(tree, other);
    return tree.tags[predicate].upos == Upos::Verb && other > predicate && !subject_of(tree, other)
           && std::none_of(own.begin(), own.end(), completes) && std::any_of(others.begin(), others.end(), completes);
}

/// True when what is coordinated with the predicate or set beside it, which is where the clause is cut off, is clear.
bool end_is_agreed(const Tree& tree, std::size_t predicate)
{
    const std::vector<std::size_t> below = syntax::children(tree, predicate);
    return std::all_of(below.begin(), below.end(), [&](std::size_t child) {
        const Relation relation = tree.arcs[child].relation;
        const bool apart = relation == Relation::Conj || relation == Relation::Parataxis;
        if (relation == Relation::Conj && may_share_object(tree, predicate, child)) {
            return false;
        }
        if (relation == Relation::Parataxis && child > predicate && finite_clause(tree, child)
            && !subject_of(tree, child)) {
            return false; // "when the supplier, Dahl, rang the club": the verb of another clause
        }
        return !apart || child < predicate || tree.arcs[child].votes + 1 >= static_cast<int>(tree.members.size())
               || is_set_off(tree, child);
    });
}

/// True for "of which": it leans on what stands before.
bool holds_relative(const Tree& tree, Range range)
{
    for (std::size_t token = range.begin; token < range.end; ++token) {
        const Xpos tag = tree.tags[token].xpos;
        if (tag == Xpos::Wdt || tag == Xpos::Wp || tag == Xpos::WpPoss) {
            return token < range.begin + 2;
        }
    }
    return false;
}

/// True when what stands before the subject are phrases of circumstance that most members see as such: they are said as
/// they stand, whatever they belong to.
bool fronts_are_agreed(const Tree& tree, const Parts& parts)
{
    constexpr int most_votes = 4;
    const std::vector<std::size_t> below = syntax::children(tree, parts.predicate);
    return std::all_of(below.begin(), below.end(), [&](std::size_t child) {
        const Relation relation = tree.arcs[child].relation;
        const bool usual = relation == Relation::Obl || relation == Relation::OblUnmarked
                           || relation == Relation::Advmod || relation == Relation::Advcl
                           || relation == Relation::AdvclRelcl;
        const bool silent = relation == Relation::Punct || relation == Relation::Cc || relation == Relation::Mark
                            || relation == Relation::Discourse;
        const bool before = syntax::subtree(tree, child).end <= syntax::subtree(tree, parts.subject).begin;
        if (before && relation == Relation::Mark && tree.arcs[parts.predicate].relation == Relation::Root) {
            return false; // "Since 2011 the clinic has been run by ...": whatever it opens, it is more than a front
        }
        const bool enough = tree.arcs[child].votes >= most_votes && !holds_relative(tree, syntax::subtree(tree, child));
        return !before || silent || (usual && tree.tags[child].xpos != Xpos::Wrb && enough);
    });
}

/// True for "or" between two verbs of one subject: neither is said for certain.
bool is_one_of_two(const Tree& tree, std::size_t predicate)
{
    const std::vector<std::size_t> below = syntax::children(tree, predicate);
    return has_child(tree, predicate, "or") || std::any_of(below.begin(), below.end(), [&tree](std::size_t child) {
               return tree.arcs[child].relation == Relation::Conj && has_child(tree, child, "or")
                      && tree.tags[child].upos == Upos::Verb;
           });
}

/// True for what is told for colour alone: "wore a dark suit", "smiled".
bool is_colour(const Tree& tree, std::size_t predicate)
{
    constexpr std::array<std::string_view, 14> verbs{"chuckled", "grinned", "joked",  "laughed", "looked",
                                                     "nodded",   "sat",     "sighed", "smiled",  "stared",
                                                     "stood",    "wearing", "wears",  "wore"};
    return std::find(verbs.begin(), verbs.end(), lower(tree.word(predicate))) != verbs.end();
}

/// True for "take part" alone, which does not say in what.
bool leaves_out_in_what(const Tree& tree, std::size_t predicate)
{
    return predicate + 1 < tree.size() && lower(tree.word(predicate + 1)) == "part"
           && (predicate + 2 >= tree.size() || lower(tree.word(predicate + 2)) != "in");
}

/// True for "and that the dam was safe" behind "said it was ready": it is said too, though the tree does not show it.
bool goes_on_reporting(const Tree& tree, std::size_t predicate)
{
    const syntax::Arc& arc = tree.arcs[predicate];
    return arc.relation == Relation::Conj && arc.head >= 0 && is_reporting(tree, static_cast<std::size_t>(arc.head))
           && has_child(tree, predicate, "that");
}

/// True for "would have closed": it did not come to that.
bool is_unreal(const Tree& tree, const Parts& parts)
{
    const auto is = [&tree](std::size_t token, Xpos tag) { return tree.tags[token].xpos == tag; };
    for (std::size_t i = 1; i < parts.verbs.size(); ++i) {
        if (is(parts.verbs[i - 1], Xpos::Md) && lower(tree.word(parts.verbs[i])) == "have") {
            return true;
        }
    }
    return false;
}

/// True when half of the members or more see the verb of the sentence elsewhere.
bool has_loose_root(const Tree& tree, std::size_t predicate)
{
    const syntax::Arc& arc = tree.arcs[first_conjunct(tree, predicate)];
    return arc.relation == Relation::Root && 2 * arc.votes <= static_cast<int>(tree.members.size());
}

}

bool has_loose_possessive(const Tree& tree, Range range)
{
    for (std::size_t token = range.begin; token + 1 < range.end; ++token) {
        const Upos next = tree.tags[token + 1].upos;
        const bool owns = next == Upos::Noun || next == Upos::Propn || next == Upos::Adj || next == Upos::Num
                          || next == Upos::Adv || next == Upos::Det || next == Upos::Verb;
        if (tree.tags[token].xpos == Xpos::Pos && !owns) {
            return true;
        }
    }
    return false;
}

bool breaks_off(const Tree& tree, const Clause& clause)
{
    constexpr std::array<std::string_view, 11> openers{"whereas", "while", "when",   "because", "although", "though",
                                                       "if",      "where", "unless", "that",    "who"};
    std::optional<std::size_t> open;
    for (std::size_t token = clause.tail.begin; token < clause.tail.end; ++token) {
        const auto holds = [token](Range cut) { return cut.contains(token); };
        if (std::any_of(clause.cuts.begin(), clause.cuts.end(), holds)) {
            continue;
        }
        const Upos kind = tree.tags[token].upos;
        const bool opens
            = kind == Upos::Sconj || tree.tags[token].xpos == Xpos::Wrb || tree.tags[token].xpos == Xpos::Wp;
        if (opens && std::find(openers.begin(), openers.end(), lower(tree.word(token))) != openers.end()) {
            open = token;
        } else if (is_finite(tree, token) || kind == Upos::Verb) {
            open.reset();
        }
    }
    return open.has_value();
}

bool has_loose_joint(const Tree& tree, Range range)
{
    for (std::size_t token = range.begin; token < range.end; ++token) {
        const bool joint = tree.arcs[token].relation == Relation::Conj || tree.arcs[token].relation == Relation::Cc;
        if (joint && 2 * tree.arcs[token].votes <= static_cast<int>(tree.members.size())) {
            return true;
        }
    }
    return false;
}

bool all_agree(const Tree& tree, const Parts& parts)
{
    if (leaves_out_in_what(tree, parts.predicate) || goes_on_reporting(tree, parts.predicate)) {
        return false;
    }
    if (is_colour(tree, parts.predicate) || is_unreal(tree, parts) || has_loose_root(tree, parts.predicate)) {
        return false;
    }
    if (is_one_of_two(tree, parts.predicate)) {
        return false;
    }
    if (has_loose_possessive(tree, syntax::subtree(tree, parts.predicate))) {
        return false;
    }
    if (parts.own_subject && !fronts_are_agreed(tree, parts)) {
        return false;
    }
    const auto agreed
        = [&tree](std::size_t token) { return tree.arcs[token].votes + 1 >= static_cast<int>(tree.members.size()); };
    if (!end_is_agreed(tree, parts.predicate)) {
        return false;
    }
    const bool verbs = std::all_of(parts.auxiliary.begin(), parts.auxiliary.end(), agreed);
    return verbs && agreed(parts.subject);
}

}
