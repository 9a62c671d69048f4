// SPDX-License-Identifier: MIT
#include "faults/examine.h"
#include "faults/recorded.h"
#include "faults/small_log.h"
#include "support/temporary_folder.h"

#include <doctest/doctest.h>
#include <sqlite3.h>

namespace {

using namespace faults;

/// A way in which a disk fails.
struct Mode {
    const char* name;
    Call call = Call::Write;
    int code = 0;
    std::size_t count = 1; ///< of calls that fail
    Done done = Done::Nothing;
};

constexpr std::array modes{
    Mode{"a write is refused", Call::Write, SQLITE_IOERR_WRITE},
    Mode{"half of a write is done", Call::Write, SQLITE_IOERR_WRITE, 1, Done::Half},
    Mode{"a write is done and called failed", Call::Write, SQLITE_IOERR_WRITE, 1, Done::All},
    Mode{"writes fail from now on", Call::Write, SQLITE_IOERR_WRITE, for_ever},
    Mode{"the disk is full for three writes", Call::Write, SQLITE_FULL, 3, Done::Half},
    Mode{"a sync fails", Call::Sync, SQLITE_IOERR_FSYNC},
    Mode{"a sync is done and called failed", Call::Sync, SQLITE_IOERR_FSYNC, 1, Done::All},
    Mode{"three syncs fail", Call::Sync, SQLITE_IOERR_FSYNC, 3},
    Mode{"syncs fail from now on", Call::Sync, SQLITE_IOERR_FSYNC, for_ever},
    Mode{"a file can't be cut off", Call::Resize, SQLITE_IOERR_TRUNCATE},
    Mode{"a file can't be opened", Call::Open, SQLITE_CANTOPEN},
    Mode{"no file can be opened from now on", Call::Open, SQLITE_CANTOPEN, for_ever},
    Mode{"a file can't be deleted", Call::Delete, SQLITE_IOERR_DELETE},
    Mode{"memory can't be shared", Call::Map, SQLITE_IOERR_SHMMAP},
    Mode{"memory can't be shared from now on", Call::Map, SQLITE_IOERR_SHMSIZE, for_ever},
    Mode{"a read fails", Call::Read, SQLITE_IOERR_READ},
    Mode{"reads fail from now on", Call::Read, SQLITE_IOERR_READ, for_ever},
    Mode{"a folder can't be synced", Call::SyncFolder, SQLITE_IOERR},
};

constexpr std::size_t points = 200;

/// What was promised at a moment.
struct Moment {
    std::size_t tape = 0;
    Account account;
};

/// A class on a failing disk.
struct Played {
    std::string root;
    Tape tape;
    std::vector<Moment> moments; ///< at which the power may go
    Files files; ///< that lie there at the end
};

/// As a teacher does: begins the class, and again when it did not go.
bool begin(Lesson& lesson)
{
    for (int i = 0; i < 4; ++i) {
        const auto begun = lesson.begin();
        if (begun) {
            return true;
        }
        CHECK(begun.error().kind != base::ErrorKind::Internal);
        CHECK_MESSAGE(begun.error().message.ends_with("."), begun.error().message);
    }
    return false;
}

/// Plays until the class is over or the disk keeps it from going on.
bool play_with_fault(Lesson& lesson, const Fault& fault)
{
    const bool begun = begin(lesson);
    if (begun) {
        lesson.play(150);
    }
    CHECK((fault.count == for_ever || lesson.is_over()));
    if (begun && !lesson.is_over()) {
        CHECK(lesson.troubles().back() != "");
    }
    return begun;
}

/// Plays to the end on a disk that is sound again.
void play_on(Lesson& lesson, bool begun)
{
    REQUIRE((begun || begin(lesson)));
    lesson.play(200);
    CHECK(lesson.is_over());
    CHECK(lesson.refusals().empty());
    CHECK(lesson.troubles().back() == "");
}

Played play(const Fault& fault)
{
    const support::TemporaryFolder folder;
    FaultyDisk disk(folder.path().string());
    disk.fail(fault);
    Lesson lesson(disk.root() + class_file, disk);
    std::vector<Moment> moments;
    const bool begun = play_with_fault(lesson, fault);
    moments.push_back({disk.tape().size(), lesson.account()});
    disk.heal();
    play_on(lesson, begun);
    moments.push_back({disk.tape().size(), lesson.account()});
    lesson.close();
    moments.push_back({disk.tape().size(), moments.back().account});
    return {disk.root(), disk.tape(), std::move(moments), files_in(disk.root())};
}

void examine(const Played& played)
{
    const support::TemporaryFolder folder;
    const std::string root = folder.path().string();
    for (const auto& [tape, account] : played.moments) {
        base::Rng rng{tape};
        lay_out(after_power_cut(std::span(played.tape).first(tape), rng), played.root, root);
        CHECK(complaint(root + class_file, account, tape) == "");
    }
    lay_out(played.files, played.root, root);
    CHECK(complaint(root + class_file, played.moments.back().account, played.tape.size()) == "");
}

std::array<std::size_t, call_kinds> calls_of_a_class()
{
    const support::TemporaryFolder folder;
    FaultyDisk disk(folder.path().string());
    Lesson lesson(disk.root() + class_file, disk);
    play_on(lesson, false);
    lesson.close();
    std::array<std::size_t, call_kinds> calls{};
    for (std::size_t i = 0; i < call_kinds; ++i) {
        calls.at(i) = disk.calls(static_cast<Call>(i));
    }
    return calls;
}

}

TEST_CASE("faults - calls of the system that fail at 200 moments of a class: nothing acknowledged is lost or doubled")
{
    const SmallLog small;
    const auto calls = calls_of_a_class();
    for (std::size_t point = 0; point < points; ++point) {
        const Mode& mode = modes.at(point % modes.size());
        const std::size_t among = calls.at(static_cast<std::size_t>(mode.call));
        const std::size_t first = among * (point / modes.size()) / (points / modes.size() + 1);
        CAPTURE(std::string(mode.name));
        CAPTURE(first);
        CAPTURE(among);
        examine(play({mode.call, first, mode.count, mode.code, mode.done}));
    }
}
