// SPDX-License-Identifier: MIT
#include "syntax/transition_parser.h"

#include <array>
#include <doctest/doctest.h>

namespace {

using syntax::Action;
using syntax::Move;
using syntax::Relation;

using Scores = std::array<std::int32_t, syntax::action_count>;

constexpr Action object{Move::Right, Relation::Obj};
constexpr Action subject{Move::Left, Relation::Nsubj};
constexpr Action root{Move::Left, Relation::Root};

Scores scores(std::initializer_list<std::pair<Action, std::int32_t>> given)
{
    Scores result{};
    for (const auto& [action, score] : given) {
        result[syntax::number_of(action)] = score;
    }
    return result;
}

syntax::State after(std::size_t tokens, const std::vector<Action>& actions)
{
    syntax::State state(tokens);
    for (const Action action : actions) {
        state.apply(action);
    }
    return state;
}

}

TEST_CASE("syntax::choose - takes the best action, and measures its lead over other moves")
{
    const syntax::State state = after(3, {{}, {}});
    const Scores given = scores({{{}, 10}, {subject, 70}, {{Move::Left, Relation::Det}, 60}, {object, 40}});
    const syntax::Choice choice = syntax::choose(state, given);
    CHECK(choice.action == subject);
    CHECK(choice.margin == 30);
}

TEST_CASE("syntax::choose - never takes what the state does not allow")
{
    // Nothing on the stack: only a shift.
    CHECK(syntax::choose(syntax::State(2), scores({{subject, 90}, {object, 90}, {{}, -5}})).action == Action{});
    // All tokens on the stack: no shift, and no arc from the root while there are two.
    const syntax::State full = after(2, {{}, {}});
    CHECK(syntax::choose(full, scores({{{}, 90}, {root, 90}, {object, -5}, {{Move::Right, Relation::Obl}, -9}})).action
          != Action{});
    CHECK(syntax::choose(full, scores({{root, 90}, {{Move::Right, Relation::Root}, 90}})).action.move == Move::Right);
    CHECK(syntax::choose(full, scores({{{Move::Right, Relation::Root}, 90}})).action.relation != Relation::Root);
    // One token left: the root, whatever the scores.
    const syntax::State last = after(2, {{}, {}, object});
    const syntax::Choice choice = syntax::choose(last, scores({{subject, 90}, {root, -90}}));
    CHECK(choice.action == root);
    CHECK(choice.margin > 100'000);
}
