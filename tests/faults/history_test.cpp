// SPDX-License-Identifier: MIT
#include "faults/cut_everywhere.h"
#include "faults/examine.h"
#include "storage/database.h"
#include "support/read_file.h"
#include "support/temporary_folder.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <sqlite3.h>

namespace {

using namespace faults;
namespace fs = std::filesystem;

const std::string history_file = "/history.db";

void run_sql(const std::string& path, const std::string& statements)
{
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
    REQUIRE(sqlite3_exec(database, statements.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_close(database) == SQLITE_OK);
}

/// Does something that stands in the write-ahead log alone.
void leave_in_log(const std::string& path, const std::string& statement)
{
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
    sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    REQUIRE(sqlite3_exec(database, statement.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_close(database) == SQLITE_OK);
}

std::vector<storage::Belongings> all_of(const std::string& path)
{
    auto opened = storage::Database::open(path, StoppedClock());
    REQUIRE_MESSAGE(opened.has_value(), (opened ? "" : opened.error().message));
    CHECK_FALSE(opened->set_aside.has_value());
    std::vector<storage::Belongings> all;
    const auto players = opened->database.players().value();
    for (const storage::Player& player : players) {
        auto everything = opened->database.everything_of(player.id);
        REQUIRE_MESSAGE(everything.has_value(), (everything ? "" : everything.error().message));
        all.push_back(*std::move(everything));
    }
    return all;
}

bool lies_in(const std::string& folder, const std::string& bytes)
{
    const Files files = files_in(folder);
    return std::any_of(files.begin(), files.end(), [&](const auto& file) { return file.second == bytes; });
}

}

TEST_CASE("faults - power cut while an old history is brought up to date: it opens with all that is in it")
{
    for (const auto& version : fs::directory_iterator(std::string(RECEIPTS_SOURCE_DIR) + "/tests/cases/storage")) {
        CAPTURE(version.path().filename().string());
        const support::TemporaryFolder folder;
        const std::string root = folder.path().string();
        run_sql(root + history_file, support::read_file(version.path() / "history.sql"));
        const std::size_t beginning = beginning_of(root);
        std::vector<storage::Belongings> whole;
        const Tape tape = tape_of(root, [&] { whole = all_of(root + history_file); });
        REQUIRE(tape.size() > beginning + 5);
        cut_everywhere(tape, beginning, root, 3, [&](const std::string& left, std::size_t /*moment*/) {
            CHECK((all_of(left + history_file) == whole));
            CHECK(damage(left + history_file) == "");
        });
    }
}

TEST_CASE("faults - calls that fail while a history is opened: it is not taken for damaged, and opens the next time")
{
    const support::TemporaryFolder folder;
    const std::string path = folder.path().string() + history_file;
    {
        auto opened = storage::Database::open(path, StoppedClock());
        REQUIRE(opened->database.add_player("Ada").has_value());
    }
    leave_in_log(path, "UPDATE player SET name = 'Grace' WHERE name = 'Ada'");
    const Files files = files_in(folder.path().string());
    for (const auto& [call, code] : std::map<Call, int>{{Call::Read, SQLITE_IOERR_READ},
                                                        {Call::Write, SQLITE_IOERR_WRITE},
                                                        {Call::Open, SQLITE_CANTOPEN},
                                                        {Call::Map, SQLITE_IOERR_SHMMAP},
                                                        {Call::Sync, SQLITE_IOERR_FSYNC}}) {
        for (std::size_t i = 0; i < 60; ++i) {
            CAPTURE(code);
            CAPTURE(i);
            lay_out(files, folder.path().string(), folder.path().string());
            {
                FaultyDisk disk(folder.path().string());
                disk.fail({call, i / 2, i % 2 == 0 ? 1 : for_ever, code});
                const auto opened = storage::Database::open(path, StoppedClock());
                CHECK((!opened || !opened->set_aside));
                CHECK((opened || opened.error().message.ends_with(".")));
            }
            CHECK(all_of(path).back().player.name == "Grace");
        }
    }
}

TEST_CASE("faults - power cut while a damaged history is set aside: its file and its log are both still there")
{
    const support::TemporaryFolder folder;
    const std::string root = folder.path().string();
    const std::string body = "no database, and long enough to be taken for one that is damaged, not for an empty one";
    const std::string log = "what was written last";
    std::ofstream(root + history_file) << body;
    std::ofstream(root + history_file + "-wal") << log;
    const std::size_t beginning = beginning_of(root);
    const Tape tape
        = tape_of(root, [&] { REQUIRE(storage::Database::open(root + history_file, StoppedClock()).has_value()); });
    cut_everywhere(tape, beginning, root, 5, [&](const std::string& left, std::size_t /*moment*/) {
        REQUIRE(storage::Database::open(left + history_file, StoppedClock()).has_value());
        CHECK(lies_in(left, body));
        CHECK(lies_in(left, log));
    });
}

TEST_CASE("faults - power cut while a history of a newer version is set aside: it is not taken up without its log")
{
    const support::TemporaryFolder folder;
    const std::string root = folder.path().string();
    {
        auto opened = storage::Database::open(root + history_file, StoppedClock());
        REQUIRE(opened->database.add_player("Ada").has_value());
    }
    leave_in_log(root + history_file, "PRAGMA user_version = 99");
    const std::size_t beginning = beginning_of(root);
    const Tape tape
        = tape_of(root, [&] { REQUIRE(storage::Database::open(root + history_file, StoppedClock())->set_aside); });
    cut_everywhere(tape, beginning, root, 5, [&](const std::string& left, std::size_t /*moment*/) {
        auto opened = storage::Database::open(left + history_file, StoppedClock());
        REQUIRE(opened.has_value());
        CHECK(opened->database.players().value().size() == 1);
    });
}
