// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/transition.h"

#include <array>
#include <vector>

namespace syntax::train {

/// The right tree of a sentence, in the direction in which it is read.
struct GoldTree {
    std::vector<int> heads; ///< by token; the number of tokens stands for the artificial root
    std::vector<Relation> relations;
    std::vector<std::vector<int>> children; ///< of the tokens, and of the root
};

/// A dynamic oracle for the arc-hybrid system (Goldberg and Nivre 2013): which actions lose the fewest arcs of the
/// right tree, from any state.
class Oracle {
public:
    explicit Oracle(const GoldTree& gold);

    /// Looks at a state; what was pushed and popped so far must have been told to `follow`.
    void look(const State& state);

    /// True when no allowed action loses fewer arcs. Where the arc is right, its relation must be, too.
    bool is_good(Action action) const;

    /// Learns that the action is taken in the state.
    void follow(const State& state, Action action);

private:
    int cost(const State& state, Move move) const;
    int cost_of_shift(const State& state) const;
    int children_from(int token, int begin) const;
    int head(int token) const { return m_gold.heads[static_cast<std::size_t>(token)]; }

    const GoldTree& m_gold;
    std::vector<bool> m_on_stack;
    std::array<bool, 3> m_good{}; ///< by move
    std::array<bool, 3> m_arc{}; ///< whether the arc that the move makes is right
    Relation m_relation = Relation::Root; ///< of the top of the stack
};

}
