// SPDX-License-Identifier: MIT
#pragma once

#include "storage/database.h"
#include "support/read_file.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <fstream>
#include <sqlite3.h>
#include <string>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

/// What the tests of storage share: a clock that stands still, small values and processes.
namespace history {

/// 2026-03-01T10:11:12.345Z for ever.
class StoppedClock : public base::Clock {
public:
    base::Timestamp now() const override { return {1772359872345}; }
};

inline constexpr std::string_view stamp = "20260301T101112Z";

/// A new folder with the path of a database in it that is not there yet.
struct Place {
    support::TemporaryFolder folder;
    std::string path = (folder.path() / "history.db").string();
};

inline base::Result<storage::Opened> try_open(const std::string& path)
{
    return storage::Database::open(path, StoppedClock{}, {.patience = std::chrono::milliseconds(20000)});
}

/// The database at `path`; the test ends when it can't be opened or anything was set aside.
inline storage::Database open(const std::string& path)
{
    auto opened = try_open(path);
    REQUIRE_MESSAGE(opened.has_value(), (opened ? "" : opened.error().message));
    REQUIRE_MESSAGE(!opened->set_aside, opened->set_aside->message);
    return std::move(opened->database);
}

/// The player that every new history has.
inline constexpr storage::PlayerId player_one{1};

inline storage::RoundStart start(std::string pack = "damascus", std::vector<storage::PlayerId> players = {player_one})
{
    return {.pack_id = std::move(pack),
            .pack_path = "content/packs/damascus.toml",
            .pack_hash = base::sha256("the pack"),
            .seed = 0xfedcba9876543210U,
            .started_at = {1000},
            .players = std::move(players)};
}

inline storage::Attempt attempt(storage::PlayerId player, std::string question = "informed-russians")
{
    return {.player = player,
            .question_id = question,
            .question_hash = base::sha256(question),
            .kind = "choice",
            .skill = "who",
            .answer = R"({"option":1})",
            .confidence = 3,
            .right = true,
            .credit = 1,
            .pointed = storage::Pointed::Right,
            .answer_points = 3,
            .evidence_points = 1,
            .asked_at = {2000},
            .answered_at = {2500}};
}

/// Plays a round with these attempts to its end at `at`; all who have one take part, in the order of the attempts.
inline storage::RoundId play(storage::Database& database, const std::string& pack,
                             const std::vector<storage::Attempt>& attempts, std::int64_t at)
{
    std::vector<storage::PlayerId> players;
    for (const storage::Attempt& attempt : attempts) {
        if (std::find(players.begin(), players.end(), attempt.player) == players.end()) {
            players.push_back(attempt.player);
        }
    }
    const auto round = database.begin_round(start(pack, players), "started").value();
    REQUIRE(database.append(round, {"answered", attempts, storage::Ending{{at}, "the state"}}));
    return round.id();
}

inline void write_bytes(const std::string& path, std::string_view bytes)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// Runs statements on a database behind the back of the module; returns whether SQLite took them.
inline bool run_sql(const std::string& path, const std::string& statements)
{
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
    const int code = sqlite3_exec(database, statements.c_str(), nullptr, nullptr, nullptr);
    sqlite3_close(database);
    return code == SQLITE_OK;
}

/// Reads bytes until there are `wanted` or the other end is closed; returns how many came.
inline std::size_t read_reports(int pipe, std::size_t wanted)
{
    std::array<char, 256> buffer{};
    std::size_t reports = 0;
    while (reports < wanted) {
        const ssize_t got = ::read(pipe, buffer.data(), std::min(buffer.size(), wanted - reports));
        if (got <= 0) {
            break;
        }
        reports += static_cast<std::size_t>(got);
    }
    return reports;
}

/// Starts a process that runs `work` and exits with what it returns. No database may be open here.
template <class Work> pid_t start_process(Work work)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // a test that fails leaves no process behind
        ::_exit(work());
    }
    return child;
}

/// Waits for the end of a process: its exit code, or -1 when it was killed.
inline int exit_code(pid_t child)
{
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Starts a process that runs `work`, which is given where to report each step that is done as one byte; kills it after
/// `after` reports and returns how many it made in all.
template <class Work> std::size_t run_and_kill(std::size_t after, Work work)
{
    std::array<int, 2> ends{};
    REQUIRE(::pipe2(ends.data(), O_CLOEXEC) == 0);
    const pid_t child = start_process([&] {
        ::close(ends[0]);
        return work(ends[1]);
    });
    ::close(ends[1]);
    std::size_t reports = read_reports(ends[0], after);
    ::kill(child, SIGKILL);
    reports += read_reports(ends[0], std::string::npos);
    ::close(ends[0]);
    CHECK(exit_code(child) == -1);
    return reports;
}

}
