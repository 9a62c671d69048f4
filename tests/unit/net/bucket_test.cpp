// SPDX-License-Identifier: MIT
#include "net/bucket.h"

#include "base/rng.h"

#include <doctest/doctest.h>

using std::chrono::milliseconds;

TEST_CASE("net::take - a full bucket gives all it holds at once, then one token a turn")
{
    const net::Moment start{};
    net::Bucket bucket = net::full_bucket(3, 10, start);
    CHECK(net::take(bucket, start) == milliseconds(0));
    CHECK(net::take(bucket, start) == milliseconds(0));
    CHECK(net::take(bucket, start) == milliseconds(0));
    CHECK(net::take(bucket, start) == milliseconds(100));
    CHECK(net::take(bucket, start + milliseconds(100)) == milliseconds(100));
}

TEST_CASE("net::tokens_at - an idle bucket fills up, and not beyond its brim")
{
    const net::Moment start{};
    net::Bucket bucket = net::full_bucket(2, 1, start);
    net::take(bucket, start);
    net::take(bucket, start);
    CHECK(net::tokens_at(bucket, start) == doctest::Approx(0));
    CHECK(net::tokens_at(bucket, start + milliseconds(500)) == doctest::Approx(0.5));
    CHECK(net::tokens_at(bucket, start + std::chrono::hours(1)) == doctest::Approx(2));
}

TEST_CASE("net::take - who waits as told never gets more than the rate allows")
{
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        base::Rng rng{seed};
        const net::Moment start{};
        net::Moment now = start;
        const double per_second = 1 + static_cast<double>(base::draw(rng, 100));
        const double capacity = 1 + static_cast<double>(base::draw(rng, 50));
        net::Bucket bucket = net::full_bucket(capacity, per_second, now);
        double taken = 0;
        for (int turn = 0; turn < 200; ++turn) {
            now += milliseconds(base::draw(rng, 30));
            now += net::take(bucket, now);
            ++taken;
            const std::chrono::duration<double> passed = now - start;
            REQUIRE(taken <= capacity + passed.count() * per_second + 1e-6);
        }
    }
}
