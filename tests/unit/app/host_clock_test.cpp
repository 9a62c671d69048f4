// SPDX-License-Identifier: MIT
#include "app/host_clock.h"

#include <doctest/doctest.h>

TEST_CASE("app::ForwardClock - begins with the time that it is given, and never goes back")
{
    const base::Timestamp begun{1'700'000'000'000};
    const app::ForwardClock clock(begun);
    base::Timestamp last = begun;
    for (int i = 0; i < 10'000; ++i) {
        const base::Timestamp now = clock.now();
        REQUIRE(now >= last);
        last = now;
    }
}

TEST_CASE("app::ForwardClock - a class that goes on is never before the moment at which it was left")
{
    app::ForwardClock clock({1'700'000'000'000});
    const base::Timestamp left{1'700'000'900'000}; // the computer's clock was set back by a quarter of an hour
    clock.not_before(left);
    CHECK(clock.now() >= left);
    CHECK(clock.now().milliseconds < left.milliseconds + 86'400'000);
}

TEST_CASE("app::ForwardClock - a class that was left earlier changes nothing")
{
    const base::Timestamp begun{1'700'000'000'000};
    app::ForwardClock clock(begun);
    clock.not_before({1'600'000'000'000});
    CHECK(clock.now() >= begun);
    CHECK(clock.now().milliseconds < begun.milliseconds + 86'400'000);
}

TEST_CASE("app::ForwardClock::take_sleep - a computer that is awake has not slept")
{
    app::ForwardClock clock({1'700'000'000'000});
    for (int i = 0; i < 1000; ++i) {
        const std::int64_t slept = clock.take_sleep(); // the two clocks are read one after the other
        REQUIRE(slept > -1000);
        REQUIRE(slept < 1000);
    }
}
