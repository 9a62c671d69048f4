// SPDX-License-Identifier: MIT
#include "storage/migrate.h"

#include "storage/session.h"
#include "unit/storage/history.h"

#include <filesystem>

namespace {

namespace fs = std::filesystem;

storage::Session connect(const std::string& path)
{
    return storage::connect(path, std::chrono::milliseconds(0));
}

constexpr std::string_view make_tables
    = "CREATE TABLE pack (id TEXT); INSERT INTO pack VALUES ('one; two');\n"
      "-- a comment; with a semicolon\n"
      "CREATE TRIGGER t BEFORE DELETE ON pack BEGIN SELECT 1; SELECT RAISE (ABORT, 'no'); END;";

/// Writes the history of a case as its version left it.
void write_old(const std::string& path, const std::string& version)
{
    const fs::path folder = fs::path(RECEIPTS_SOURCE_DIR) / "tests/cases/storage" / version;
    REQUIRE(history::run_sql(path, support::read_file(folder / "history.sql")));
}

}

TEST_CASE("storage::migrate - runs the steps that are missing, each once")
{
    const history::Place place;
    const storage::Session session = connect(place.path);
    const std::vector<std::string_view> first{make_tables};
    storage::migrate(*session, first);
    storage::migrate(*session, first);
    CHECK(storage::schema_version(*session) == 1);
    CHECK(storage::integer(*session, "SELECT count(*) FROM pack WHERE id = 'one; two'") == 1);

    const std::vector<std::string_view> both{make_tables, "ALTER TABLE pack ADD COLUMN title TEXT;"};
    storage::migrate(*session, both);
    CHECK(storage::schema_version(*session) == 2);
    CHECK(storage::columns(*session) == std::vector<std::string>{"pack.id", "pack.title"});
    CHECK(storage::integer(*session, "SELECT count(*) FROM pack") == 1);
}

TEST_CASE("storage::migrate - a step that fails leaves the database as it was")
{
    const history::Place place;
    const storage::Session session = connect(place.path);
    storage::migrate(*session, std::vector<std::string_view>{make_tables});
    const std::vector<std::string_view> broken{make_tables, "ALTER TABLE pack ADD COLUMN title TEXT;",
                                               "DELETE FROM pack;"};
    CHECK_THROWS(storage::migrate(*session, broken));
    CHECK(storage::schema_version(*session) == 1);
    CHECK(storage::columns(*session) == std::vector<std::string>{"pack.id"});
    CHECK(storage::integer(*session, "SELECT count(*) FROM pack") == 1);
}

TEST_CASE("storage::columns_of_version - the steps of the program lead to the tables it uses")
{
    const auto version = static_cast<std::int64_t>(storage::migrations().size());
    const std::vector<std::string> columns = storage::columns_of_version(version);
    CHECK(std::count(columns.begin(), columns.end(), "event.bytes") == 1);
    CHECK(std::count(columns.begin(), columns.end(), "attempt.question_hash") == 1);
    CHECK(storage::columns_of_version(0).empty());
}

TEST_CASE("storage::Database - histories of every version so far open with all that is in them")
{
    std::size_t versions = 0;
    for (const auto& folder : fs::directory_iterator(fs::path(RECEIPTS_SOURCE_DIR) / "tests/cases/storage")) {
        const history::Place place;
        write_old(place.path, folder.path().filename().string());
        storage::Database database = history::open(place.path);
        const auto players = database.players().value();
        REQUIRE(players.size() == 2);
        CHECK(players[1].name == "Ada");
        CHECK(database.last_results(players[1].id).value()
              == std::vector<storage::PackResult>{{"damascus", 4, 1, 1, {9000}}});
        CHECK(database.round({1}).value().start == history::start("damascus", {players[1].id}));
        CHECK(database.attempts({1}).value() == std::vector{history::attempt(players[1].id)});
        const auto unfinished = database.resume_unfinished().value();
        REQUIRE(unfinished.has_value());
        CHECK(unfinished->round.events == std::vector<std::string>{"started", "answered"});
        CHECK(database.append(unfinished->in_play, {"continued", {}, {}}).value() == 3);
        CHECK(database.setting("text scale").value() == "150");
        ++versions;
    }
    CHECK(versions == storage::migrations().size());
}

TEST_CASE("storage::migrate - what version 1 knew of a player is what version 2 says, and no more")
{
    const history::Place place;
    write_old(place.path, "version-1");
    REQUIRE(history::run_sql(
        place.path, "INSERT INTO attempt (round_id, player_id, question_id, question_hash, kind, skill, answer, "
                    "confidence, is_right, credit, answer_points, evidence_points, asked_at, answered_at) "
                    "SELECT 1, 1, question_id, question_hash, 'verdict', 'support', 'Refuted', 1, 0, 0.0, 0, 0, 2600, "
                    "2700 FROM attempt"));
    storage::Database database = history::open(place.path);
    const auto profiles = database.profiles().value();
    REQUIRE(profiles.size() == 2);
    CHECK(profiles[0] == storage::Profile{{{1}, "Player one"}, 1, 1, base::Timestamp{2700}});
    CHECK(profiles[1] == storage::Profile{{{2}, "Ada"}, 1, 1, base::Timestamp{2500}});
    const auto of_one = database.recent_rounds({1}, 5).value();
    REQUIRE(of_one.size() == 1);
    CHECK(of_one[0].attempts.at(0).truth.empty()); // which verdict would have been right was not on record
    CHECK(of_one[0].attempts.at(0).pointed == storage::Pointed::No);
    CHECK(database.round({1}).value().start.players == std::vector<storage::PlayerId>{{2}, {1}}); // Ada answered first
    CHECK(database.round({2}).value().start.players.empty());
    CHECK(database.reports("damascus").value().empty());
}

TEST_CASE("storage::migrate - whoever answers on in a round of version 1 takes part in it")
{
    const history::Place place;
    write_old(place.path, "version-1");
    storage::Database database = history::open(place.path);
    const auto unfinished = database.resume_unfinished().value();
    REQUIRE(unfinished.has_value());
    for (const char* question : {"one", "two"}) {
        REQUIRE(database.append(unfinished->in_play, {"answered", {history::attempt({2}, question)}, {}}));
    }
    CHECK(database.round({2}).value().start.players == std::vector<storage::PlayerId>{{2}});
    CHECK(database.everything_of({2}).value().rounds.size() == 2);
}

TEST_CASE("storage::Database::delete_player - takes rounds of version 1 along that say nothing of their players")
{
    const history::Place place;
    write_old(place.path, "version-1");
    storage::Database database = history::open(place.path);
    REQUIRE(database.delete_player({2}, {9900}));
    CHECK_FALSE(database.round({1}).has_value());
    CHECK_FALSE(database.round({2}).has_value());
    CHECK(database.players().value() == std::vector<storage::Player>{{{1}, "Player one"}});
    CHECK(database.add_player("Ben").value() == storage::PlayerId{3}); // not Ada's number
}
