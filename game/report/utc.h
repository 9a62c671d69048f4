// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"

#include <chrono>
#include <fmt/format.h>
#include <string>

namespace report {

/// A moment as ISO 8601 in UTC, to the millisecond: "2026-11-20T14:05:09.120Z".
inline std::string iso(base::Timestamp at)
{
    using std::chrono::days, std::chrono::milliseconds;
    const std::chrono::sys_time<milliseconds> moment{milliseconds(at.milliseconds)};
    const auto midnight = std::chrono::floor<days>(moment);
    const std::chrono::year_month_day day{midnight};
    const std::chrono::hh_mm_ss time(moment - midnight);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(day.year()),
                       static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()), time.hours().count(),
                       time.minutes().count(), time.seconds().count(), time.subseconds().count());
}

}
