// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/question.h"

#include <optional>
#include <string_view>

namespace quiz {

/// The scale on which a number or a day is set: the ends of a slider and the least it moves.
struct Scale {
    double low = 0;
    double high = 1;
    double step = 1;

    bool operator==(const Scale&) const = default;
};

/// The scale of a `number` in its own unit or of a `date` in places of days; nothing for other kinds. It is the
/// pack's range where there is one. Otherwise it is drawn around the key and the options, so wide and so far to either
/// side as the hash of the question's id says: where the key lies on it tells nothing, and a question always has the
/// same scale. Some step comes within the key's tolerance.
std::optional<Scale> scale_of(const Question& question);

/// A day as a place on a scale: days since 1 January 1970; and the day at a place, rounded, within the years 0 to 9999.
double place_of(Day day);
Day day_at(double place);

/// The number that a player typed: "1,200", "1 200", "1.2", "12 %", "about 12 boats", "1.5 million", with digits of
/// ASCII, Arabic, Persian, Devanagari or full width. A comma before three last digits separates thousands ("1,200" is
/// 1200), any other comma and every single point begin decimals ("1,5" is 1.5, "1.200" is 1.2). Words for thousands and
/// more count (English, Spanish, Arabic) unless `unit` has them. Nothing for no number, for two, and for fractions.
std::optional<double> parse_number(std::string_view typed, std::string_view unit = {});

/// The day that a player typed: "2024-11-27", "27/11/2024", "27.11.2024", "27 November 2024", "November 27, 2024",
/// "27 Nov", with months in English, Spanish or Arabic. The day comes before the month unless only the other reading
/// is a day of the calendar ("11/27/2024"). A year that is left out is the one that puts the day on the scale, when
/// just one does, else the year of a scale that lies in one. Nothing for what is no day, or leaves it open.
std::optional<Day> parse_day(std::string_view typed, const Scale& days);

}
