// SPDX-License-Identifier: MIT
#include "syntax/transition_parser.h"

#include "syntax/ensemble_scores.h"

#include <algorithm>
#include <bit>
#include <iterator>
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

bool contains(MemberSet set, std::size_t member)
{
    return (set >> member & 1U) != 0;
}

/// The members of a set that see the same as its first one.
MemberSet alike(MemberSet set, std::span<const AtomValues> seen)
{
    const AtomValues& first = seen[static_cast<std::size_t>(std::countr_zero(set))];
    MemberSet found = 0;
    for (std::size_t member = 0; member < seen.size(); ++member) {
        const bool same = contains(set, member) && seen[member] == first;
        found = static_cast<MemberSet>(found | (same ? 1U << member : 0U));
    }
    return found;
}

/// Makes the best move.
void advance(State& state, std::span<const std::int32_t> scores)
{
    const Choice choice = choose(state, scores);
    if (choice.action.move != Move::Shift) {
        state.nodes[static_cast<std::size_t>(state.below(0))].margin = choice.margin;
    }
    state.apply(choice.action);
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

std::vector<Ballots> parse_greedily(const Context& context, const Ensemble& ensemble)
{
    const std::size_t members = ensemble.weights.members();
    std::vector<State> states(members, State(context.forms.size()));
    std::vector<AtomValues> seen(members);
    EnsembleScores scores(ensemble);
    // They go in step, as most see the same most of the time. A tree takes two moves a token, so all end together.
    while (!states.front().done()) {
        std::transform(states.begin(), states.end(), seen.begin(),
                       [&context](const State& state) { return atoms_of(state, context); });
        MemberSet todo = static_cast<MemberSet>((1U << members) - 1);
        while (todo != 0) {
            const MemberSet group = alike(todo, seen);
            const auto scored = scores.score(seen[static_cast<std::size_t>(std::countr_zero(group))], group);
            for (std::size_t member = 0; member < members; ++member) {
                if (contains(group, member)) {
                    advance(states[member], scored.subspan(member * action_count, action_count));
                }
            }
            todo = static_cast<MemberSet>(todo & ~group);
        }
    }
    std::vector<Ballots> all;
    std::transform(states.begin(), states.end(), std::back_inserter(all), ballots_of);
    return all;
}

}
