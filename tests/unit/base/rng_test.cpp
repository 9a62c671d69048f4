// SPDX-License-Identifier: MIT
#include "base/rng.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <numeric>

TEST_CASE("base::next - SplitMix64's published first outputs for seed 1234567")
{
    base::Rng rng{1234567};
    CHECK(base::next(rng) == 6457827717110365317U);
    CHECK(base::next(rng) == 3203168211198807973U);
}

TEST_CASE("base::draw - stays below its bound and reaches every value")
{
    base::Rng rng{7};
    std::vector<int> counts(6);
    for (int i = 0; i < 6000; ++i) {
        ++counts.at(base::draw(rng, 6));
    }
    CHECK(std::all_of(counts.begin(), counts.end(), [](int n) { return n > 850 && n < 1150; }));
    CHECK(base::draw(rng, 0) == 0);
    CHECK(base::draw(rng, 1) == 0);
}

TEST_CASE("base::shuffle - keeps every item, and the seed decides the order")
{
    std::vector<int> once(50);
    std::iota(once.begin(), once.end(), 0);
    std::vector<int> twice = once;
    const std::vector<int> sorted = once;
    base::Rng first{42};
    base::Rng second{42};
    base::shuffle(once, first);
    base::shuffle(twice, second);
    CHECK(once == twice);
    CHECK(once != sorted);
    std::sort(once.begin(), once.end());
    CHECK(once == sorted);
}
