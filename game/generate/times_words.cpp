// SPDX-License-Identifier: MIT
#include "generate/calendar.h"
#include "generate/times.h"

#include <fmt/core.h>

namespace generate {

namespace {

constexpr int noon = 12 * 60;

std::string clock_words(int minute)
{
    if (minute == 0 || minute == noon) {
        return minute == 0 ? "midnight" : "noon";
    }
    const int hour = (minute / 60 + 11) % 12 + 1;
    const std::string_view half = minute < noon ? "a.m." : "p.m.";
    return minute % 60 == 0 ? fmt::format("{} {}", hour, half) : fmt::format("{}:{:02} {}", hour, minute % 60, half);
}

std::string day_words(const Moment& moment)
{
    if (!moment.month || !moment.day) {
        return {};
    }
    const std::string day = fmt::format("{} {}", month_name(*moment.month), *moment.day);
    return moment.year ? fmt::format("{}, {}", day, *moment.year) : day;
}

std::string with_year(std::string_view name, std::optional<int> year)
{
    return year ? fmt::format("{} {}", name, *year) : std::string(name);
}

}

std::string in_words(const Moment& moment, Granularity granularity)
{
    switch (granularity) {
    case Granularity::Clock: {
        const std::string day = day_words(moment);
        const std::string clock = moment.minute ? clock_words(*moment.minute) : std::string();
        return clock.empty() || day.empty() ? clock : fmt::format("{} on {}", clock, day);
    }
    case Granularity::Day: return day_words(moment);
    case Granularity::Month: return moment.month ? with_year(month_name(*moment.month), moment.year) : std::string();
    case Granularity::Season: return moment.month ? with_year(season_name(*moment.month), moment.year) : std::string();
    case Granularity::Year: return moment.year ? fmt::format("{}", *moment.year) : std::string();
    case Granularity::Duration:
    case Granularity::Vague: break;
    }
    return {};
}

}
