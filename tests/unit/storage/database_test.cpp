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
        CHECK(refused.error().place.file == place.path);
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

TEST_CASE("storage::Database::begin_round - a round has its players, in their order, and at least one")
{
    const history::Place place;
    Database database = history::open(place.path);
    const PlayerId ada = database.add_player("Ada").value();
    const PlayerId ben = database.add_player("Ben").value();
    const std::vector<PlayerId> players{ben, history::player_one, ada};
    const RoundInPlay round = database.begin_round(history::start("storm", players), "started").value();
    CHECK(database.round(round.id()).value().start.players == players);
    for (const std::vector<PlayerId>& wrong : {std::vector<PlayerId>{}, {ada, {99}}}) {
        const auto refused = database.begin_round(history::start("storm", wrong), "started");
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().kind == base::ErrorKind::Refused);
    }
    CHECK_FALSE(database.resume_unfinished().value().has_value()); // nothing was left of those
}

TEST_CASE("storage::Database - events never change and never go, and a round that is over stays as it is")
{
    const history::Place place;
    {
        Database database = history::open(place.path);
        history::play(database, "storm", {history::attempt(history::player_one)}, 9000);
    }
    CHECK_FALSE(history::run_sql(place.path, "DELETE FROM event"));
    CHECK_FALSE(history::run_sql(place.path, "UPDATE event SET bytes = CAST('other' AS BLOB)"));
    CHECK_FALSE(history::run_sql(place.path, "UPDATE round SET final_state = CAST('other' AS BLOB)"));
    CHECK_FALSE(history::run_sql(place.path, "UPDATE round SET is_result = 0"));
    const storage::Round round = history::open(place.path).round({1}).value();
    CHECK(round.events == std::vector<std::string>{"started", "answered"});
    CHECK(round.ending == storage::Ending{{9000}, "the state"});
}
