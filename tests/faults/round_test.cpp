// SPDX-License-Identifier: MIT
#include "faults/cut_everywhere.h"
#include "faults/lesson.h"
#include "faults/small_log.h"
#include "storage/database.h"

#include <algorithm>
#include <fmt/format.h>

namespace {

using namespace faults;

const std::string file = "/history.db";
constexpr storage::PlayerId player{1};
constexpr std::size_t questions = 12;

storage::Attempt attempt(std::size_t question)
{
    return {.player = player,
            .question_id = fmt::format("question {}", question),
            .question_hash = base::sha256("question"),
            .kind = "choice",
            .skill = "who",
            .answer = R"({"option":1})",
            .confidence = 2,
            .right = question % 2 == 0,
            .asked_at = {2000},
            .answered_at = {3000}};
}

/// Plays a round to its end; returns how long the tape was after each of its events.
std::vector<std::size_t> play_round(const std::string& root, const FaultyDisk& disk)
{
    auto opened = storage::Database::open(root + file, StoppedClock());
    REQUIRE(opened.has_value());
    const storage::RoundStart start{.pack_id = "pack", .pack_path = "pack.toml", .players = {player}};
    const auto round = opened->database.begin_round(start, "event 1");
    REQUIRE(round.has_value());
    std::vector<std::size_t> promised{disk.tape().size()};
    for (std::size_t i = 0; i < questions; ++i) {
        storage::Entry entry{fmt::format("event {}", i + 2), {attempt(i)}, {}};
        if (i + 1 == questions) {
            entry.ending = storage::Ending{{9000}, "the state"};
        }
        REQUIRE(opened->database.append(*round, entry).has_value());
        promised.push_back(disk.tape().size());
    }
    return promised;
}

void check_round(const storage::Database& database, std::size_t promised)
{
    const auto round = database.round({1});
    if (promised == 0 && !round) {
        return;
    }
    REQUIRE(round.has_value());
    const std::size_t events = round->events.size();
    CHECK(events >= promised);
    CHECK(events <= promised + 1); // the one that was on its way
    for (std::size_t i = 0; i < events; ++i) {
        CHECK(round->events[i] == fmt::format("event {}", i + 1));
    }
    CHECK(database.attempts({1}).value().size() + 1 == events);
    CHECK(round->ending.has_value() == (events == questions + 1));
}

}

TEST_CASE("faults - power cut while a round is played: what was put on record is there, with all that came with it")
{
    const SmallLog small;
    const support::TemporaryFolder folder;
    const std::string root = folder.path().string();
    std::vector<std::size_t> promised;
    Tape tape;
    {
        const FaultyDisk disk(root);
        promised = play_round(root, disk);
        tape = disk.tape();
    }
    cut_everywhere(tape, 0, root, 2, [&](const std::string& left, std::size_t moment) {
        const auto opened = storage::Database::open(left + file, StoppedClock());
        REQUIRE(opened.has_value());
        CHECK_FALSE(opened->set_aside.has_value());
        const auto later = std::upper_bound(promised.begin(), promised.end(), moment);
        check_round(opened->database, static_cast<std::size_t>(later - promised.begin()));
    });
}
