// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace syntax::train {

/// Runs `task(0)` to `task(count - 1)`, as many at once as the machine has cores; tasks must not share what they write.
template <class Task> void in_parallel(std::size_t count, const Task& task)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            task(i);
        }
    };
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < std::min<std::size_t>(count, std::thread::hardware_concurrency()); ++i) {
        threads.emplace_back(work);
    }
    work();
}

}
