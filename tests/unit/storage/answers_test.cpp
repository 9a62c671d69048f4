// SPDX-License-Identifier: MIT
#include "unit/storage/history.h"

using storage::Attempt;
using storage::Database;
using storage::PlayedRound;
using storage::PlayerId;
using storage::RoundInPlay;

namespace {

/// Plays a round to its end at `at` with one attempt of these points.
void play(Database& database, const std::string& pack, PlayerId player, int points, std::int64_t at)
{
    Attempt attempt = history::attempt(player);
    attempt.right = points > 0;
    attempt.answer_points = points;
    history::play(database, pack, {attempt}, at);
}

}

TEST_CASE("storage::Database::last_results - per pack and player the round finished last")
{
    const history::Place place;
    Database database = history::open(place.path);
    const PlayerId one = history::player_one;
    const PlayerId two = database.player("Two").value();
    play(database, "storm", one, 3, 9000);
    play(database, "damascus", one, 3, 9100);
    play(database, "damascus", one, -6, 9300);
    play(database, "damascus", one, 2, 9200); // finished before the one above
    play(database, "damascus", two, 1, 9400);
    const RoundInPlay given_up = database.begin_round(history::start("storm"), "started").value();
    REQUIRE(database.append(given_up, {"answered", {history::attempt(one)}, {}}));
    REQUIRE(database.abandon(given_up, {9900}));

    using Results = std::vector<storage::PackResult>;
    CHECK(database.last_results(one).value() == Results{{"damascus", -5, 0, 1, {9300}}, {"storm", 4, 1, 1, {9000}}});
    CHECK(database.last_results(two).value() == Results{{"damascus", 2, 1, 1, {9400}}});
    CHECK(database.last_results({99}).value().empty());
}

TEST_CASE("storage::Database::recent_attempts - the newest answers of a player over all rounds come first")
{
    const history::Place place;
    auto database = history::open(place.path);
    const auto player = database.player("Player one").value();
    const auto other = database.player("Ada").value();
    CHECK(database.recent_attempts(player, 5).value().empty());
    for (const char* question : {"a", "b"}) {
        const auto round = database.begin_round(history::start(), "begin").value();
        REQUIRE(database.append(round, {.event = "answer",
                                        .attempts = {history::attempt(player, std::string(question) + "-1"),
                                                     history::attempt(other, std::string(question) + "-2"),
                                                     history::attempt(player, std::string(question) + "-3")}}));
    }
    const auto recent = database.recent_attempts(player, 3).value();
    REQUIRE(recent.size() == 3);
    CHECK(recent[0] == history::attempt(player, "b-3"));
    CHECK(recent[1].question_id == "b-1");
    CHECK(recent[2].question_id == "a-3");
}

TEST_CASE("storage::Database::attempts - every field of an answer comes back, also when the time ran out")
{
    const history::Place place;
    Database database = history::open(place.path);
    Attempt verdict = history::attempt(history::player_one);
    verdict.kind = "verdict";
    verdict.truth = "not in the article";
    verdict.answer = "Refuted";
    verdict.pointed = storage::Pointed::Wrong;
    Attempt timed_out = verdict;
    timed_out.answer = "";
    timed_out.confidence = 0;
    timed_out.pointed = storage::Pointed::No;
    const storage::RoundId round = history::play(database, "storm", {verdict, timed_out}, 9000);
    CHECK(database.attempts(round).value() == std::vector{verdict, timed_out});
}

TEST_CASE("storage::Database::recent_rounds - the last rounds played to their end, the newest last, each with its own")
{
    const history::Place place;
    Database database = history::open(place.path);
    const PlayerId ada = database.add_player("Ada").value();
    const Attempt first = history::attempt(ada, "first");
    const Attempt second = history::attempt(ada, "second");
    const Attempt of_other = history::attempt(history::player_one);
    CHECK(database.recent_rounds(ada, 5).value().empty());
    const auto late = history::play(database, "storm", {first}, 9300);
    const auto early = history::play(database, "damascus", {of_other, first, second}, 9100);
    history::play(database, "storm", {of_other}, 9200);
    const auto middle = history::play(database, "damascus", {second}, 9200);
    {
        const RoundInPlay abandoned = database.begin_round(history::start("storm", {ada}), "started").value();
        REQUIRE(database.append(abandoned, {"answered", {first}, {}}));
        REQUIRE(database.abandon(abandoned, {9900}));
        const RoundInPlay unfinished = database.begin_round(history::start("storm", {ada}), "started").value();
        REQUIRE(database.append(unfinished, {"answered", {first}, {}}));
        const RoundInPlay without = database.begin_round(history::start("storm", {ada}), "started").value();
        REQUIRE(database.append(without, {"gave up", {}, storage::Ending{{9950}, "state"}}));
    }
    const PlayedRound newest{late, "storm", {1000}, base::Timestamp{9300}, true, {first}};
    const PlayedRound before{middle, "damascus", {1000}, base::Timestamp{9200}, true, {second}};
    const PlayedRound oldest{early, "damascus", {1000}, base::Timestamp{9100}, true, {first, second}};
    CHECK(database.recent_rounds(ada, 5).value() == std::vector{oldest, before, newest});
    CHECK(database.recent_rounds(ada, 2).value() == std::vector{before, newest});
    CHECK(database.recent_rounds(ada, 0).value().empty());
    CHECK(database.recent_rounds({99}, 5).value().empty());
}

TEST_CASE("storage::Database::everything_of - all of one player and nothing of another")
{
    const history::Place place;
    Database database = history::open(place.path);
    const PlayerId ada = database.add_player("Ada").value();
    const Attempt hers = history::attempt(ada);
    const Attempt his = history::attempt(history::player_one);
    REQUIRE(database.set_setting(ada, "theme", "dark"));
    REQUIRE(database.set_setting(ada, "motion", "reduced"));
    REQUIRE(database.set_setting(history::player_one, "theme", "light"));
    const storage::Report report{ada, "storm", "one", base::sha256("one"), "The date is wrong.", {9400}};
    REQUIRE(database.add_report(report));
    REQUIRE(database.add_report({history::player_one, "storm", "one", base::sha256("one"), "", {9500}}));
    const auto shared = history::play(database, "storm", {his, hers}, 9300);
    history::play(database, "storm", {his}, 9200);
    const RoundInPlay unfinished = database.begin_round(history::start("damascus", {ada}), "started").value();

    const storage::Belongings all = database.everything_of(ada).value();
    CHECK(all.player == storage::Player{ada, "Ada"});
    CHECK(all.settings == std::vector<storage::Setting>{{"motion", "reduced"}, {"theme", "dark"}});
    CHECK(all.rounds
          == std::vector<PlayedRound>{{shared, "storm", {1000}, base::Timestamp{9300}, true, {hers}},
                                      {unfinished.id(), "damascus", {1000}, std::nullopt, false, {}}});
    CHECK(all.reports == std::vector{report});
}

TEST_CASE("storage::Database::everything_of - of nobody there is nothing")
{
    const history::Place place;
    const Database database = history::open(place.path);
    const auto nothing = database.everything_of({99});
    REQUIRE_FALSE(nothing.has_value());
    CHECK(nothing.error().kind == base::ErrorKind::NotFound);
    CHECK(database.everything_of(history::player_one).value().rounds.empty());
}
