// SPDX-License-Identifier: MIT
#include "generate/time_groups.h"

#include <algorithm>

namespace generate {

namespace {

using Kind = TimePart::Kind;

/// What a part tells; parts that tell the same thing do not belong to one time.
enum Told : unsigned {
    ToldClock = 1,
    ToldDayPart = 2,
    ToldWeekday = 4,
    ToldDay = 8,
    ToldMonth = 16,
    ToldYear = 32,
    ToldAll = 64
};

unsigned told(const TimePart& part)
{
    switch (part.kind) {
    case Kind::Clock: return ToldClock;
    case Kind::DayPart: return ToldDayPart;
    case Kind::Duration: return ToldAll;
    case Kind::Relative: return ToldWeekday | ToldDay | ToldMonth | ToldYear;
    case Kind::Dated: break;
    }
    unsigned result = 0;
    result |= part.weekday ? ToldWeekday : 0U;
    result |= part.day ? ToldDay : 0U;
    result |= part.month ? ToldMonth : 0U;
    result |= part.year ? ToldYear : 0U;
    if (part.shift) {
        result |= part.shift->unit == Shift::Unit::Day     ? ToldWeekday | ToldDay | ToldMonth | ToldYear
                  : part.shift->unit == Shift::Unit::Month ? ToldMonth | ToldYear
                                                           : ToldYear;
    }
    return result == 0 ? static_cast<unsigned>(ToldDay | ToldMonth | ToldYear) : result;
}

unsigned told(const TimeGroup& group)
{
    unsigned result = 0;
    for (const TimePart& part : group.parts) {
        result |= told(part);
    }
    return result;
}

bool has(const TimeGroup& group, Kind kind)
{
    return std::any_of(group.parts.begin(), group.parts.end(), [&](const TimePart& part) { return part.kind == kind; });
}

bool tells_day(unsigned what)
{
    return (what & (ToldDay | ToldWeekday)) != 0;
}

/// True when a comma may stand between: "Wednesday, February 23" and "November 27, at 7:23 a.m.", not "in 2014, March".
bool comma_joins(unsigned before, unsigned after)
{
    const bool names_day = (before & ToldWeekday) != 0 && (before & ToldDay) == 0 && (after & ToldDay) != 0;
    const bool clock
        = ((before & ToldClock) != 0 && tells_day(after)) || (tells_day(before) && (after & ToldClock) != 0);
    return names_day || clock;
}

/// Where the next part may begin after a group, past the words that join times of one kind to those of another;
/// nothing when there are none.
std::optional<std::size_t> past_joint(const Atoms& atoms, const TimeGroup& group, const TimePart& next)
{
    const unsigned before = told(group);
    const unsigned after = told(next);
    std::size_t at = group.end;
    if (is(atoms, at, ",")) {
        if (!comma_joins(before, after)) {
            return std::nullopt;
        }
        ++at;
    }
    const bool of = is(atoms, at, "of") && (has(group, Kind::DayPart) || (before & ToldMonth) != 0);
    const bool on = is(atoms, at, "on") && tells_day(after);
    const bool at_clock = is(atoms, at, "at") && next.kind == Kind::Clock;
    const bool in
        = is(atoms, at, "in") && (next.kind == Kind::DayPart || ((before & ToldDay) == 0 && (after & ToldYear) != 0));
    at += of || on || at_clock || in ? 1U : 0U;
    while (at_clock && is_any(atoms, at, {"about", "around", "approximately", "exactly", "precisely"})) {
        ++at;
    }
    return at;
}

bool fits(const Atoms& atoms, const TimeGroup& group, const TimePart& next)
{
    if ((told(group) & told(next)) != 0 || has(group, Kind::Duration) || is_possessive(atoms, next.end)) {
        return false;
    }
    // "Later" alone says nothing about the day that stands beside it, and "now" neither.
    const bool wordless = next.kind == Kind::Relative && next.end == next.begin + 1;
    const auto joint = past_joint(atoms, group, next);
    return !wordless && joint && *joint == next.begin;
}

void add(TimeGroup& group, const TimePart& part)
{
    group.parts.push_back(part);
    group.end = part.end;
}

/// Past the words between two times of the same kind: and, to, "and on"; nothing when there are none.
std::optional<std::size_t> past_pairing(const Atoms& atoms, std::size_t i)
{
    if (!is_dash(atoms, i) && !is_any(atoms, i, {"and", "or", "to", "until", "till", "through", ","})) {
        return std::nullopt;
    }
    const std::size_t conjunction = is(atoms, i, ",") && is_any(atoms, i + 1, {"and", "or"}) ? i + 2 : i + 1;
    return is_any(atoms, conjunction, {"on", "in", "at", "by"}) ? conjunction + 1 : conjunction;
}

/// True when two times are told together: "on Saturday and Sunday", "from 2004 to 2009", "between July 2003 and 2004".
bool pairs(const Atoms& atoms, const TimeGroup& a, const TimeGroup& b)
{
    const auto at = past_pairing(atoms, a.end);
    const bool alike = (told(a) & told(b)) != 0 && !has(a, Kind::Duration) && !has(b, Kind::Duration)
                       && !has(a, Kind::Relative) && !has(b, Kind::Relative);
    const bool comma = is(atoms, a.end, ",");
    return at && *at == b.begin && alike && !is_possessive(atoms, b.end)
           && (!comma || a.several || (told(a) == told(b) && *at == a.end + 1));
}

std::vector<TimePart> find_parts(const Atoms& atoms)
{
    std::vector<TimePart> parts;
    for (std::size_t i = 0; i < atoms.size();) {
        const auto part = time_part_at(atoms, i);
        if (part && are_whole(atoms, part->begin, part->end)) {
            parts.push_back(*part);
            i = part->end;
        } else {
            ++i;
        }
    }
    return parts;
}

}

std::vector<TimeGroup> find_groups(const Atoms& atoms)
{
    std::vector<TimeGroup> groups;
    for (const TimePart& part : find_parts(atoms)) {
        if (!groups.empty() && fits(atoms, groups.back(), part)) {
            add(groups.back(), part);
        } else {
            groups.push_back({part.begin, part.end, {part}, false});
        }
    }
    std::vector<TimeGroup> result;
    for (TimeGroup& group : groups) {
        if (!result.empty() && pairs(atoms, result.back(), group)) {
            result.back().several = true;
            result.back().end = group.end;
        } else {
            result.push_back(std::move(group));
        }
    }
    return result;
}

}
