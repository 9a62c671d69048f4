// SPDX-License-Identifier: MIT
#include "round/drawn.h"

#include "play.h"

#include <doctest/doctest.h>

TEST_CASE("rounds::draw_questions - the same seed draws what a round of that seed asks")
{
    const play::Table table = play::begun({"Ada"}, 6);
    const auto drawn = rounds::draw_questions(table.pack, {.length = 6, .kinds = play::three_kinds}, table.state.seed);
    CHECK(drawn.questions == table.state.questions);
    CHECK(drawn.option_orders == table.state.option_orders);
}

TEST_CASE("rounds::draw_questions - nothing where the plan leaves nothing")
{
    CHECK(rounds::draw_questions(play::pack(), {.skills = {quiz::Skill::Source}}, 1) == rounds::Drawn{});
}
