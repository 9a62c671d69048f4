// SPDX-License-Identifier: MIT
#include "generate/calendar.h"
#include "generate/numerals.h"
#include "generate/time_parts.h"

#include <string>

namespace generate {

namespace {

using Kind = Atom::Kind;

/// How surely a month or a year alone is meant as a time.
enum class Context { Open, Given };

TimePart dated(std::size_t begin, std::size_t end, Granularity granularity)
{
    TimePart part;
    part.begin = begin;
    part.end = end;
    part.granularity = granularity;
    return part;
}

/// A day of the month in figures, with its ending: 27, 27th.
struct Day {
    unsigned value = 0;
    std::size_t end = 0;
};

std::optional<Day> day_at(const Atoms& atoms, std::size_t i)
{
    if (!is_kind(atoms, i, Kind::Number) || atoms[i].text.size() > 2) {
        return std::nullopt;
    }
    const auto value = static_cast<unsigned>(std::stoul(atoms[i].lower));
    if (value < 1 || value > 31) {
        return std::nullopt;
    }
    const bool ending = is_glued(atoms, i + 1) && is_kind(atoms, i + 1, Kind::Word);
    if (ending && !is_ordinal_ending(atoms[i + 1].lower)) {
        return std::nullopt;
    }
    return Day{value, i + (ending ? 2U : 1U)};
}

/// A month by its name or an abbreviation: one that needs a capital letter, and if short, a full stop or a number.
std::optional<unsigned> month_at(const Atoms& atoms, std::size_t i)
{
    if (!is_kind(atoms, i, Kind::Word) || !atoms[i].capital) {
        return std::nullopt;
    }
    const auto month = month_named(atoms[i].lower);
    const bool whole_name = month && atoms[i].lower.size() == month_name(*month).size();
    const bool stop = atoms[i].text.back() == '.' || is(atoms, i + 1, ".");
    const bool number = is_kind(atoms, i + 1, Kind::Number) || (i > 0 && is_kind(atoms, i - 1, Kind::Number));
    return whole_name || stop || number ? month : std::nullopt;
}

/// The atom after a month's name and its full stop.
std::size_t past_month(const Atoms& atoms, std::size_t i)
{
    const bool stop = is(atoms, i + 1, ".") && is_glued(atoms, i + 1) && is_kind(atoms, i + 2, Kind::Number);
    return i + (stop ? 2U : 1U);
}

/// Takes a year after a date or a month: November 27, 2024; November 2024; May of 2011.
void take_year(const Atoms& atoms, TimePart& part)
{
    std::size_t at = part.end;
    if (is_any(atoms, at, {",", "of"})) {
        ++at;
    }
    if (is(atoms, at, "'") && is_kind(atoms, at + 1, Kind::Number) && is_glued(atoms, at + 1)) {
        // May '72: which century is not told.
        part.granularity = Granularity::Vague;
        part.month.reset();
        part.end = at + 2;
        return;
    }
    const auto year = year_figures(atoms, at);
    const bool time = is(atoms, at + 1, ":") && is_glued(atoms, at + 1);
    if (year && !time && !(at > part.end && is(atoms, at - 1, ",") && counts_next(atoms, at + 1))) {
        part.year = year;
        part.end = at + 1;
    }
}

/// The second day of "March 3-5", "March 3 and 4": days that stand together are vague.
std::optional<Day> second_day(const Atoms& atoms, std::size_t i)
{
    const bool sure = is_dash(atoms, i) || is_any(atoms, i, {"to", "through"});
    if (!sure && !is_any(atoms, i, {"and", "or"})) {
        return std::nullopt;
    }
    const auto day = day_at(atoms, i + 1);
    const bool clock = day && (is(atoms, day->end, ":") || is_any(atoms, day->end, {"am", "pm"}));
    return day && !clock && (sure || !counts_next(atoms, day->end)) ? day : std::nullopt;
}

/// November 27, 2024; Nov. 27; March 3-5.
std::optional<TimePart> month_day_at(const Atoms& atoms, std::size_t i)
{
    const auto month = month_at(atoms, i);
    const auto day = month ? day_at(atoms, past_the(atoms, past_month(atoms, i))) : std::nullopt;
    if (!day || (is(atoms, day->end, ":") && is_glued(atoms, day->end)) || day->value > days_of({}, *month)) {
        return std::nullopt;
    }
    TimePart part = dated(i, day->end, Granularity::Day);
    part.month = month;
    part.day = day->value;
    if (const auto second = second_day(atoms, day->end)) {
        part.end = second->end;
        part.granularity = Granularity::Vague;
    }
    take_year(atoms, part);
    // "In March 6 reporters came" and "In March 6 reports" can't be told apart.
    const bool bare = !part.year && part.end == day->end && is_kind(atoms, day->end - 1, Kind::Number);
    if (bare && i > 0 && is(atoms, i - 1, "in") && is_kind(atoms, part.end, Kind::Word)) {
        part.granularity = Granularity::Vague;
    }
    return part;
}

/// 27 November 2024; the 27th of November; 3-5 April.
std::optional<TimePart> day_month_at(const Atoms& atoms, std::size_t i)
{
    const auto day = day_at(atoms, past_the(atoms, i));
    if (!day) {
        return std::nullopt;
    }
    const auto second = second_day(atoms, day->end);
    std::size_t at = second ? second->end : day->end;
    at += is(atoms, at, "of") ? 1U : 0U;
    const auto month = month_at(atoms, at);
    const bool counted = is_glued(atoms, i) && i > 0 && is_kind(atoms, i - 1, Kind::Sign) && !is_dash(atoms, i - 1);
    if (!month || counted || day->value > days_of({}, *month)) {
        return std::nullopt;
    }
    TimePart part = dated(i, past_month(atoms, at), second ? Granularity::Vague : Granularity::Day);
    part.month = month;
    part.day = day->value;
    take_year(atoms, part);
    return part;
}

/// 2024-11-27, and 27/11/2024 where only one order of day and month is possible.
std::optional<TimePart> numeric_date_at(const Atoms& atoms, std::size_t i)
{
    const bool joined
        = is_glued(atoms, i + 1) && is_glued(atoms, i + 2) && is_glued(atoms, i + 3) && is_glued(atoms, i + 4);
    const bool slashes = is(atoms, i + 1, "/") && is(atoms, i + 3, "/");
    const bool dashes = is(atoms, i + 1, "-") && is(atoms, i + 3, "-");
    if (!joined || !(slashes || dashes) || !is_kind(atoms, i + 2, Kind::Number)) {
        return std::nullopt;
    }
    const auto year = year_figures(atoms, dashes ? i : i + 4);
    const auto first = day_at(atoms, dashes ? i + 2 : i);
    const auto second = day_at(atoms, dashes ? i + 4 : i + 2);
    const bool longer
        = is_glued(atoms, i + 5) && (is_kind(atoms, i + 6, Kind::Number) || !is_kind(atoms, i + 5, Kind::Sign));
    if (!year || !first || !second || longer) {
        return std::nullopt;
    }
    TimePart part = dated(i, i + 5, Granularity::Day);
    part.year = year;
    const bool month_first = dashes || second->value > 12;
    part.month = month_first ? first->value : second->value;
    part.day = month_first ? second->value : first->value;
    if ((!dashes && first->value <= 12 && second->value <= 12) || *part.month > 12) {
        part = dated(i, i + 5, Granularity::Vague);
        part.year = year;
    }
    return part;
}

bool introduces_month(const Atoms& atoms, std::size_t i)
{
    if (is(atoms, i, "by") || is(atoms, i, "for")) {
        return !is(atoms, i + 1, "may");
    }
    return is_any(atoms, i,
                  {"in", "since", "until", "till", "from", "of", "before", "after", "during", "through", "between",
                   "throughout", "to"});
}

/// March 2011; in March.
std::optional<TimePart> month_alone_at(const Atoms& atoms, std::size_t i, Context context)
{
    const auto month = month_at(atoms, i);
    if (!month) {
        return std::nullopt;
    }
    TimePart part = dated(i, past_month(atoms, i), Granularity::Month);
    part.month = month;
    take_year(atoms, part);
    const bool name = i > 0 && atoms[i - 1].capital && !is_possessive(atoms, part.end) && i > 1;
    const bool open
        = context == Context::Given || (i > 0 && introduces_month(atoms, i - 1)) || is_possessive(atoms, i + 1);
    return part.year || !part.month || (open && !name) ? std::optional<TimePart>(part) : std::nullopt;
}

/// Spring 2011; the summer of 2014; in winter.
std::optional<TimePart> season_at(const Atoms& atoms, std::size_t i, Context context)
{
    const std::size_t noun = past_the(atoms, i);
    const auto month = is_kind(atoms, noun, Kind::Word) ? season_named(atoms[noun].lower) : std::nullopt;
    if (!month) {
        return std::nullopt;
    }
    TimePart part = dated(i, noun + 1, Granularity::Season);
    part.month = month;
    take_year(atoms, part);
    const bool open = i > 0 && is_any(atoms, i - 1, {"in", "during", "by", "since", "until", "throughout"});
    const bool certain = (open || context == Context::Given) && !is_any(atoms, noun, {"fall", "spring"});
    const bool object = is(atoms, part.end, "of");
    return part.year || (certain && !object && !atoms[noun].capital) ? std::optional<TimePart>(part) : std::nullopt;
}

bool introduces_year(const Atoms& atoms, std::size_t i)
{
    if (is(atoms, i, "of")) {
        return i > 0
               && is_any(atoms, i - 1,
                         {"end", "beginning", "start", "middle", "summer", "spring", "autumn", "fall", "winter", "half",
                          "quarter", "part"});
    }
    return is_any(atoms, i,
                  {"in", "since", "by", "until", "till", "from", "before", "after", "during", "through", "around",
                   "circa", "between", "year", "throughout"});
}

/// The decade of "the 1990s" or "the '90s".
std::optional<TimePart> decade_at(const Atoms& atoms, std::size_t i)
{
    const std::size_t figures = past_the(atoms, i);
    const bool apostrophe
        = is(atoms, figures, "'") || (is_kind(atoms, figures, Kind::Word) && atoms[figures].text == "'");
    const std::size_t number = apostrophe ? figures + 1 : figures;
    const bool s = is_any(atoms, number + 1, {"s", "'s"}) && is_glued(atoms, number + 1);
    if (!is_kind(atoms, number, Kind::Number) || !s || !atoms[number].lower.ends_with('0')) {
        return std::nullopt;
    }
    const auto year = year_figures(atoms, number);
    // "In his 30s" is an age.
    const bool short_form = atoms[number].text.size() == 2 && figures > i;
    if (!year && !short_form) {
        return std::nullopt;
    }
    TimePart part = dated(i, number + 2, Granularity::Vague);
    part.reference = Reference::Absolute;
    part.year = year;
    return part;
}

std::optional<TimePart> century_at(const Atoms& atoms, std::size_t i)
{
    const std::size_t number = past_the(atoms, i);
    const bool figures = is_kind(atoms, number, Kind::Number) && is_kind(atoms, number + 1, Kind::Word)
                         && is_ordinal_ending(atoms[number + 1].lower);
    const bool word = is_kind(atoms, number, Kind::Word) && is_ordinal_word(atoms[number].lower);
    const std::size_t noun = number + (figures ? 2U : 1U);
    if ((!figures && !word) || !is_any(atoms, noun, {"century", "centuries"})) {
        return std::nullopt;
    }
    TimePart part = dated(i, noun + 1, Granularity::Vague);
    part.reference = Reference::Absolute;
    return part;
}

/// True when what is glued to the end of a year shows that it is none: 2014-based, 2014/3.
bool is_tied(const Atoms& atoms, std::size_t end)
{
    return is_glued(atoms, end) && !is_any(atoms, end, {",", ".", ";", ":", "'s", "'", "?", "!"});
}

/// The end of "2004-2009" or "2004-09" that begins at a year.
std::optional<std::size_t> year_range_end(const Atoms& atoms, std::size_t i)
{
    const bool range = year_figures(atoms, i) && is_dash(atoms, i + 1) && is_kind(atoms, i + 2, Kind::Number)
                       && is_glued(atoms, i + 1) && is_glued(atoms, i + 2);
    const bool ends = range && (year_figures(atoms, i + 2) || atoms[i + 2].text.size() == 2);
    return ends && !is_tied(atoms, i + 3) ? std::optional<std::size_t>(i + 3) : std::nullopt;
}

/// A year that what stands before it, or a year joined to it, shows to be one.
std::optional<TimePart> year_at(const Atoms& atoms, std::size_t i, Context context)
{
    const auto year = year_figures(atoms, i);
    const auto range = year_range_end(atoms, i);
    const std::size_t end = range.value_or(i + 1);
    if (!year || is_tied(atoms, end)) {
        return std::nullopt;
    }
    const bool joined = i >= 2
                        && (is_dash(atoms, i - 1) || is_any(atoms, i - 1, {"to", "and", "or", "through", "until"}))
                        && year_figures(atoms, i - 2);
    const bool open = context == Context::Given || joined || range || (i > 0 && introduces_year(atoms, i - 1));
    if (!open || counts_next(atoms, end) || is_any(atoms, end, {"bc", "bce"})) {
        return std::nullopt;
    }
    TimePart part = dated(i, end, range ? Granularity::Vague : Granularity::Year);
    part.year = year;
    return part;
}

/// Dates of any form but with "early" or "the end of" before them.
std::optional<TimePart> plain_date_at(const Atoms& atoms, std::size_t i, Context context)
{
    return longest({numeric_date_at(atoms, i), month_day_at(atoms, i), day_month_at(atoms, i),
                    month_alone_at(atoms, i, context), season_at(atoms, i, context), decade_at(atoms, i),
                    century_at(atoms, i), year_at(atoms, i, context)});
}

/// Past words that single out a part of a month or year: early, mid-, the end of.
std::size_t past_stage(const Atoms& atoms, std::size_t i)
{
    if (is_any(atoms, i, {"early", "late", "mid"})) {
        return i + (is_dash(atoms, i + 1) ? 2U : 1U);
    }
    const std::size_t noun = past_the(atoms, i);
    const std::size_t stage = is_any(atoms, noun, {"first", "second", "third", "fourth", "last"}) ? noun + 1 : noun;
    const bool half = stage > noun && is_any(atoms, stage, {"half", "quarter", "part"});
    const bool end = noun > i && is_any(atoms, noun, {"beginning", "start", "middle", "end"});
    return (half || end) && is(atoms, stage + 1, "of") ? stage + 2 : i;
}

}

std::optional<int> year_figures(const Atoms& atoms, std::size_t i)
{
    if (!is_kind(atoms, i, Kind::Number) || atoms[i].text.size() != 4
        || atoms[i].text.find_first_of(",.") != std::string_view::npos) {
        return std::nullopt;
    }
    const int year = std::stoi(atoms[i].lower);
    return year >= 1000 && year <= 2100 ? std::optional<int>(year) : std::nullopt;
}

std::optional<TimePart> date_at(const Atoms& atoms, std::size_t i)
{
    const std::size_t core = past_stage(atoms, i);
    auto part = plain_date_at(atoms, core, core > i ? Context::Given : Context::Open);
    if (!part || core == i) {
        return part;
    }
    const bool whole = part->granularity == Granularity::Day;
    if (whole) {
        return std::nullopt;
    }
    part->begin = i;
    return part;
}

}
