// SPDX-License-Identifier: MIT
#include "storage/database.h"

#include "base/rng.h"
#include "unit/storage/history.h"

using storage::Attempt;
using storage::Database;
using storage::Entry;
using storage::PlayerId;
using storage::RoundInPlay;

namespace {

PlayerId first_player(const Database& database)
{
    return database.players().value().at(0).id;
}

/// Plays a round to its end at `at` with one attempt of these points.
void play(Database& database, const std::string& pack, PlayerId player, int points, std::int64_t at)
{
    const RoundInPlay round = database.begin_round(history::start(pack), "started").value();
    Attempt attempt = history::attempt(player);
    attempt.right = points > 0;
    attempt.answer_points = points;
    REQUIRE(database.append(round, {"answered", {attempt}, storage::Ending{{at}, "the state"}}));
}

}

TEST_CASE("storage::Database - a new history has one player")
{
    const history::Place place;
    const Database database = history::open(place.path);
    const auto players = database.players().value();
    REQUIRE(players.size() == 1);
    CHECK(players[0].name == "Player one");
}

TEST_CASE("storage::Database::player - a name is one player, also after a restart")
{
    const history::Place place;
    PlayerId ada;
    {
        Database database = history::open(place.path);
        ada = database.player("Ada").value();
        CHECK(database.player("Ada").value() == ada);
        CHECK(database.player("Player one").value() == first_player(database));
        CHECK(database.player("ada").value() != ada);
    }
    Database database = history::open(place.path);
    CHECK(database.player("Ada").value() == ada);
    CHECK(database.players().value().size() == 3);
}

TEST_CASE("storage::Database::player - nobody is nameless")
{
    const history::Place place;
    Database database = history::open(place.path);
    const auto refused = database.player("");
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == base::ErrorKind::Refused);
    CHECK(database.players().value().size() == 1);
}

TEST_CASE("storage::Database - a finished round reads back as it was written, after a restart")
{
    const history::Place place;
    storage::RoundId id;
    Attempt attempt;
    {
        Database database = history::open(place.path);
        const RoundInPlay round = database.begin_round(history::start(), "started").value();
        id = round.id();
        attempt = history::attempt(first_player(database));
        attempt.credit = 0.1 + 0.2;
        attempt.answer_points = -6;
        attempt.right = false;
        attempt.asked_at = {1772359872345};
        CHECK(database.append(round, {"answered", {}, {}}).value() == 2);
        CHECK(database.append(round, {"pointed", {attempt}, {}}).value() == 3);
        CHECK(database.append(round, {"continued", {}, storage::Ending{{9000}, "{state}"}}).value() == 4);
    }
    const Database database = history::open(place.path);
    const storage::Round round = database.round(id).value();
    CHECK(round.start == history::start());
    CHECK(round.events == std::vector<std::string>{"started", "answered", "pointed", "continued"});
    CHECK(round.ending == storage::Ending{{9000}, "{state}"});
    CHECK(database.attempts(id).value() == std::vector{attempt});
}

TEST_CASE("storage::Database - bytes and words of all sorts come back unchanged")
{
    const history::Place place;
    const std::vector<std::string> texts{"",
                                         "'; DROP TABLE event; --",
                                         R"(" OR 1=1 /* :round ?1 $x @y */)",
                                         "Türkiye · دمشق · 大马士革 · 🧾 · e\u0301",
                                         "line\nline\r\n\ttab",
                                         std::string("a\0b\0", 4),
                                         "\xff\xfe not UTF-8 \x80",
                                         std::string(3'000'000, 'x') + "end"};
    Database database = history::open(place.path);
    const RoundInPlay round = database.begin_round(history::start(texts[1]), texts[1]).value();
    std::vector<Attempt> attempts;
    for (const std::string& text : texts) {
        Attempt attempt = history::attempt(first_player(database), text);
        attempt.answer = text;
        attempt.kind = text;
        attempt.skill = text;
        attempts.push_back(attempt);
        REQUIRE(database.append(round, {text, {attempt}, {}}));
        REQUIRE(database.set_setting("name " + text, text));
        CHECK(database.setting("name " + text).value() == text);
    }
    const storage::Round read = database.round(round.id()).value();
    REQUIRE(read.events.size() == texts.size() + 1);
    CHECK(std::equal(texts.begin(), texts.end(), read.events.begin() + 1));
    CHECK(read.start.pack_id == texts[1]);
    CHECK(database.attempts(round.id()).value() == attempts);
    CHECK(database.player(texts[1]).has_value());
    CHECK(database.players().value().back().name == texts[1]);
}

