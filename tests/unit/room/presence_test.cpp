// SPDX-License-Identifier: MIT
#include "room/presence.h"

#include <doctest/doctest.h>

TEST_CASE("room::Presence - a student with two devices is here until both have gone")
{
    room::Presence here;
    here.arrive({3});
    here.arrive({3});
    CHECK(here.count() == 1);
    here.leave({3});
    CHECK(here.has({3}));
    here.leave({3});
    CHECK_FALSE(here.has({3}));
    CHECK(here.count() == 0);
}

TEST_CASE("room::Presence - who never came can't leave")
{
    room::Presence here;
    here.leave({9});
    CHECK(here.count() == 0);
    CHECK_FALSE(here.has({9}));
}
