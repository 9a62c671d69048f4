// SPDX-License-Identifier: MIT
#pragma once

#include "generate/atoms.h"
#include "generate/times.h"

#include <chrono>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace generate {

/// A stretch of time from the day of publication: yesterday is -1 day, next month 1 month.
struct Shift {
    enum class Unit { Day, Month, Year } unit = Unit::Day;
    int by = 0;

    bool operator==(const Shift&) const = default;
};

/// A part of a time expression as its words tell it: "7:23 a.m.", "Saturday night", "November 27". Parts that stand
/// together make one expression.
struct TimePart {
    std::size_t begin = 0; ///< atoms
    std::size_t end = 0;
    Granularity granularity = Granularity::Vague;
    Reference reference = Reference::Calendar;
    std::optional<int> minute; ///< of the day; unknown in "at 7:23", which may be morning or evening
    std::optional<std::chrono::weekday> weekday;
    std::optional<unsigned> day;
    std::optional<unsigned> month; ///< of a season the first
    std::optional<int> year;
    std::optional<Shift> shift;
    enum class Toward { Any, Past, Future } toward = Toward::Any; ///< of a weekday or month: last Friday, next May
    enum class Kind { Clock, DayPart, Dated, Relative, Duration } kind = Kind::Dated;
};

/// Clock times: "7:23 a.m.", "15:11 GMT", "6 o'clock", "noon". Those of which a range is told are vague.
std::optional<TimePart> clock_at(const Atoms& atoms, std::size_t i);

/// Dates, months, seasons, years and decades: "November 27, 2024", "the summer of 2014", "early 2011", "the 1990s".
std::optional<TimePart> date_at(const Atoms& atoms, std::size_t i);

/// Weekdays and parts of the day: "Saturday", "Saturday night", "the morning", "last Friday".
std::optional<TimePart> weekday_at(const Atoms& atoms, std::size_t i);
std::optional<TimePart> day_part_at(const Atoms& atoms, std::size_t i);

/// What is told from the day of publication: "yesterday", "last year", "two days ago", "this weekend", "now".
std::optional<TimePart> deictic_at(const Atoms& atoms, std::size_t i);

/// What is told from what was told before: "two days later", "at that time", "the next day", "then".
std::optional<TimePart> relative_at(const Atoms& atoms, std::size_t i);

/// Lengths of time: "15 years", "half an hour", "the past three years", "an hour and a half".
std::optional<TimePart> duration_at(const Atoms& atoms, std::size_t i);

/// "Two days ago", "ten minutes from now"; and "two days later", "the day before".
std::optional<TimePart> ago_at(const Atoms& atoms, std::size_t i);
std::optional<TimePart> later_at(const Atoms& atoms, std::size_t i);

/// True for day, days, hour ...; and for one of it.
bool is_time_unit(std::string_view lower);
bool is_one_time_unit(std::string_view lower);

/// True for morning, afternoon, evening, night.
bool is_day_part_word(std::string_view lower);

/// The atom after "the" at `i`, or `i`.
std::size_t past_the(const Atoms& atoms, std::size_t i);

/// True when a number at an atom counts what follows it: 2014 in "2014 schools". Judged by the form of the next word.
bool counts_next(const Atoms& atoms, std::size_t end);

/// The year that four figures stand for, 1000 to 2100.
std::optional<int> year_figures(const Atoms& atoms, std::size_t i);

/// The longest part, of equals the first.
std::optional<TimePart> longest(std::initializer_list<std::optional<TimePart>> parts);

/// The longest part of any kind that begins at an atom.
std::optional<TimePart> time_part_at(const Atoms& atoms, std::size_t i);

}
