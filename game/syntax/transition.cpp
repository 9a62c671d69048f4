// SPDX-License-Identifier: MIT
#include "syntax/transition.h"

namespace syntax {

std::size_t number_of(Action action)
{
    const auto relation = static_cast<std::size_t>(action.relation);
    switch (action.move) {
    case Move::Shift: return 0;
    case Move::Left: return 1 + relation;
    case Move::Right: break;
    }
    return 1 + relation_count + relation;
}

Action action_of(std::size_t number)
{
    if (number == 0) {
        return {};
    }
    const bool left = number <= relation_count;
    const std::size_t relation = number - 1 - (left ? 0 : relation_count);
    return {left ? Move::Left : Move::Right, static_cast<Relation>(relation)};
}

State::State(std::size_t tokens) : size(static_cast<int>(tokens)), nodes(tokens + 1) { }

bool State::can(Move move) const
{
    switch (move) {
    case Move::Shift: return next < size;
    case Move::Left: return !stack.empty() && (next < size || stack.size() == 1);
    case Move::Right: break;
    }
    return stack.size() >= 2;
}

bool State::fits(Action action) const
{
    const bool from_root = action.move == Move::Left && next == size;
    return action.move == Move::Shift || from_root == (action.relation == Relation::Root);
}

void State::apply(Action action)
{
    if (action.move == Move::Shift) {
        stack.push_back(next++);
        return;
    }
    const int child = stack.back();
    stack.pop_back();
    const bool left = action.move == Move::Left;
    const int head = left ? next : stack.back();
    Node& made = nodes[static_cast<std::size_t>(child)];
    made.head = head;
    made.relation = static_cast<int>(action.relation);
    Node& above = nodes[static_cast<std::size_t>(head)];
    // Children come from the inside out, so the newest is the outermost.
    (left ? above.left2 : above.right2) = left ? above.left : above.right;
    (left ? above.left : above.right) = child;
    ++(left ? above.lefts : above.rights);
    (left ? above.left_relations : above.right_relations) |= std::uint64_t{1} << static_cast<unsigned>(made.relation);
}

}
