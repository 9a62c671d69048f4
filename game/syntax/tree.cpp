// SPDX-License-Identifier: MIT
#include "syntax/tree.h"

#include <algorithm>

namespace syntax {

namespace {

/// The heads of the tokens by one member of the ensemble, or by the vote.
using Heads = std::vector<std::int16_t>;

Heads heads_of(const Tree& tree)
{
    Heads heads;
    heads.reserve(tree.arcs.size());
    for (const Arc& arc : tree.arcs) {
        heads.push_back(static_cast<std::int16_t>(arc.head));
    }
    return heads;
}

/// By token: whether `top` is among the heads above it, or is it itself. Heads make a tree, so every walk ends.
std::vector<bool> below(const Heads& heads, std::size_t top)
{
    std::vector<bool> result(heads.size(), false);
    for (std::size_t i = 0; i < heads.size(); ++i) {
        int at = static_cast<int>(i);
        while (at != root_head && at != static_cast<int>(top)) {
            at = heads[static_cast<std::size_t>(at)];
        }
        result[i] = at == static_cast<int>(top);
    }
    return result;
}

/// The range from the first to the last token that is marked; at least one is.
Range hull(const std::vector<bool>& marked)
{
    const auto first = std::find(marked.begin(), marked.end(), true);
    const auto last = std::find(marked.rbegin(), marked.rend(), true).base();
    return {static_cast<std::size_t>(first - marked.begin()), static_cast<std::size_t>(last - marked.begin())};
}

}

std::vector<std::size_t> children(const Tree& tree, std::size_t head)
{
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < tree.arcs.size(); ++i) {
        if (tree.arcs[i].head == static_cast<int>(head)) {
            result.push_back(i);
        }
    }
    return result;
}

std::optional<std::size_t> child(const Tree& tree, std::size_t head, Relation relation)
{
    for (std::size_t i = 0; i < tree.arcs.size(); ++i) {
        if (tree.arcs[i].head == static_cast<int>(head) && tree.arcs[i].relation == relation) {
            return i;
        }
    }
    return std::nullopt;
}

Range subtree(const Tree& tree, std::size_t head)
{
    return hull(below(heads_of(tree), head));
}

bool unanimous(const Tree& tree, std::size_t token)
{
    return std::all_of(tree.members.begin(), tree.members.end(),
                       [&](const Heads& heads) { return heads[token] == tree.arcs[token].head; });
}

bool agreed(const Tree& tree, std::size_t token)
{
    const auto members = static_cast<int>(tree.members.size());
    return tree.arcs[token].votes == members && tree.arcs[token].named == members;
}

bool unanimous_subtree(const Tree& tree, std::size_t head)
{
    const Range range = subtree(tree, head);
    return std::all_of(tree.members.begin(), tree.members.end(), [&](const Heads& heads) {
        const std::vector<bool> marked = below(heads, head);
        return hull(marked) == range
               && std::count(marked.begin(), marked.end(), true) == static_cast<std::ptrdiff_t>(range.size());
    });
}

}
