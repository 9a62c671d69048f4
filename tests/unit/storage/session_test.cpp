// SPDX-License-Identifier: MIT
#include "storage/session.h"

#include "storage/sync_folder.h"
#include "unit/storage/history.h"

#include <filesystem>
#include <soci/soci.h>

namespace {

storage::Session connect(const std::string& path)
{
    return storage::connect(path, std::chrono::milliseconds(0));
}

}

TEST_CASE("storage::turn_log_on - says whether there is a log, and the file keeps it")
{
    const history::Place place;
    CHECK(storage::turn_log_on(*connect(place.path)));
    const storage::Session again = connect(place.path);
    std::string mode;
    *again << "PRAGMA journal_mode", soci::into(mode);
    CHECK(mode == "wal");
    CHECK_FALSE(storage::turn_log_on(*connect(":memory:"))); // as where memory can't be shared between processes
}

TEST_CASE("storage::turn_log_on - is not believed while another game writes")
{
    const history::Place place;
    const storage::Session other = connect(place.path);
    *other << "CREATE TABLE t (a)";
    *other << "BEGIN IMMEDIATE";
    CHECK_THROWS(storage::turn_log_on(*connect(place.path)));
}

TEST_CASE("storage::read_through - reads a sound file with its log, and one that has none")
{
    const history::Place place;
    const storage::Session session = connect(place.path);
    CHECK_NOTHROW(storage::read_through(*session));
    *session << "CREATE TABLE t (a)";
    CHECK_NOTHROW(storage::read_through(*session));
    REQUIRE(storage::turn_log_on(*session));
    *session << "INSERT INTO t VALUES (zeroblob(300000))";
    CHECK_NOTHROW(storage::read_through(*session));
    CHECK_NOTHROW(storage::read_through(*connect(":memory:")));
}

TEST_CASE("storage::sync_folder - a folder that can't be synced is no failure of the disk")
{
    const support::TemporaryFolder folder;
    CHECK(storage::sync_folder(folder.path().string()).has_value());
    CHECK(storage::sync_folder("").has_value());
    CHECK(storage::sync_folder((folder.path() / "nothing").string()).has_value());
    CHECK(storage::sync_folder("/proc").has_value()); // does not know how to
}
