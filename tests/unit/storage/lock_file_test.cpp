// SPDX-License-Identifier: MIT
#include "storage/lock_file.h"

#include "unit/storage/history.h"

using storage::LockFile;
using storage::LockMode;
using storage::round_lock;

TEST_CASE("storage::LockFile - one holder alone, until it lets go or goes")
{
    const history::Place place;
    LockFile one = LockFile::open(place.path).value();
    LockFile two = LockFile::open(place.path).value();
    REQUIRE(one.lock(round_lock(1), LockMode::Alone));
    CHECK(two.lock(round_lock(1), LockMode::Alone).error().kind == base::ErrorKind::Busy);
    CHECK(two.lock(round_lock(2), LockMode::Alone).has_value()); // another round
    one.release(round_lock(1));
    CHECK(two.lock(round_lock(1), LockMode::Alone).has_value());
    {
        const LockFile moved = std::move(two);
        CHECK_FALSE(one.lock(round_lock(1), LockMode::Alone).has_value());
    }
    CHECK(one.lock(round_lock(1), LockMode::Alone).has_value());
}

TEST_CASE("storage::LockFile - many can share, and the last of them can have it alone")
{
    const history::Place place;
    LockFile one = LockFile::open(place.path).value();
    {
        LockFile two = LockFile::open(place.path).value();
        REQUIRE(one.lock(storage::use_lock, LockMode::Shared));
        REQUIRE(two.lock(storage::use_lock, LockMode::Shared));
        CHECK_FALSE(one.lock(storage::use_lock, LockMode::Alone).has_value());
    }
    CHECK(one.lock(storage::use_lock, LockMode::Alone).has_value());
}

TEST_CASE("storage::LockFile - rounds have locks of their own")
{
    CHECK(round_lock(1) != storage::opening_lock);
    CHECK(round_lock(1) != storage::use_lock);
    CHECK(round_lock(1) != round_lock(2));
}
