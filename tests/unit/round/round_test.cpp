// SPDX-License-Identifier: MIT
#include "play.h"

#include <doctest/doctest.h>

TEST_CASE("rounds::offers_pointing - choice and verdict have the second step, the others have not")
{
    CHECK(rounds::offers_pointing(quiz::Kind::Choice));
    CHECK(rounds::offers_pointing(quiz::Kind::Verdict));
    CHECK_FALSE(rounds::offers_pointing(quiz::Kind::Locate));
    CHECK_FALSE(rounds::offers_pointing(quiz::Kind::Number));
    CHECK_FALSE(rounds::offers_pointing(quiz::Kind::Compare));
}

TEST_CASE("rounds::offers_pointing - not in a feed, not when time ran out, and to the one who was right in a buzz")
{
    rounds::Attempt right{.answer = quiz::PickedOption{1}, .grade = {true, 1}};
    rounds::Attempt wrong{.answer = quiz::PickedOption{0}};
    const rounds::Attempt none{.answer = quiz::NoAnswer{}};
    rounds::State state{.players = {"Ada", "Ben"}};
    const auto offered
        = [&](const rounds::Attempt& attempt) { return rounds::offers_pointing(state, quiz::Kind::Choice, attempt); };
    CHECK(offered(right));
    CHECK(offered(wrong));
    CHECK_FALSE(offered(none));
    CHECK_FALSE(rounds::offers_pointing(state, quiz::Kind::Number, right));
    state.seats = rounds::Seats::Buzz;
    CHECK(offered(right));
    CHECK_FALSE(offered(wrong));
    state.players = {"Ada"};
    CHECK(offered(wrong));
    state.style = rounds::Style::Feed;
    CHECK_FALSE(offered(right));
}

TEST_CASE("rounds::current_item - there is none before the start and after the end")
{
    play::Table table{play::pack()};
    CHECK(rounds::current_item(table.pack, table.state) == nullptr);
    table.put(play::start(table.pack));
    REQUIRE(rounds::current_item(table.pack, table.state) != nullptr);
    CHECK(rounds::current_item(table.pack, table.state)->question.id == table.state.questions.front());
    table.put(rounds::GaveUp{});
    CHECK(rounds::current_item(table.pack, table.state) == nullptr);
}

TEST_CASE("rounds::current_item - there is none when the pack lost the question")
{
    play::Table table = play::begun();
    table.pack.items.clear();
    CHECK(rounds::current_item(table.pack, table.state) == nullptr);
}

TEST_CASE("rounds::points - each player's own, and none for a player who does not exist")
{
    play::Table table = play::on(make::choice(), {"Ada", "Ben"});
    table.answer(quiz::PickedOption{1}, learn::Confidence::Certain);
    table.answer(quiz::PickedOption{0}, learn::Confidence::FairlySure);
    CHECK(rounds::points(table.state, {0}) == 3);
    CHECK(rounds::points(table.state, {1}) == -2);
    CHECK(rounds::points(table.state, {7}) == 0);
}

TEST_CASE("rounds::by_skill - only the skills that were asked, in their order")
{
    quiz::Question support = make::verdict();
    play::Table table{make::ready({support, make::choice("one"), make::choice("two")})};
    table.put(play::start(table.pack));
    while (!table.is_finished()) {
        const bool last = table.state.turn.value == 2;
        table.answer(last ? play::wrong_answer(table.pack, table.item()) : play::right_answer(table.item()));
        table.put(rounds::Continued{});
    }
    const auto tallies = rounds::by_skill(table.pack, table.state, {0});
    REQUIRE(tallies.size() == 2);
    CHECK(tallies[0].skill == quiz::Skill::Who);
    CHECK(tallies[0].asked == 2);
    CHECK(tallies[1].skill == quiz::Skill::Support);
    CHECK(tallies[1].asked == 1);
    CHECK(tallies[0].right + tallies[1].right == 2);
    CHECK(rounds::by_skill(table.pack, table.state, {1}).empty());
}

TEST_CASE("rounds::find_attempt - the attempt of a player at a turn, or null")
{
    play::Table table = play::begun({"Ada", "Ben"});
    table.answer(play::right_answer(table.item()));
    REQUIRE(rounds::find_attempt(table.state, {0}, {0}) != nullptr);
    CHECK(rounds::find_attempt(table.state, {0}, {0})->grade.right);
    CHECK(rounds::find_attempt(table.state, {0}, {1}) == nullptr);
    CHECK(rounds::find_attempt(table.state, {1}, {0}) == nullptr);
}
