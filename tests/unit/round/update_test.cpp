// SPDX-License-Identifier: MIT
#include "play.h"

#include "round/codec.h"

#include <doctest/doctest.h>
#include <limits>
#include <set>

using learn::Confidence;

namespace {

/// What must hold of any state, whatever happened.
void check_invariants(const rounds::State& state)
{
    const std::size_t players = state.players.size();
    CHECK(players <= rounds::most_players);
    CHECK(state.option_orders.size() == state.questions.size());
    CHECK(state.attempts.size() <= state.questions.size() * players);
    std::set<std::pair<rounds::TurnIndex, rounds::PlayerIndex>> seen;
    std::vector<int> sums(players); // of the questions whose receipt has been on the table
    const bool receipt
        = std::holds_alternative<rounds::Showing>(state.phase) || std::holds_alternative<rounds::Finished>(state.phase);
    for (const rounds::Attempt& attempt : state.attempts) {
        CHECK(seen.insert({attempt.turn, attempt.player}).second);
        CHECK(attempt.turn <= state.turn);
        CHECK(attempt.answered_at >= attempt.asked_at);
        CHECK(attempt.question == state.questions.at(attempt.turn.value));
        const bool told = receipt || attempt.turn != state.turn;
        sums.at(attempt.player.value) += told ? attempt.answer_points + attempt.evidence_points : 0;
    }
    for (std::size_t i = 0; i < players; ++i) {
        CHECK(rounds::points(state, {i}) == sums[i]);
    }
    const bool begun = !std::holds_alternative<rounds::Waiting>(state.phase);
    CHECK(begun == (state.turn.value < state.questions.size()));
    if (const auto* asking = std::get_if<rounds::Asking>(&state.phase)) {
        CHECK(asking->player.value < players);
        CHECK(asking->since <= state.latest);
        CHECK(rounds::find_attempt(state, state.turn, asking->player) == nullptr);
    }
    if (const auto* passing = std::get_if<rounds::Passing>(&state.phase)) {
        CHECK(passing->player.value < players);
        CHECK(players > 1);
        CHECK(rounds::find_attempt(state, state.turn, passing->player) == nullptr);
    }
    if (const auto* buzzing = std::get_if<rounds::Buzzing>(&state.phase)) {
        CHECK(rounds::is_buzzed(state));
        CHECK(buzzing->since <= state.latest);
        CHECK(buzzing->tried.size() < players);
        for (const rounds::PlayerIndex player : buzzing->tried) {
            CHECK_FALSE(rounds::find_attempt(state, state.turn, player)->grade.right);
        }
    }
    if (const auto* reading = std::get_if<rounds::Reading>(&state.phase)) {
        CHECK_FALSE(reading->articles.empty());
        CHECK(state.opening == rounds::Opening::ReadFirst);
    }
    if (const auto* pointing = std::get_if<rounds::Pointing>(&state.phase)) {
        CHECK(state.style == rounds::Style::Questions);
        CHECK(state.attempts.back().player == pointing->player);
        CHECK(state.attempts.back().turn == state.turn);
    }
    if (std::holds_alternative<rounds::Finished>(state.phase)) {
        CHECK_FALSE(state.paused_since.has_value());
    }
}

}

TEST_CASE("rounds::update - a right answer while fairly sure earns two, the passage one more")
{
    play::Table table = play::on(make::choice());
    CHECK(table.put(rounds::Answered{{0}, quiz::PickedOption{1}, Confidence::FairlySure}).empty());
    REQUIRE(table.is_pointing());
    CHECK(table.effects.empty());
    CHECK(table.put(rounds::Pointed{{0}, play::sentence(table.pack, 0)}).empty());
    CHECK(table.is_showing());
    CHECK(rounds::points(table.state, {0}) == 3);
    const rounds::Attempt& attempt = table.state.attempts.at(0);
    CHECK(attempt.pointed_right);
    CHECK(attempt.question_hash == table.pack.items[0].hash);
    CHECK(table.effects == std::vector<rounds::Effect>{rounds::RecordAttempt{attempt}});
}

