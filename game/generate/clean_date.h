// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace generate {

/// What the day in a date line is of.
enum class DayOf { Publication, Update };

/// A line that is nothing but a date. The day is missing where the line leaves the year out or does not tell the
/// month from the day (03/04/2024).
struct DateLine {
    std::optional<std::chrono::year_month_day> day;
    DayOf of = DayOf::Publication;
};

/// Reads a line that is nothing but a date in English or in figures, with or without weekday, time of day, zone and
/// words such as "Published on"; nothing for any other line.
std::optional<DateLine> read_date_line(std::string_view line);

/// The day that `text` begins with in the form of ISO 8601, 2024-11-27 or 2024-11-27T10:00; nothing otherwise.
std::optional<std::chrono::year_month_day> read_iso_day(std::string_view text);

}
