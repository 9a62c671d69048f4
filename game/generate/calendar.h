// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace generate {

/// The month, 1-12, of a name or an abbreviation without its full stop, in lower case.
std::optional<unsigned> month_named(std::string_view lower);

/// The name of a month 1-12: "November"; and its abbreviation as newspapers have it: "Nov.", "May".
std::string_view month_name(unsigned month);
std::string_view short_month_name(unsigned month);

/// The weekday of a name in lower case, or of an abbreviation.
std::optional<std::chrono::weekday> weekday_named(std::string_view lower);
std::string_view weekday_name(std::chrono::weekday weekday);

/// The first month of a season of the northern hemisphere: spring is 3, winter 12.
std::optional<unsigned> season_named(std::string_view lower);
std::string_view season_name(unsigned first_month);

/// The days of a month; of February 29 when the year is not known.
unsigned days_of(std::optional<int> year, unsigned month);

}
