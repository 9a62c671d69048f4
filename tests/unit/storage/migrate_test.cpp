// SPDX-License-Identifier: MIT
#include "storage/migrate.h"

#include "storage/session.h"
#include "unit/storage/history.h"

#include <filesystem>
#include <sqlite3.h>

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
        sqlite3* old = nullptr;
        REQUIRE(sqlite3_open(place.path.c_str(), &old) == SQLITE_OK);
        const std::string sql = support::read_file((folder.path() / "history.sql").string());
        REQUIRE(sqlite3_exec(old, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(old);

        storage::Database database = history::open(place.path);
        const auto players = database.players().value();
        REQUIRE(players.size() == 2);
        CHECK(players[1].name == "Ada");
        CHECK(database.last_results(players[1].id).value()
              == std::vector<storage::PackResult>{{"damascus", 4, 1, 1, {9000}}});
        CHECK(database.round({1}).value().start == history::start());
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
