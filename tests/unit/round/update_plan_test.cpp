// SPDX-License-Identifier: MIT
// What a plan changes: the timer, reading first, the feed, and who answers at a desk that is shared.
#include "play.h"

#include <doctest/doctest.h>
#include <limits>

using learn::Confidence;
using rounds::Opening;
using rounds::Seats;
using rounds::Style;

namespace {

/// A round of one choice with ten seconds, asked at 10,000.
play::Table timed()
{
    play::Table table{make::ready({make::choice()})};
    table.put_at(10'000, play::start(table.pack, rounds::Plan{.seconds = 10}));
    return table;
}

rounds::Answered right(std::size_t player)
{
    return {{player}, quiz::PickedOption{1}, Confidence::FairlySure};
}

rounds::Answered wrong(std::size_t player)
{
    return {{player}, quiz::PickedOption{0}, Confidence::FairlySure};
}

/// One choice, open to three players.
play::Table open_to_three(std::optional<int> seconds = std::nullopt)
{
    return play::on(make::choice(), {"Ada", "Ben", "Cem"}, {.seconds = seconds, .seats = Seats::Buzz});
}

}

TEST_CASE("rounds::update - when time is up the answer is none: wrong, free of charge, without the second step")
{
    play::Table table = timed();
    CHECK(rounds::deadline(table.state) == base::Timestamp{20'000});
    CHECK(table.put_at(19'999, rounds::TimedOut{{0}}) == "There is time left.");
    CHECK(table.put_at(20'400, rounds::TimedOut{{0}}).empty());
    CHECK(table.is_showing());
    const rounds::Attempt& attempt = table.state.attempts.at(0);
    CHECK(attempt.answer == quiz::Answer{quiz::NoAnswer{}});
    CHECK(attempt.grade == quiz::Grade{false, 0});
    CHECK(attempt.answer_points == 0);
    CHECK(attempt.evidence_points == 0);
    CHECK(attempt.confidence == Confidence::Guess);
    CHECK(attempt.asked_at.milliseconds == 10'000);
    CHECK(attempt.answered_at.milliseconds == 20'000);
    CHECK(rounds::points(table.state, {0}) == 0);
    CHECK(table.effects == std::vector<rounds::Effect>{rounds::RecordAttempt{attempt}});
}

TEST_CASE("rounds::update - an answer after the deadline counts as long as nobody said that time is up")
{
    play::Table table = timed();
    CHECK(table.put_at(25'000, right(0)).empty());
    CHECK(table.put_at(25'001, rounds::TimedOut{{0}}) == "No question waits for an answer.");
    table.put_at(26'000, rounds::SkippedPointing{{0}});
    CHECK(rounds::points(table.state, {0}) == 2);
}

TEST_CASE("rounds::update - a round without a timer has no deadline")
{
    play::Table table = play::on(make::choice());
    CHECK_FALSE(rounds::deadline(table.state).has_value());
    CHECK(table.put_at(table.now + 1'000'000'000, rounds::TimedOut{{0}}) == "This round has no timer.");
}

TEST_CASE("rounds::deadline - a pause moves it, and while it lasts nobody knows it")
{
    play::Table table = timed();
    table.put_at(13'000, rounds::Paused{});
    CHECK_FALSE(rounds::deadline(table.state).has_value());
    CHECK(table.put_at(60'000, rounds::TimedOut{{0}}) == "The round is paused.");
    table.put_at(113'000, rounds::Resumed{});
    CHECK(rounds::deadline(table.state) == base::Timestamp{120'000});
    CHECK(table.put_at(119'999, rounds::TimedOut{{0}}) == "There is time left.");
    CHECK(table.put_at(120'000, rounds::TimedOut{{0}}).empty());
}

TEST_CASE("rounds::deadline - receipts, the second step, reading and handing over cost no time")
{
    play::Table table = play::planned(make::ready({make::choice("one"), make::choice("two")}),
                                      {.seconds = 10, .opening = Opening::ReadFirst}, {"Ada", "Ben"});
    REQUIRE(table.is<rounds::Reading>());
    CHECK_FALSE(rounds::deadline(table.state).has_value());
    table.put_at(table.now += 100'000, rounds::DoneReading{});
    REQUIRE(table.is<rounds::Passing>());
    CHECK_FALSE(rounds::deadline(table.state).has_value());
    table.put_at(table.now += 100'000, rounds::TookOver{{0}});
    CHECK(rounds::deadline(table.state) == base::Timestamp{table.now + 10'000});
    table.put(right(0));
    REQUIRE(table.is_pointing());
    CHECK_FALSE(rounds::deadline(table.state).has_value());
    table.put_at(table.now += 100'000, rounds::SkippedPointing{{0}});
    table.put(rounds::TookOver{{1}});
    table.put(right(1));
    table.put(rounds::SkippedPointing{{1}});
    REQUIRE(table.is_showing());
    CHECK_FALSE(rounds::deadline(table.state).has_value());
}

TEST_CASE("rounds::deadline - at the end of time it does not come round again")
{
    play::Table table{make::ready({make::choice()})};
    const std::int64_t end = std::numeric_limits<std::int64_t>::max();
    table.put_at(end - 5, play::start(table.pack, rounds::Plan{.seconds = 3600}));
    CHECK(rounds::deadline(table.state) == base::Timestamp{end});
}

TEST_CASE("rounds::update - read first, each article lies on the table once, before its first question")
{
    play::Table table = play::planned(make::ready(make::all_kinds()), {.opening = Opening::ReadFirst});
    std::vector<text::ArticleId> read;
    std::size_t readings = 0;
    while (!table.is_finished()) {
        if (const auto* reading = std::get_if<rounds::Reading>(&table.state.phase)) {
            ++readings;
            for (const text::ArticleId& article : reading->articles) {
                CHECK(std::find(read.begin(), read.end(), article) == read.end());
                read.push_back(article);
            }
            CHECK(table.put(rounds::Answered{{0}, play::right_answer(table.item()), Confidence::Guess})
                  == "No question waits for an answer.");
            CHECK(table.put(rounds::DoneReading{}).empty());
        }
        REQUIRE(table.is_asking());
        for (const text::Article* article : quiz::articles_of(table.pack, table.item())) {
            CHECK(std::find(read.begin(), read.end(), article->id) != read.end());
        }
        table.answer(play::right_answer(table.item()));
        table.put(rounds::Continued{});
    }
    CHECK(read.size() == 2);
    CHECK(readings <= 2);
    CHECK(table.state.read == read);
}

TEST_CASE("rounds::update - straight in, nothing is to be read")
{
    play::Table table = play::planned(make::ready(make::all_kinds()), {});
    CHECK(table.is_asking());
    CHECK(table.put(rounds::DoneReading{}) == "There is no article to be read now.");
    CHECK(table.state.read.empty());
}

TEST_CASE("rounds::update - a feed flows: no second step after a claim")
{
    play::Table table = play::planned(play::claims(4, 2, 2), {.length = 6, .style = Style::Feed});
    CHECK(table.state.questions.size() == 6);
    while (!table.is_finished()) {
        CHECK(table.put(rounds::Answered{{0}, play::right_answer(table.item()), Confidence::Certain}).empty());
        REQUIRE(table.is_showing());
        CHECK_FALSE(rounds::offers_pointing(table.state, quiz::Kind::Verdict, table.state.attempts.back()));
        table.put(rounds::Continued{});
    }
    CHECK(rounds::points(table.state, {0}) == 18);
}

TEST_CASE("rounds::update - the desk is handed on before each player's turn, and one player needs no such thing")
{
    play::Table table = play::begun({"Ada", "Ben"}, 2);
    CHECK(table.state.phase == rounds::Phase{rounds::Passing{{0}}});
    CHECK(table.put(rounds::Answered{{0}, play::right_answer(table.item()), Confidence::Guess})
          == "No question waits for an answer.");
    CHECK(table.put(rounds::TookOver{{0}}).empty());
    CHECK(table.state.phase == rounds::Phase{rounds::Asking{{0}, {table.now}}});
    table.answer(play::right_answer(table.item()));
    CHECK(table.state.phase == rounds::Phase{rounds::Passing{{1}}});
    CHECK(rounds::points(table.state, {0}) == 0);
    table.answer(play::right_answer(table.item()));
    CHECK(table.is_showing());
    table.put(rounds::Continued{});
    CHECK(table.state.phase == rounds::Phase{rounds::Passing{{1}}});
    CHECK(play::begun({"Ada"}).is_asking());
    CHECK(play::on(make::choice(), {"Ada"}, {.seats = Seats::Buzz}).is_asking());
}

TEST_CASE("rounds::update - whoever buzzes answers, and a right answer ends the question")
{
    play::Table table = open_to_three();
    CHECK(table.state.phase == rounds::Phase{rounds::Buzzing{{table.now}, {}}});
    CHECK(table.put(rounds::Answered{{1}, quiz::PickedOption{1}, Confidence::Guess})
          == "No question waits for an answer.");
    CHECK(table.put(rounds::Buzzed{{3}}) == "There is no such player.");
    CHECK(table.put(rounds::Buzzed{{1}}).empty());
    CHECK(table.state.phase == rounds::Phase{rounds::Asking{{1}, {table.now}}});
    CHECK(table.put(rounds::Buzzed{{2}}) == "No question is open to everybody now.");
    CHECK(table.put(right(0)) == "It is the turn of Ben.");
    CHECK(table.put(right(1)).empty());
    CHECK(table.state.phase == rounds::Phase{rounds::Pointing{{1}}});
    table.put(rounds::Pointed{{1}, play::sentence(table.pack, 0)});
    CHECK(table.is_showing());
    CHECK(table.state.attempts.size() == 1);
    CHECK(table.effects.size() == 1);
    CHECK(rounds::points(table.state, {1}) == 3);
    CHECK(rounds::points(table.state, {0}) == 0);
}

TEST_CASE("rounds::update - a wrong answer opens the question again for those who have not tried")
{
    play::Table table = open_to_three();
    table.put(rounds::Buzzed{{2}});
    CHECK(table.put(wrong(2)).empty());
    CHECK(table.state.phase == rounds::Phase{rounds::Buzzing{{table.now}, {{2}}}});
    CHECK(rounds::points(table.state, {2}) == 0);
    CHECK(table.put(rounds::Buzzed{{2}}) == "Cem has tried this question already.");
    CHECK(table.buzz(0, quiz::PickedOption{1}).empty());
    CHECK(table.is_showing());
    CHECK(rounds::points(table.state, {0}) == 2);
    CHECK(rounds::points(table.state, {2}) == -2);
    CHECK_FALSE(rounds::offers_pointing(table.state, quiz::Kind::Choice, table.state.attempts.at(0)));
    CHECK(rounds::offers_pointing(table.state, quiz::Kind::Choice, table.state.attempts.at(1)));
    CHECK(table.effects.size() == 2);
}

TEST_CASE("rounds::update - when all have tried, or nobody will, the receipt comes")
{
    play::Table all = open_to_three();
    for (const std::size_t player : {1U, 0U, 2U}) {
        CHECK_FALSE(all.is_showing());
        CHECK(all.buzz(player, quiz::PickedOption{0}).empty());
    }
    CHECK(all.is_showing());
    CHECK(all.effects.size() == 3);
    play::Table none = open_to_three();
    CHECK(none.put(rounds::NobodyBuzzes{}).empty());
    CHECK(none.is_showing());
    CHECK(none.state.attempts.empty());
    CHECK(none.effects.empty());
    CHECK(none.put(rounds::Continued{}).empty());
    CHECK(none.is_finished());
    play::Table one = open_to_three();
    one.buzz(0, quiz::PickedOption{2});
    CHECK(one.put(rounds::NobodyBuzzes{}).empty());
    CHECK(one.is_showing());
    CHECK(one.state.attempts.size() == 1);
}

TEST_CASE("rounds::update - who buzzes and lets time run out has tried")
{
    play::Table table = open_to_three(5);
    CHECK_FALSE(rounds::deadline(table.state).has_value());
    table.put(rounds::Buzzed{{0}});
    CHECK(rounds::deadline(table.state) == base::Timestamp{table.now + 5000});
    CHECK(table.put_at(table.now += 5000, rounds::TimedOut{{0}}).empty());
    CHECK(table.state.phase == rounds::Phase{rounds::Buzzing{{table.now}, {{0}}}});
    CHECK(rounds::find_attempt(table.state, {0}, {0})->answer == quiz::Answer{quiz::NoAnswer{}});
}

TEST_CASE("rounds::update - a pause while the question is open to all moves its beginning")
{
    play::Table table = open_to_three();
    const std::int64_t opened = table.now;
    table.put_at(opened + 500, rounds::Paused{});
    CHECK(table.put_at(opened + 600, rounds::Buzzed{{0}}) == "The round is paused.");
    table.put_at(opened + 2500, rounds::Resumed{});
    CHECK(table.state.phase == rounds::Phase{rounds::Buzzing{{opened + 2000}, {}}});
}

TEST_CASE("rounds::update - giving up an open question takes back what was tried at it")
{
    play::Table table = open_to_three();
    table.buzz(0, quiz::PickedOption{0}, Confidence::Certain);
    CHECK(table.put(rounds::GaveUp{}).empty());
    CHECK(table.state.attempts.empty());
    CHECK(rounds::points(table.state, {0}) == 0);
}
