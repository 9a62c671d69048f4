// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/tag.h"

#include <cstdint>
#include <vector>

namespace syntax {

inline constexpr std::size_t relation_count = static_cast<std::size_t>(Relation::Xcomp) + 1;
static_assert(relation_count <= 64, "sets of relations are kept in 64 bits");

/// The moves of an arc-hybrid parser (Kuhlmann, Gomez-Rodriguez and Satta 2011): the next token goes onto the stack;
/// the top of the stack becomes a child of the next token; or of what lies below it on the stack.
enum class Move : std::uint8_t { Shift, Left, Right };

/// A move with the relation of the arc that it makes.
struct Action {
    Move move = Move::Shift;
    Relation relation = Relation::Root; ///< of Left and Right

    bool operator==(const Action&) const = default;
};

/// Every action has a number below `action_count`, by which its weights are found.
inline constexpr std::size_t action_count = 1 + 2 * relation_count;
std::size_t number_of(Action action);
Action action_of(std::size_t number);

/// What a parser has decided of one token so far; -1 stands for none.
struct Node {
    int head = -1;
    int relation = -1;
    int left = -1; ///< the leftmost child
    int left2 = -1; ///< the one after it
    int right = -1; ///< the rightmost child
    int right2 = -1; ///< the one before it
    int lefts = 0;
    int rights = 0;
    std::uint64_t left_relations = 0; ///< a bit for each relation
    std::uint64_t right_relations = 0;
    std::int32_t margin = 0; ///< by how much the move that made the arc outscored other moves
};

/// Where a parser stands in a sentence of n tokens. An artificial root, node n, stands behind the last token; only when
/// one token is left on the stack may it become the child of that, so that every tree has exactly one root.
struct State {
    explicit State(std::size_t tokens);

    int size = 0;
    int next = 0; ///< the first token that has not been on the stack, or `size`
    std::vector<int> stack;
    std::vector<Node> nodes; ///< of the tokens, and of the root

    bool done() const { return next == size && stack.empty(); }
    bool can(Move move) const;

    /// True when the relation may go with the move: root with the arc from the artificial root, and with no other.
    bool fits(Action action) const;

    /// What lies on the stack, 0 its top; -1 when there is nothing that deep.
    int below(std::size_t depth) const { return depth < stack.size() ? stack[stack.size() - 1 - depth] : -1; }

    /// Makes a move that `can` be made.
    void apply(Action action);
};

}
