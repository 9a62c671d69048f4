// SPDX-License-Identifier: MIT
#include "syntax/transition_parser.h"

#include <algorithm>
#include <array>
#include <limits>

namespace syntax {

namespace {

constexpr std::int32_t nothing = std::numeric_limits<std::int32_t>::min();

/// A margin where only one move could be made.
constexpr std::int32_t no_choice = 1'000'000;

struct Scored {
    Action action;
    std::int32_t score = nothing;
};

/// The best action with one move.
Scored best_of(const State& state, Move move, std::span<const std::int32_t> scores)
{
    if (move == Move::Shift) {
        return {{}, scores[0]};
    }
    if (move == Move::Left && state.next == state.size) {
        const Action action{Move::Left, Relation::Root};
        return {action, scores[number_of(action)]};
    }
    Scored best;
    const auto of_move = scores.subspan(number_of({move, Relation{}}), relation_count);
    for (std::size_t i = 0; i < relation_count; ++i) {
        const auto relation = static_cast<Relation>(i);
        if (of_move[i] > best.score && relation != Relation::Root) {
            best = {{move, relation}, of_move[i]};
        }
    }
    return best;
}

Ballots ballots_of(const State& state)
{
    Ballots ballots;
    for (std::size_t i = 0; i + 1 < state.nodes.size(); ++i) {
        const Node& node = state.nodes[i];
        const int head = node.head == state.size ? root_head : node.head;
        ballots.push_back({head, static_cast<Relation>(node.relation), node.margin});
    }
    return ballots;
}

}

Choice choose(const State& state, std::span<const std::int32_t> scores)
{
    Scored best;
    std::int32_t second = nothing;
    for (const Move move : {Move::Shift, Move::Left, Move::Right}) {
        const Scored next = state.can(move) ? best_of(state, move, scores) : Scored{};
        second = std::max(second, std::min(best.score, next.score));
        best = next.score > best.score ? next : best;
    }
    return {best.action, second == nothing ? no_choice : std::min(no_choice, best.score - second)};
}

Ballots parse_greedily(const Context& context, const Member& member)
{
    State state(context.forms.size());
    std::vector<std::uint64_t> keys;
    std::array<std::int32_t, action_count> scores{};
    while (!state.done()) {
        parser_features(state, context, member.templates, keys);
        member.weights.score(keys, member.place, scores);
        const Choice choice = choose(state, scores);
        if (choice.action.move != Move::Shift) {
            state.nodes[static_cast<std::size_t>(state.below(0))].margin = choice.margin;
        }
        state.apply(choice.action);
    }
    return ballots_of(state);
}

}
