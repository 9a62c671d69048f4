// SPDX-License-Identifier: MIT
#include "app/host_clock.h"

#include <algorithm>
#include <ctime>

namespace app {

namespace {

/// Milliseconds since the computer was started, those in which it slept included: homework closes on its day.
std::int64_t since_start()
{
    timespec passed{};
    ::clock_gettime(CLOCK_BOOTTIME, &passed);
    return std::int64_t{passed.tv_sec} * 1000 + passed.tv_nsec / 1'000'000;
}

}

ForwardClock::ForwardClock(base::Timestamp now) : m_ahead(now.milliseconds - since_start()) { }

base::Timestamp ForwardClock::now() const
{
    return {m_ahead + since_start()};
}

void ForwardClock::not_before(base::Timestamp at)
{
    const std::int64_t passed = since_start();
    m_ahead = std::max<std::int64_t>(m_ahead, at.milliseconds - passed);
}

}