TEST_CASE("rounds::update - a wrong answer while certain costs six, and another sentence earns nothing")
{
    play::Table table = play::on(make::choice());
    table.put(rounds::Answered{{0}, quiz::PickedOption{0}, Confidence::Certain});
    table.put(rounds::Pointed{{0}, play::sentence(table.pack, 3)});
    CHECK(rounds::points(table.state, {0}) == -6);
    CHECK_FALSE(table.state.attempts.at(0).pointed_right);
    CHECK(table.state.attempts.at(0).pointed == play::sentence(table.pack, 3));
}

TEST_CASE("rounds::update - leaving the second step out costs nothing")
{
    play::Table table = play::on(make::verdict());
    table.put(rounds::Answered{{0}, quiz::PickedVerdict{quiz::Verdict::Refuted}, Confidence::Certain});
    CHECK(table.put(rounds::SkippedPointing{{0}}).empty());
    CHECK(rounds::points(table.state, {0}) == 3);
    CHECK_FALSE(table.state.attempts.at(0).pointed.has_value());
}

TEST_CASE("rounds::update - a locate has no second step: its answer is the passage")
{
    play::Table table = play::on(make::locate());
    CHECK(table.put(rounds::Answered{{0}, play::right_answer(table.item()), Confidence::Guess}).empty());
    CHECK(table.is_showing());
    CHECK(table.effects.size() == 1);
    CHECK(rounds::points(table.state, {0}) == 1);
}

TEST_CASE("rounds::update - a round ends after the receipt of its last question")
{
    play::Table table = play::begun({"Ada"}, 2);
    table.answer(play::right_answer(table.item()));
    CHECK(table.put(rounds::Continued{}).empty());
    CHECK(table.state.turn.value == 1);
    table.answer(play::right_answer(table.item()));
    CHECK_FALSE(table.is_finished());
    CHECK(table.put(rounds::Continued{}).empty());
    CHECK(table.state.phase == rounds::Phase{rounds::Finished{.gave_up = false}});
    CHECK(table.effects.back() == rounds::Effect{rounds::EndRound{}});
    CHECK(rounds::points(table.state, {0}) == 4);
}

TEST_CASE("rounds::update - every player answers before the receipt shows, and another one begins each time")
{
    play::Table table = play::begun({"Ada", "Ben", "Cem"}, 4);
    const std::vector<std::vector<std::size_t>> expected = {{0, 1, 2}, {1, 2, 0}, {2, 0, 1}, {0, 1, 2}};
    for (const auto& order : expected) {
        for (const std::size_t player : order) {
            CHECK_FALSE(table.is_showing());
            CHECK(table.player().value == player);
            CHECK(table.answer(play::right_answer(table.item())).empty());
        }
        CHECK(table.is_showing());
        table.put(rounds::Continued{});
    }
    CHECK(table.is_finished());
}

TEST_CASE("rounds::update - a round does not begin twice")
{
    play::Table begun = play::begun();
    CHECK(begun.put(play::start(begun.pack)) == "This round has begun already.");
}

TEST_CASE("rounds::update - a round does not go on when its pack was edited")
{
    play::Table table = play::begun();
    table.pack.hash = base::sha256("edited");
    CHECK(table.put(rounds::GaveUp{}) == "This round belongs to another version of the pack.");
}

TEST_CASE("rounds::update - says whose turn it is")
{
    play::Table table = play::begun({"Ada", "Ben"});
    CHECK(table.put(rounds::TookOver{{1}}) == "It is the turn of Ada.");
    table.put(rounds::TookOver{{0}});
    const quiz::Answer answer = play::right_answer(table.item());
    CHECK(table.put(rounds::Answered{{1}, answer, Confidence::Guess}) == "It is the turn of Ada.");
    CHECK(table.put(rounds::Answered{{8}, answer, Confidence::Guess}) == "It is the turn of Ada.");
    play::Table choice = play::on(make::choice(), {"Ada", "Ben"});
    choice.put(rounds::Answered{{0}, quiz::PickedOption{1}, Confidence::Guess});
    CHECK(choice.put(rounds::SkippedPointing{{1}}) == "It is the turn of Ada.");
    play::Table timed = play::on(make::choice(), {"Ada", "Ben"}, {.seconds = 1});
    CHECK(timed.put(rounds::TimedOut{{1}}) == "It is the turn of Ada.");
}

