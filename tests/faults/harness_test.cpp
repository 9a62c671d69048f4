// SPDX-License-Identifier: MIT
#include "faults/recorded.h"
#include "faults/small_log.h"

#include <doctest/doctest.h>
#include <sqlite3.h>

namespace {

using namespace faults;

int ignore_synchronous(void* /*unused*/, int action, const char* name, const char* value, const char* /*database*/,
                       const char* /*trigger*/)
{
    const bool sets = action == SQLITE_PRAGMA && value != nullptr && sqlite3_stricmp(name, "synchronous") == 0;
    return sets ? SQLITE_IGNORE : SQLITE_OK;
}

int turn_syncs_off(sqlite3* database, char** /*error*/, const struct sqlite3_api_routines* /*routines*/)
{
    sqlite3_exec(database, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    return sqlite3_set_authorizer(database, ignore_synchronous, nullptr);
}

/// While it lives, what is opened does not sync, whatever storage says.
struct WithoutSyncs {
    WithoutSyncs() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(turn_syncs_off)); }
    WithoutSyncs(const WithoutSyncs&) = delete;
    WithoutSyncs& operator=(const WithoutSyncs&) = delete;
    ~WithoutSyncs() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(turn_syncs_off)); }
};

template <class Unwanted> Recorded without(Recorded recorded)
{
    std::erase_if(recorded.tape,
                  [](const Happening& happening) { return std::holds_alternative<Unwanted>(happening); });
    return recorded;
}

constexpr Cuts few{.points = 40, .seeds = 3};

}

TEST_CASE("faults - the harness finds what an unsynced file loses")
{
    const SmallLog small;
    std::optional<Recorded> unsynced;
    {
        const WithoutSyncs without_syncs;
        unsynced = record(Promises::AfterWriting);
    }
    CHECK_FALSE(cut(*unsynced, few).empty());
}

TEST_CASE("faults - the harness finds what is acknowledged before it is written")
{
    const SmallLog small;
    CHECK_FALSE(cut(record(Promises::BeforeWriting), few).empty());
}

TEST_CASE("faults - the harness finds what is lost with a folder that was not synced")
{
    const SmallLog small;
    CHECK_FALSE(cut(without<FolderSynced>(record(Promises::AfterWriting)), few).empty());
}

TEST_CASE("faults - a class on a sound disk loses nothing, cut where it may")
{
    const SmallLog small;
    const Recorded recorded = record(Promises::AfterWriting);
    CHECK(cut(recorded, few).empty());
    CHECK_FALSE(cut(without<Synced>(recorded), few).empty());
}
