// SPDX-License-Identifier: MIT
#include "base/parallel.h"

#include <atomic>
#include <doctest/doctest.h>
#include <vector>

TEST_CASE("base::for_each_index - every index is worked on once, whatever the number of threads")
{
    for (const std::size_t jobs : {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{7}}) {
        std::vector<std::atomic<int>> times(100);
        base::for_each_index(times.size(), jobs, [&times](std::size_t i) { ++times[i]; });
        for (const std::atomic<int>& each : times) {
            CHECK(each == 1);
        }
    }
}

TEST_CASE("base::for_each_index - nothing to do calls nothing")
{
    base::for_each_index(0, 4, [](std::size_t) { FAIL("called"); });
}