TEST_CASE("rounds::update - refuses what does not belong to the phase")
{
    play::Table waiting{play::pack()};
    CHECK(waiting.put(rounds::Answered{}) == "No question waits for an answer.");
    CHECK(waiting.put(rounds::Paused{}) == "The round has not begun.");
    CHECK(waiting.put(rounds::GaveUp{}) == "The round has not begun.");
    CHECK(waiting.put(rounds::Resumed{}) == "The round is not paused.");
    CHECK(waiting.put(rounds::TimedOut{}) == "No question waits for an answer.");
    CHECK(waiting.put(rounds::DoneReading{}) == "There is no article to be read now.");
    CHECK(waiting.put(rounds::TookOver{}) == "Nobody has to take over now.");
    CHECK(waiting.put(rounds::Buzzed{}) == "No question is open to everybody now.");
    CHECK(waiting.put(rounds::NobodyBuzzes{}) == "No question is open to everybody now.");
    play::Table asking = play::on(make::choice());
    CHECK(asking.put(rounds::Pointed{{0}, play::sentence(asking.pack, 0)}) == "There is no passage to point at now.");
    CHECK(asking.put(rounds::Continued{}) == "There is no receipt to go on from.");
    asking.answer(quiz::PickedOption{1});
    CHECK(asking.put(rounds::Answered{{0}, quiz::PickedOption{0}, Confidence::Guess})
          == "No question waits for an answer.");
    asking.put(rounds::Continued{});
    CHECK(asking.put(rounds::GaveUp{}) == "The round is over.");
    CHECK(asking.put(rounds::Paused{}) == "The round is over.");
}

TEST_CASE("rounds::update - refuses an answer that does not fit the question")
{
    const std::string refused = "That answer does not fit the question.";
    play::Table choice = play::on(make::choice());
    CHECK(choice.put(rounds::Answered{{0}, quiz::PickedOption{3}, Confidence::Guess}) == refused);
    CHECK(choice.put(rounds::Answered{{0}, quiz::PickedVerdict{}, Confidence::Guess}) == refused);
    play::Table number = play::on(make::number());
    const double infinity = std::numeric_limits<double>::infinity();
    CHECK(number.put(rounds::Answered{{0}, quiz::GivenNumber{infinity}, Confidence::Guess}) == refused);
    play::Table date = play::on(make::date());
    const quiz::Day far = std::chrono::year{12021} / 5 / 10;
    CHECK(date.put(rounds::Answered{{0}, quiz::GivenDay{far}, Confidence::Guess}) == refused);
    play::Table typed = play::on(make::short_answer());
    CHECK(typed.put(rounds::Answered{{0}, quiz::TypedText{"\xFF"}, Confidence::Guess}) == refused);
    CHECK(typed.put(rounds::Answered{{0}, quiz::TypedText{std::string(1001, 'a')}, Confidence::Guess}) == refused);
    CHECK(typed.put(rounds::Answered{{0}, quiz::NoAnswer{}, Confidence::Guess}) == refused);
}

TEST_CASE("rounds::update - points only at one sentence: a whole article would prove everything")
{
    play::Table table = play::on(make::choice());
    table.put(rounds::Answered{{0}, quiz::PickedOption{1}, Confidence::Guess});
    const std::string refused = "Please point at one sentence of an article.";
    const text::Span whole{{0}, {table.pack.articles[0].text.bytes().size()}};
    CHECK(table.put(rounds::Pointed{{0}, {{"courier"}, whole}}) == refused);
    CHECK(table.put(rounds::Pointed{{0}, {{"courier"}, {{5}, {5}}}}) == refused);
    CHECK(table.put(rounds::Pointed{{0}, {{"courier"}, {{90000}, {90001}}}}) == refused);
    CHECK(table.put(rounds::Pointed{{0}, {{"nowhere"}, {{0}, {5}}}}) == refused);
    CHECK(table.put(rounds::Pointed{{0}, {{"courier"}, {{0}, {5}}}}).empty());
    play::Table locate = play::on(make::locate());
    CHECK(locate.put(rounds::Answered{{0}, quiz::PickedSentence{{{"courier"}, whole}}, Confidence::Certain})
          == "That answer does not fit the question.");
}

