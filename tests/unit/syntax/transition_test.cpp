// SPDX-License-Identifier: MIT
#include "syntax/transition.h"

#include "base/rng.h"

#include <algorithm>
#include <doctest/doctest.h>

namespace {

using syntax::Action;
using syntax::Move;
using syntax::Relation;

constexpr Action shift{};

std::vector<Action> allowed(const syntax::State& state)
{
    std::vector<Action> actions;
    for (std::size_t number = 0; number < syntax::action_count; ++number) {
        const Action action = syntax::action_of(number);
        if (state.can(action.move) && state.fits(action)) {
            actions.push_back(action);
        }
    }
    return actions;
}

}

TEST_CASE("syntax::number_of - every action has a number of its own")
{
    for (std::size_t number = 0; number < syntax::action_count; ++number) {
        CHECK(syntax::number_of(syntax::action_of(number)) == number);
    }
}

TEST_CASE("syntax::State - a small sentence is built from the inside out")
{
    syntax::State state(3); // she left home
    state.apply(shift);
    state.apply({Move::Left, Relation::Nsubj});
    state.apply(shift);
    state.apply(shift);
    state.apply({Move::Right, Relation::Obj});
    CHECK_FALSE(state.done());
    state.apply({Move::Left, Relation::Root});
    CHECK(state.done());
    CHECK(state.nodes[0].head == 1);
    CHECK(state.nodes[1].head == 3);
    CHECK(state.nodes[2].head == 1);
    CHECK(state.nodes[1].left == 0);
    CHECK(state.nodes[1].right == 2);
    CHECK(state.nodes[1].lefts == 1);
    CHECK(state.nodes[1].right_relations == std::uint64_t{1} << static_cast<unsigned>(Relation::Obj));
}

TEST_CASE("syntax::State - any walk ends, with one root and a head for every token")
{
    base::Rng rng{11};
    for (int i = 0; i < 200; ++i) {
        const std::size_t tokens = 1 + base::draw(rng, 12);
        syntax::State state(tokens);
        std::size_t steps = 0;
        for (; !state.done(); ++steps) {
            const std::vector<Action> actions = allowed(state);
            REQUIRE_FALSE(actions.empty());
            state.apply(actions[base::draw(rng, actions.size())]);
        }
        CHECK(steps == 2 * tokens);
        CHECK(std::count_if(state.nodes.begin(), state.nodes.end() - 1,
                            [&](const syntax::Node& node) {
                                return node.head == state.size && node.relation == static_cast<int>(Relation::Root);
                            })
              == 1);
        CHECK(std::all_of(state.nodes.begin(), state.nodes.end() - 1,
                          [](const syntax::Node& node) { return node.head >= 0; }));
    }
}
