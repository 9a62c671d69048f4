// SPDX-License-Identifier: MIT
#include "generate/clause_parts.h"

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

bool is_subject(Relation relation)
{
    return relation == Relation::Nsubj || relation == Relation::NsubjPass;
}

bool is_auxiliary(Relation relation)
{
    return relation == Relation::Aux || relation == Relation::AuxPass || relation == Relation::Cop;
}

/// "last week", which a parser may take for who did it.
bool is_time_noun(const Tree& tree, std::size_t token)
{
    constexpr std::array<std::string_view, 10> nouns{"day",  "night",   "week",      "weekend", "month",
                                                     "year", "morning", "afternoon", "evening", "season"};
    const std::string word = lower(tree.word(token));
    const Range range = syntax::subtree(tree, token);
    return std::find(nouns.begin(), nouns.end(), word) != nouns.end() && range.size() == 2
           && (lower(tree.word(range.begin)) == "last" || lower(tree.word(range.begin)) == "this");
}

bool is_adverb(const Tree& tree, std::size_t token)
{
    return tree.tags[token].upos == Upos::Adv && tree.arcs[token].relation == Relation::Advmod;
}

/// True for a subject that is a relative or question word, or begins with one.
bool asks(const Tree& tree, std::size_t subject)
{
    const auto is_wh = [&tree](std::size_t token) {
        const Xpos tag = tree.tags[token].xpos;
        return tag == Xpos::Wdt || tag == Xpos::Wp || tag == Xpos::WpPoss || tag == Xpos::Wrb;
    };
    return is_wh(subject) || is_wh(syntax::subtree(tree, subject).begin);
}

}

bool is_finite(const Tree& tree, std::size_t token)
{
    const Xpos tag = tree.tags[token].xpos;
    return tag == Xpos::Vbd || tag == Xpos::Vbz || tag == Xpos::Vbp || tag == Xpos::Md;
}

std::optional<std::size_t> subject_of(const Tree& tree, std::size_t predicate)
{
    const std::vector<std::size_t> below = syntax::children(tree, predicate);
    const auto is_one
        = [&tree](std::size_t child) { return is_subject(tree.arcs[child].relation) && !is_time_noun(tree, child); };
    const auto found = std::find_if(below.begin(), below.end(), is_one);
    return std::count_if(below.begin(), below.end(), is_one) == 1 ? std::optional(*found) : std::nullopt;
}

std::vector<std::size_t> auxiliaries(const Tree& tree, std::size_t predicate)
{
    std::vector<std::size_t> result;
    for (const std::size_t child : syntax::children(tree, predicate)) {
        if (child < predicate && is_auxiliary(tree.arcs[child].relation)) {
            result.push_back(child);
        }
    }
    return result;
}

std::vector<std::size_t> verb_group(const Tree& tree, std::size_t predicate, const std::vector<std::size_t>& auxiliary)
{
    const bool copula = !auxiliary.empty() && tree.arcs[auxiliary.back()].relation == Relation::Cop;
    const std::size_t last = copula ? auxiliary.back() : predicate;
    std::size_t first = auxiliary.empty() ? last : auxiliary.front();
    while (first > 0 && is_adverb(tree, first - 1) && tree.arcs[first - 1].head == static_cast<int>(predicate)) {
        --first;
    }
    std::vector<std::size_t> result;
    for (std::size_t token = first; token <= last; ++token) {
        const Relation relation = tree.arcs[token].relation;
        const bool part = token == last || is_auxiliary(relation) || relation == Relation::Advmod
                          || tree.tags[token].upos == Upos::Adv || tree.tags[token].upos == Upos::Part;
        if (!part) {
            return {};
        }
        result.push_back(token);
    }
    return result;
}

std::size_t first_conjunct(const Tree& tree, std::size_t token)
{
    while (tree.arcs[token].relation == Relation::Conj && tree.arcs[token].head >= 0) {
        token = static_cast<std::size_t>(tree.arcs[token].head);
    }
    return token;
}

Form form_of(const Tree& tree, const std::vector<std::size_t>& auxiliary)
{
    for (const std::size_t token : auxiliary) {
        if (tree.arcs[token].relation == Relation::AuxPass) {
            return Form::Passive;
        }
        if (tree.arcs[token].relation == Relation::Cop) {
            return Form::Copula;
        }
    }
    return Form::Active;
}

std::optional<Parts> parts_of(const Tree& tree, std::size_t predicate)
{
    Parts parts{predicate, 0, 0, auxiliaries(tree, predicate), {}, true};
    const std::size_t first = first_conjunct(tree, predicate);
    std::optional<std::size_t> subject = subject_of(tree, predicate);
    const bool verbal = tree.tags[predicate].upos == Upos::Verb || !parts.auxiliary.empty();
    if (!subject && first != predicate && verbal && syntax::unanimous(tree, predicate)) {
        subject = subject_of(tree, first);
        parts.own_subject = false;
    }
    parts.verbs = verb_group(tree, predicate, parts.auxiliary);
    if (!parts.own_subject && form_of(tree, parts.auxiliary) != form_of(tree, auxiliaries(tree, first))
        && !parts.auxiliary.empty()) {
        return std::nullopt; // "X substituted Y and was replaced by Z": writers lose track of who was
    }
    if (!parts.own_subject && parts.auxiliary.empty() && !is_finite(tree, predicate)) {
        const std::vector<std::size_t> shared = auxiliaries(tree, first);
        const std::vector<std::size_t> group = verb_group(tree, first, shared);
        if (shared.empty() || tree.tags[first].xpos != tree.tags[predicate].xpos || group.empty()) {
            return std::nullopt;
        }
        parts.auxiliary = shared;
        parts.verbs.assign(shared.begin(), shared.end());
        parts.verbs.push_back(predicate);
    }
    const bool shares_auxiliary = parts.own_subject && parts.auxiliary.empty() && first != predicate
                                  && form_of(tree, auxiliaries(tree, first)) == Form::Passive;
    if (!subject || parts.verbs.empty() || *subject > parts.verbs.front() || shares_auxiliary) {
        return std::nullopt; // "Nine were killed and 22 others injured" is no claim that 22 others injured somebody
    }
    const auto finite = std::find_if(parts.verbs.begin(), parts.verbs.end(),
                                     [&tree](std::size_t token) { return is_finite(tree, token); });
    if (finite == parts.verbs.end() || asks(tree, *subject)) {
        return std::nullopt;
    }
    parts.subject = *subject;
    parts.finite = *finite;
    return parts;
}

}