TEST_CASE("rounds::update - a pause is not counted as thinking time")
{
    play::Table table{make::ready({make::choice()})};
    table.put_at(10'000, play::start(table.pack));
    table.put_at(12'000, rounds::Paused{});
    table.put_at(50'000, rounds::Resumed{});
    table.put_at(51'000, rounds::Answered{{0}, quiz::PickedOption{1}, Confidence::Guess});
    const rounds::Attempt& attempt = table.state.attempts.at(0);
    CHECK(attempt.answered_at.milliseconds - attempt.asked_at.milliseconds == 3000);
}

TEST_CASE("rounds::update - a paused round takes nothing but its end or the pause's")
{
    play::Table table = play::begun();
    table.put(rounds::Paused{});
    CHECK(table.put(rounds::Answered{{0}, play::right_answer(table.item()), Confidence::Guess})
          == "The round is paused.");
    CHECK(table.put(rounds::Paused{}) == "The round is paused.");
    play::Table same = table;
    CHECK(table.put(rounds::Resumed{}).empty());
    CHECK(table.answer(play::right_answer(table.item())).empty());
    CHECK(same.put(rounds::GaveUp{}).empty());
    CHECK(same.is_finished());
}

TEST_CASE("rounds::update - time never runs backwards")
{
    play::Table table{make::ready({make::choice()})};
    table.put_at(10'000, play::start(table.pack));
    table.put_at(9'000, rounds::Paused{});
    table.put_at(std::numeric_limits<std::int64_t>::min(), rounds::Resumed{});
    table.put_at(8'000, rounds::Answered{{0}, quiz::PickedOption{1}, Confidence::Guess});
    CHECK(table.state.attempts.at(0).asked_at.milliseconds == 10'000);
    CHECK(table.state.attempts.at(0).answered_at.milliseconds == 10'000);
    CHECK(table.state.latest.milliseconds == 10'000);
}

TEST_CASE("rounds::update - giving up keeps what was earned, but for the question on the table")
{
    play::Table table = play::begun({"Ada", "Ben"});
    table.answer(play::right_answer(table.item()));
    table.answer(play::right_answer(table.item()));
    table.put(rounds::Continued{});
    table.answer(play::right_answer(table.item()));
    CHECK(table.put(rounds::GaveUp{}).empty());
    CHECK(table.state.phase == rounds::Phase{rounds::Finished{.gave_up = true}});
    CHECK(rounds::points(table.state, {0}) == 2);
    CHECK(rounds::points(table.state, {1}) == 2);
    CHECK(table.effects.back() == rounds::Effect{rounds::EndRound{}});
}

TEST_CASE("rounds::update - giving up at the receipt keeps its points")
{
    play::Table table = play::begun();
    table.answer(play::right_answer(table.item()));
    table.put(rounds::GaveUp{});
    CHECK(rounds::points(table.state, {0}) == 2);
}

TEST_CASE("rounds::update - every kind of question can be asked and answered, and only two have the second step")
{
    for (const quiz::Question& question : make::all_kinds()) {
        CAPTURE(question.id.value);
        play::Table right = play::on(question);
        CHECK(right.put(rounds::Answered{{0}, play::right_answer(right.item()), Confidence::Certain}).empty());
        CHECK(right.is_pointing() == rounds::offers_pointing(quiz::kind(question)));
        CHECK(right.state.attempts.at(0).grade == quiz::Grade{true, 1});
        play::Table wrong = play::on(question);
        CHECK(wrong.answer(play::wrong_answer(wrong.pack, wrong.item()), Confidence::Certain).empty());
        CHECK(wrong.is_showing());
        const bool in_part = quiz::kind(question) == quiz::Kind::Order; // five of six pairs are right
        CHECK(rounds::points(wrong.state, {0}) == (in_part ? 0 : -6));
    }
}

TEST_CASE(
    "rounds::update - an order that is right in part is not right, and keeps its credit and its part of the points")
{
    const auto played = [](std::vector<std::size_t> order, Confidence confidence) {
        play::Table table = play::on(make::order());
        table.answer(quiz::GivenOrder{std::move(order)}, confidence);
        return table.state.attempts.at(0);
    };
    const rounds::Attempt nearly = played({1, 0, 2, 3}, Confidence::Guess);
    CHECK_FALSE(nearly.grade.right);
    CHECK(nearly.grade.credit == doctest::Approx(5.0 / 6));
    CHECK(nearly.answer_points == 1);
    CHECK(played({1, 0, 3, 2}, Confidence::Certain).answer_points == -1);
    CHECK(played({3, 2, 1, 0}, Confidence::Certain).answer_points == -6);
    CHECK(played({0, 1, 2, 3}, Confidence::Certain).answer_points == 3);
}

TEST_CASE("rounds::update - a round that began before parts earned goes on so")
{
    play::Table table{make::ready({make::order()})};
    rounds::Started started = play::start(table.pack, rounds::Plan{});
    started.parts = rounds::Parts::EarnNothing;
    table.put(started);
    table.answer(quiz::GivenOrder{{1, 0, 2, 3}}, Confidence::Certain);
    CHECK(table.state.attempts.at(0).answer_points == -6);
}

TEST_CASE("rounds::update - counts the questions whose kind is not asked")
{
    CHECK(play::begun().state.kinds_left_out == 6);
    CHECK(play::planned(play::pack(), {}).state.kinds_left_out == 0);
    CHECK(play::planned(play::pack(), {.only = {{"boats"}}}).state.kinds_left_out == 0);
    quiz::ReadyPack claims = play::claims(3, 2, 0);
    claims.items.push_back(make::item(make::choice()));
    CHECK(play::planned(claims, {.style = rounds::Style::Feed}).state.kinds_left_out == 1);
}

TEST_CASE("rounds::update - random events never break a round, and playing them again gives the same bytes")
{
    base::Rng rng{2024};
    std::size_t finished = 0;
    for (int game = 0; game < 150; ++game) {
        play::Table table{play::pack()};
        for (int i = 0; i < 100; ++i) {
            const rounds::Event event = play::random_event(rng, table);
            const rounds::State before = table.state;
            if (!table.put_at(event.at.milliseconds, event.what).empty()) {
                CHECK(table.state == before);
            }
            table.now = std::max(table.now, event.at.milliseconds);
            check_invariants(table.state);
        }
        finished += table.is_finished() ? 1U : 0U;
        const auto again = rounds::replay(table.pack, table.events);
        REQUIRE(again.has_value());
        CHECK(*again == table.state);
        CHECK(rounds::encode(*again) == rounds::encode(table.state));
    }
    CHECK(finished > 20);
}

TEST_CASE("rounds::update - what was recorded is what counts, also when a question is given up half-way")
{
    base::Rng rng{5};
    for (int game = 0; game < 50; ++game) {
        const auto seats = game % 2 == 0 ? rounds::Seats::PassAndPlay : rounds::Seats::Buzz;
        play::Table table
            = play::planned(play::pack(), {.length = 3, .seconds = 1, .seats = seats}, {"Ada", "Ben", "Cem"});
        while (!table.is_finished()) {
            table.put(base::draw(rng, 15) == 0 ? rounds::Happening(rounds::GaveUp{})
                                               : play::likely_happening(rng, table));
        }
        std::vector<rounds::Attempt> recorded;
        for (const rounds::Effect& effect : table.effects) {
            if (const auto* record = std::get_if<rounds::RecordAttempt>(&effect)) {
                recorded.push_back(record->attempt);
            }
        }
        CHECK(recorded == table.state.attempts);
    }
}