TEST_CASE("storage::Database::append - what is refused leaves no trace")
{
    const history::Place place;
    Database database = history::open(place.path);
    const RoundInPlay round = database.begin_round(history::start(), "started").value();
    const Attempt good = history::attempt(first_player(database));
    Attempt unsure = good;
    unsure.confidence = 4;
    Attempt unknown = good;
    unknown.player = {99};
    Attempt not_a_number = good;
    not_a_number.credit = std::numeric_limits<double>::quiet_NaN();
    for (const Attempt& bad : {unsure, unknown, not_a_number}) {
        const auto refused = database.append(round, {"answered", {good, bad}, storage::Ending{{9000}, "state"}});
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().kind == base::ErrorKind::Refused);
        CHECK(refused.error().message.find(place.path) != std::string::npos);
    }
    CHECK_FALSE(database.append(round, {"continued", {}, storage::Ending{{9000}, ""}}).has_value());
    CHECK(database.round(round.id()).value().events == std::vector<std::string>{"started"});
    CHECK_FALSE(database.round(round.id()).value().ending.has_value());
    CHECK(database.attempts(round.id()).value().empty());
    CHECK(database.append(round, {"answered", {good}, {}}).value() == 2);
}

TEST_CASE("storage::Database - a round that has ended takes nothing more")
{
    const history::Place place;
    Database database = history::open(place.path);
    const RoundInPlay finished = database.begin_round(history::start(), "started").value();
    REQUIRE(database.append(finished, {"gave up", {}, storage::Ending{{9000}, "state"}}));
    const RoundInPlay abandoned = database.begin_round(history::start(), "started").value();
    REQUIRE(database.abandon(abandoned, {9500}));
    for (const RoundInPlay* round : {&finished, &abandoned}) {
        CHECK_FALSE(database.append(*round, {"continued", {}, {}}).has_value());
        CHECK_FALSE(database.abandon(*round, {9999}).has_value());
    }
    CHECK(database.round(finished.id()).value().ending == storage::Ending{{9000}, "state"});
    CHECK(database.round(abandoned.id()).value().ending == storage::Ending{{9500}, ""});
}

TEST_CASE("storage::Database::round - an unknown number is not found")
{
    const history::Place place;
    const Database database = history::open(place.path);
    const auto round = database.round({41});
    REQUIRE_FALSE(round.has_value());
    CHECK(round.error().kind == base::ErrorKind::NotFound);
    CHECK(round.error().message.find("round 41") != std::string::npos);
    CHECK(database.attempts({41}).value().empty());
}

TEST_CASE("storage::Database::resume_unfinished - offers the last round left open, once at a time")
{
    const history::Place place;
    Database database = history::open(place.path);
    CHECK_FALSE(database.resume_unfinished().value().has_value());
    storage::RoundId older;
    storage::RoundId newer;
    {
        const RoundInPlay first = database.begin_round(history::start("older"), "started").value();
        const RoundInPlay second = database.begin_round(history::start("newer"), "started").value();
        older = first.id();
        newer = second.id();
        CHECK_FALSE(database.resume_unfinished().value().has_value()); // both are being played
        REQUIRE(database.append(second, {"answered", {}, {}}));
    }
    auto resumed = database.resume_unfinished().value();
    REQUIRE(resumed.has_value());
    CHECK(resumed->in_play.id() == newer);
    CHECK(resumed->round.start.pack_id == "newer");
    CHECK(resumed->round.events == std::vector<std::string>{"started", "answered"});
    CHECK(database.append(resumed->in_play, {"continued", {}, storage::Ending{{9000}, "state"}}).value() == 3);

    Database other_game = history::open(place.path);
    const auto left = other_game.resume_unfinished().value();
    REQUIRE(left.has_value());
    CHECK(left->in_play.id() == older);
    CHECK_FALSE(database.resume_unfinished().value().has_value());
    REQUIRE(other_game.abandon(left->in_play, {9500}));
    CHECK_FALSE(database.resume_unfinished().value().has_value());
}

TEST_CASE("storage::Database::last_results - per pack and player the round finished last")
{
    const history::Place place;
    Database database = history::open(place.path);
    const PlayerId one = first_player(database);
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

TEST_CASE("storage::Database::setting - the last value counts, and there is none at first")
{
    const history::Place place;
    Database database = history::open(place.path);
    CHECK(database.setting("text scale").value() == std::nullopt);
    REQUIRE(database.set_setting("text scale", "150"));
    REQUIRE(database.set_setting("text scale", "125"));
    CHECK(database.setting("text scale").value() == "125");
    CHECK(history::open(place.path).setting("text scale").value() == "125");
}

TEST_CASE("storage::Database - two connections that take turns at random lose nothing and keep the order")
{
    const history::Place place;
    Database one = history::open(place.path);
    Database two = history::open(place.path);
    const RoundInPlay round = one.begin_round(history::start(), "event 1").value();
    base::Rng rng{20};
    for (int number = 2; number <= 300; ++number) {
        Database& writer = base::draw(rng, 2) == 0 ? one : two;
        CHECK(writer.append(round, {"event " + std::to_string(number), {}, {}}).value() == number);
    }
    const std::vector<std::string> events = one.round(round.id()).value().events;
    REQUIRE(events.size() == 300);
    for (std::size_t i = 0; i < events.size(); ++i) {
        CHECK(events[i] == "event " + std::to_string(i + 1));
    }
    CHECK(two.round(round.id()).value().events == events);
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
