// SPDX-License-Identifier: MIT
#include "generate/time_moment.h"

#include "generate/calendar.h"

#include <algorithm>

namespace generate {

namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::weekday;
using std::chrono::year;
using std::chrono::year_month_day;
using Date = std::optional<year_month_day>;
using Toward = TimePart::Toward;

/// A future date may be this far away and a past one nearly a year, and it stays open which is meant.
constexpr days doubtful_ahead{60};
constexpr days doubtful_behind{200};

/// What the parts of a group tell, together.
TimePart merged(const TimeGroup& group)
{
    TimePart all;
    for (const TimePart& part : group.parts) {
        all.minute = part.minute ? part.minute : all.minute;
        all.weekday = part.weekday ? part.weekday : all.weekday;
        all.day = part.day ? part.day : all.day;
        all.month = part.month ? part.month : all.month;
        all.year = part.year ? part.year : all.year;
        all.shift = part.shift ? part.shift : all.shift;
        all.toward = part.toward != Toward::Any ? part.toward : all.toward;
    }
    return all;
}

/// The finest of the parts' granularities: they are declared from fine to coarse.
Granularity finest(const TimeGroup& group)
{
    Granularity result = Granularity::Vague;
    for (const TimePart& part : group.parts) {
        result = std::min(result, part.granularity);
    }
    const bool vague = std::any_of(group.parts.begin(), group.parts.end(), [](const TimePart& part) {
        return part.granularity == Granularity::Vague && part.kind != TimePart::Kind::DayPart;
    });
    return group.several || vague ? Granularity::Vague : result;
}

void set_date(Moment& moment, year_month_day date)
{
    moment.year = static_cast<int>(date.year());
    moment.month = static_cast<unsigned>(date.month());
    moment.day = static_cast<unsigned>(date.day());
}

/// The day of a weekday nearest to publication on one side; the day of publication itself counts, unless "last" or
/// "next" says that it does not.
std::optional<year_month_day> weekday_near(weekday day, Direction direction, Toward toward, year_month_day published)
{
    const sys_days from = published;
    const days back = weekday(from) - day;
    const days ahead = day - weekday(from);
    constexpr days same_week{3};
    if (toward == Toward::Past && back > days(0) && back <= same_week) {
        return std::nullopt; // "last Friday" said on a Saturday may be a week ago
    }
    if (toward == Toward::Past) {
        return year_month_day(from - (back == days(0) ? days(7) : back));
    }
    // "Next Friday" may be the one of this week or of the week after.
    if (toward == Toward::Future || direction == Direction::Unclear) {
        return std::nullopt;
    }
    return year_month_day(direction == Direction::Future ? from + ahead : from - back);
}

/// A month and a day, or a month alone, in a year.
sys_days date_in(int in, const Moment& moment)
{
    const unsigned last = days_of(in, *moment.month);
    return sys_days(year(in) / std::chrono::month(*moment.month)
                    / std::chrono::day(std::min(moment.day.value_or(1), last)));
}

/// The year of a date near publication: the nearest such date on the side that is told of. Nothing when that is open.
std::optional<int> year_near(const Moment& moment, Direction direction, const TimePart& part, year_month_day published)
{
    const int now = static_cast<int>(published.year());
    const sys_days today = published;
    const bool month_now = !moment.day && *moment.month == static_cast<unsigned>(published.month());
    const int behind = date_in(now, moment) <= today ? now : now - 1;
    const int ahead = date_in(now, moment) >= today || month_now ? now : now + 1;
    if (part.weekday) {
        for (const int in : {behind, ahead}) {
            if (moment.day && weekday(date_in(in, moment)) == *part.weekday) {
                return in;
            }
        }
        return std::nullopt;
    }
    if (part.toward != Toward::Any) {
        return part.toward == Toward::Past ? behind - (month_now ? 1 : 0) : ahead + (month_now ? 1 : 0);
    }
    if (direction == Direction::Unclear) {
        return std::nullopt;
    }
    const bool doubtful
        = date_in(ahead, moment) - today < doubtful_ahead && today - date_in(behind, moment) > doubtful_behind;
    if (direction == Direction::Past && doubtful && ahead != behind) {
        return std::nullopt;
    }
    return direction == Direction::Future ? ahead : behind;
}

void apply_shift(Moment& moment, Shift shift, year_month_day published)
{
    if (shift.unit == Shift::Unit::Day) {
        set_date(moment, sys_days(published) + days(shift.by));
        return;
    }
    if (shift.unit == Shift::Unit::Month) {
        const auto then = published.year() / published.month() + months(shift.by);
        moment.month = static_cast<unsigned>(then.month());
        moment.year = static_cast<int>(then.year());
        return;
    }
    moment.year = static_cast<int>(published.year()) + shift.by;
}

/// Fills in what the day of publication gives.
void complete(Moment& moment, const TimePart& part, Direction direction, year_month_day published)
{
    if (part.shift) {
        apply_shift(moment, *part.shift, published);
    } else if (moment.month && !moment.year) {
        moment.year = year_near(moment, direction, part, published);
    } else if (part.weekday && !moment.day && !moment.month) {
        if (const auto date = weekday_near(*part.weekday, direction, part.toward, published)) {
            set_date(moment, *date);
        }
    }
}

Reference reference_of(const TimeGroup& group, const TimePart& all)
{
    const auto is_relative = [](const TimePart& part) { return part.reference == Reference::Relative; };
    const auto is_deictic = [](const TimePart& part) { return part.reference == Reference::Deictic; };
    const bool dated = all.year || all.month || all.weekday || all.shift;
    if (std::any_of(group.parts.begin(), group.parts.end(), is_relative) && !dated) {
        return Reference::Relative;
    }
    if (all.year || (group.parts.size() == 1 && group.parts.front().reference == Reference::Absolute)) {
        return Reference::Absolute;
    }
    if (all.month && all.day) {
        return Reference::Calendar;
    }
    return std::any_of(group.parts.begin(), group.parts.end(), is_deictic) ? Reference::Deictic : Reference::Calendar;
}

}

ResolvedTime resolve_time(const TimeGroup& group, Direction direction, std::optional<year_month_day> published)
{
    const TimePart all = merged(group);
    ResolvedTime result;
    result.moment = {all.year, all.month, all.day, all.minute};
    result.granularity = finest(group);
    result.reference = reference_of(group, all);
    if (published && published->ok()) {
        complete(result.moment, all, direction, *published);
    }
    return result;
}

}
