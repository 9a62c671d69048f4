// SPDX-License-Identifier: MIT
#include "syntax/train/oracle.h"

#include <algorithm>
#include <array>
#include <limits>

namespace syntax::train {

namespace {

constexpr std::array moves = {Move::Shift, Move::Left, Move::Right};

}

Oracle::Oracle(const GoldTree& gold) : m_gold(gold), m_on_stack(gold.heads.size() + 1, false) { }

int Oracle::children_from(int token, int begin) const
{
    const std::vector<int>& children = m_gold.children[static_cast<std::size_t>(token)];
    return static_cast<int>(std::count_if(children.begin(), children.end(), [&](int each) { return each >= begin; }));
}

/// Shifting b loses its children on the stack, and its head there unless that is the top.
int Oracle::cost_of_shift(const State& state) const
{
    const auto on_stack = [&](int token) { return m_on_stack[static_cast<std::size_t>(token)]; };
    const std::vector<int>& children = m_gold.children[static_cast<std::size_t>(state.next)];
    const auto lost = std::count_if(children.begin(), children.end(),
                                    [&](int each) { return each < state.next && on_stack(each); });
    const int above = head(state.next);
    return static_cast<int>(lost) + (above < state.next && on_stack(above) && above != state.below(0) ? 1 : 0);
}

/// Popping s0 loses its children in the buffer, and its head unless the new arc comes from it.
int Oracle::cost(const State& state, Move move) const
{
    if (!state.can(move)) {
        return std::numeric_limits<int>::max();
    }
    if (move == Move::Shift) {
        return cost_of_shift(state);
    }
    const int s0 = state.below(0);
    const int above = head(s0);
    const int lost = children_from(s0, state.next);
    if (move == Move::Right) {
        return lost + (above >= state.next ? 1 : 0);
    }
    return lost + (above > state.next || (state.below(1) >= 0 && above == state.below(1)) ? 1 : 0);
}

void Oracle::look(const State& state)
{
    std::array<int, moves.size()> costs{};
    for (std::size_t i = 0; i < moves.size(); ++i) {
        costs[i] = cost(state, moves[i]);
    }
    const int least = *std::min_element(costs.begin(), costs.end());
    for (std::size_t i = 0; i < moves.size(); ++i) {
        m_good[i] = costs[i] == least;
    }
    const int s0 = state.below(0);
    m_arc[1] = s0 >= 0 && head(s0) == state.next;
    m_arc[2] = s0 >= 0 && state.below(1) >= 0 && head(s0) == state.below(1);
    m_relation = s0 >= 0 ? m_gold.relations[static_cast<std::size_t>(s0)] : Relation::Root;
}

bool Oracle::is_good(Action action) const
{
    const auto move = static_cast<std::size_t>(action.move);
    return m_good[move] && (!m_arc[move] || action.relation == m_relation);
}

void Oracle::follow(const State& state, Action action)
{
    const bool shift = action.move == Move::Shift;
    m_on_stack[static_cast<std::size_t>(shift ? state.next : state.below(0))] = shift;
}

}
