// SPDX-License-Identifier: MIT
#include "net/guesses.h"

#include <doctest/doctest.h>

using std::chrono::seconds;

TEST_CASE("net::Guesses - a class that mistypes the code twice each waits for nothing")
{
    net::Guesses guesses;
    const net::Moment now{};
    for (int i = 0; i < 58; ++i) {
        REQUIRE(guesses.wait_of("192.168.1.7", now) == seconds(0));
        guesses.wrong("192.168.1.7", now);
    }
    CHECK(guesses.wait_of("192.168.1.7", now) == seconds(0));
}

TEST_CASE("net::Guesses - whoever goes on guessing gets one quick answer a second")
{
    net::Guesses guesses(60);
    net::Moment now{};
    int tries = 0;
    for (int tenth = 0; tenth < 10 * 600; ++tenth, now += std::chrono::milliseconds(100)) {
        if (guesses.wait_of("10.0.0.1", now) == seconds(0)) {
            guesses.wrong("10.0.0.1", now);
            ++tries;
        }
    }
    CHECK(tries >= 650);
    CHECK(tries <= 661);
}

TEST_CASE("net::Guesses - wrong codes do not prolong the wait of others, and one address does not harm another")
{
    net::Guesses guesses(2);
    const net::Moment now{};
    for (int i = 0; i < 1000; ++i) {
        guesses.wrong("10.0.0.1", now);
    }
    CHECK(guesses.wait_of("10.0.0.1", now) == net::slow_answer);
    CHECK(guesses.wait_of("10.0.0.2", now) == seconds(0));
    CHECK(guesses.wait_of("10.0.0.1", now + seconds(31)) == seconds(0));
}

TEST_CASE("net::Guesses - addresses that have been quiet are forgotten")
{
    net::Guesses guesses(60);
    net::Moment now{};
    for (int i = 0; i < 100'000; ++i, now += seconds(2)) {
        guesses.wrong(std::to_string(i), now);
    }
    CHECK(guesses.remembered() <= 128);
}
