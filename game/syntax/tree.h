// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/tag.h"
#include "syntax/token.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace syntax {

/// The head of the root token.
inline constexpr int root_head = -1;

/// The most tokens of a sentence that is parsed; longer ones have tokens and no tree (voting is cubic).
inline constexpr std::size_t longest_sentence = 200;

/// The arc of one token: its head, the relation to it, how many members of the ensemble voted for that head, and how
/// many of these gave it that relation.
struct Arc {
    int head = root_head;
    Relation relation = Relation::Root;
    int votes = 0;
    int named = 0;

    bool operator==(const Arc&) const = default;
};

/// One parsed sentence: tokens as ranges of `text`, and a tag and an arc for each. Tags and arcs are empty when the
/// sentence was too long to parse.
struct Tree {
    std::string text;
    std::vector<Token> tokens;
    std::vector<Tag> tags;
    std::vector<Arc> arcs;
    std::vector<std::vector<std::int16_t>> members; ///< by member of the ensemble: the head that it gives each token

    bool parsed() const { return !arcs.empty(); }
    std::size_t size() const { return tokens.size(); }
    std::string_view word(std::size_t token) const { return slice(text, tokens[token]); }
};

/// A half-open range of tokens.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const Range&) const = default;
    bool contains(std::size_t token) const { return begin <= token && token < end; }
    std::size_t size() const { return end - begin; }
};

/// The tokens that depend on `head`, directly, from left to right.
std::vector<std::size_t> children(const Tree& tree, std::size_t head);

/// The first child of `head` in a relation, subtypes told apart; nothing when it has none.
std::optional<std::size_t> child(const Tree& tree, std::size_t head, Relation relation);

/// The smallest range that holds `head` and all that depends on it.
Range subtree(const Tree& tree, std::size_t head);

/// True when all members give `token` the head that it has.
bool unanimous(const Tree& tree, std::size_t token);

/// True when all members give `token` the head and the relation that it has: of the subjects of which that is so, 97 in
/// 100 are right.
bool agreed(const Tree& tree, std::size_t token);

/// True when the subtree of `head` is the same range for all members and none has a gap in it.
bool unanimous_subtree(const Tree& tree, std::size_t head);

}
