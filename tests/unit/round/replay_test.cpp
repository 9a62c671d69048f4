// SPDX-License-Identifier: MIT
#include "play.h"

#include "round/codec.h"

#include <doctest/doctest.h>

TEST_CASE("rounds::replay - no events leave a round that has not begun")
{
    const auto state = rounds::replay(play::pack(), {});
    REQUIRE(state.has_value());
    CHECK(*state == rounds::State{});
}

TEST_CASE("rounds::replay - goes on exactly where a round was cut off")
{
    play::Table table = play::begun({"Ada", "Ben"}, 3);
    table.answer(play::right_answer(table.item()));
    table.put(rounds::Paused{});
    const auto state = rounds::replay(table.pack, table.events);
    REQUIRE(state.has_value());
    CHECK(*state == table.state);
    CHECK(state->paused_since.has_value());
}

TEST_CASE("rounds::replay - names the event that the rules refuse")
{
    play::Table table = play::begun();
    table.events.push_back({{table.now}, rounds::Continued{}});
    const auto state = rounds::replay(table.pack, table.events);
    REQUIRE_FALSE(state.has_value());
    CHECK(state.error().kind == base::ErrorKind::Refused);
    CHECK(state.error().message == "event 2 can't be played again: There is no receipt to go on from.");
}
