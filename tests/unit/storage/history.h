// SPDX-License-Identifier: MIT
#pragma once

#include "storage/database.h"
#include "support/read_file.h"
#include "support/temporary_folder.h"

#include <csignal>
#include <doctest/doctest.h>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

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

inline storage::RoundStart start(std::string pack = "damascus")
{
    return {.pack_id = std::move(pack),
            .pack_path = "content/packs/damascus.toml",
            .pack_hash = base::sha256("the pack"),
            .seed = 0xfedcba9876543210U,
            .started_at = {1000}};
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
            .answer_points = 3,
            .evidence_points = 1,
            .asked_at = {2000},
            .answered_at = {2500}};
}

inline void write_bytes(const std::string& path, std::string_view bytes)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
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

}
