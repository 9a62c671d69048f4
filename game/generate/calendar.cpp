// SPDX-License-Identifier: MIT
#include "generate/calendar.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace generate {

namespace {

using namespace std::string_view_literals;

constexpr std::array months{"January"sv, "February"sv, "March"sv,     "April"sv,   "May"sv,      "June"sv,
                            "July"sv,    "August"sv,   "September"sv, "October"sv, "November"sv, "December"sv};

constexpr std::array short_months{"Jan."sv, "Feb."sv, "March"sv, "April"sv, "May"sv,  "June"sv,
                                  "July"sv, "Aug."sv, "Sept."sv, "Oct."sv,  "Nov."sv, "Dec."sv};

constexpr std::array weekdays{"Sunday"sv,   "Monday"sv, "Tuesday"sv, "Wednesday"sv,
                              "Thursday"sv, "Friday"sv, "Saturday"sv};

constexpr std::array seasons{"spring"sv, "summer"sv, "autumn"sv, "winter"sv};

std::string in_lower(std::string_view name)
{
    std::string result(name);
    result.front() = static_cast<char>(result.front() - 'A' + 'a');
    return result;
}

}

std::optional<unsigned> month_named(std::string_view lower)
{
    for (unsigned i = 0; i < months.size(); ++i) {
        const std::string name = in_lower(months.at(i));
        const bool short_form = lower.size() == 3 || lower == "sept";
        if (name == lower || (short_form && name.starts_with(lower))) {
            return i + 1;
        }
    }
    return std::nullopt;
}

std::string_view month_name(unsigned month)
{
    return months.at(month - 1);
}

std::string_view short_month_name(unsigned month)
{
    return short_months.at(month - 1);
}

std::optional<std::chrono::weekday> weekday_named(std::string_view lower)
{
    for (unsigned i = 0; i < weekdays.size(); ++i) {
        const std::string name = in_lower(weekdays.at(i));
        const bool short_form = lower.size() == 3 || lower == "tues" || lower == "thurs";
        if (name == lower || (short_form && name.starts_with(lower))) {
            return std::chrono::weekday(i);
        }
    }
    return std::nullopt;
}

std::string_view weekday_name(std::chrono::weekday weekday)
{
    return weekdays.at(weekday.c_encoding());
}

std::optional<unsigned> season_named(std::string_view lower)
{
    const std::string_view season = lower == "fall" ? "autumn"sv : lower;
    const auto found = std::find(seasons.begin(), seasons.end(), season);
    if (found == seasons.end()) {
        return std::nullopt;
    }
    return static_cast<unsigned>(found - seasons.begin()) * 3 + 3;
}

std::string_view season_name(unsigned first_month)
{
    return seasons.at(first_month / 3 - 1);
}

unsigned days_of(std::optional<int> year, unsigned month)
{
    const std::chrono::year in(year.value_or(2000));
    return static_cast<unsigned>((in / std::chrono::month(month) / std::chrono::last).day());
}

}
