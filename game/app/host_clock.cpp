// SPDX-License-Identifier: MIT
#include "app/host_clock.h"

#include <algorithm>
#include <ctime>

namespace app {

namespace {

std::int64_t milliseconds_of(clockid_t clock)
{
    timespec passed{};
    ::clock_gettime(clock, &passed);
    return std::int64_t{passed.tv_sec} * 1000 + passed.tv_nsec / 1'000'000;
}

/// Milliseconds since the computer was started, those in which it slept included: homework closes on its day.
std::int64_t since_start()
{
    return milliseconds_of(CLOCK_BOOTTIME);
}

/// Milliseconds for which the computer has slept since it was started: Linux's two clocks differ in nothing else.
std::int64_t slept()
{
    const std::int64_t awake = milliseconds_of(CLOCK_MONOTONIC); // read first, so that the difference is never less
    return since_start() - awake;
}

}

ForwardClock::ForwardClock(base::Timestamp now) : m_ahead(now.milliseconds - since_start()), m_slept(slept()) { }

base::Timestamp ForwardClock::now() const
{
    return {m_ahead + since_start()};
}

void ForwardClock::not_before(base::Timestamp at)
{
    const std::int64_t passed = since_start();
    m_ahead = std::max<std::int64_t>(m_ahead, at.milliseconds - passed);
}

std::int64_t ForwardClock::take_sleep()
{
    const std::int64_t all = slept();
    return all - m_slept.exchange(all);
}

}
