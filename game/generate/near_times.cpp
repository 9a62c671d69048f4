// SPDX-License-Identifier: MIT
#include "generate/around.h"
#include "generate/calendar.h"
#include "generate/times.h"

#include <algorithm>

namespace generate {

namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

using Places = std::vector<std::int64_t>;

constexpr std::int64_t farthest_day = 13;
constexpr std::int64_t farthest_year = 10;
constexpr std::int64_t farthest_month = 6;
constexpr std::int64_t farthest_season = 4;
constexpr int minutes_a_day = 24 * 60;
constexpr int noon = minutes_a_day / 2;

/// Stands for a year that is not told: one that has February 29.
constexpr int any_year = 2000;

/// The places up to `farthest` from a key.
Places around(std::int64_t key, std::int64_t farthest)
{
    Places places;
    for (std::int64_t at = key - farthest; at <= key + farthest; ++at) {
        places.push_back(at);
    }
    return places;
}

template <class Fits> void keep(Places& places, Fits fits)
{
    places.erase(std::remove_if(places.begin(), places.end(), [&](std::int64_t at) { return !fits(at); }),
                 places.end());
}

/// Drops the places that are on the other side of the day of publication: what is past is no day to come.
void keep_side(Places& places, std::int64_t key, std::int64_t published)
{
    const bool past = key <= published;
    keep(places, [=](std::int64_t at) { return (at <= published) == past; });
}

/// How round a time of day is: told in hours, halves, quarters, steps of five, or to the minute.
int step_of(int minute)
{
    for (const int step : {60, 30, 15, 5}) {
        if (minute % step == 0) {
            return step;
        }
    }
    return 1;
}

std::vector<Moment> near_clock(const Moment& moment, std::uint64_t seed, std::size_t wanted)
{
    if (!moment.minute) {
        return {};
    }
    const int key = *moment.minute;
    const int step = step_of(key);
    Places places = around(key, std::max(120, step * 5));
    keep(places, [&](std::int64_t at) {
        const bool possible = at >= 0 && at < minutes_a_day && step_of(static_cast<int>(at)) == step;
        return possible && (at % noon != 0 || key % noon == 0);
    });
    std::vector<Moment> result;
    for (const std::int64_t at : choose_around(key, places, wanted, {std::max(4, step), 0}, seed)) {
        result.push_back(moment);
        result.back().minute = static_cast<int>(at);
    }
    return result;
}

std::vector<Moment> near_day(const Moment& moment, std::uint64_t seed, std::size_t wanted,
                             std::optional<year_month_day> latest)
{
    if (!moment.month || !moment.day) {
        return {};
    }
    const sys_days key(year(moment.year.value_or(any_year)) / month(*moment.month) / day(*moment.day));
    Places places = around(key.time_since_epoch().count(), farthest_day);
    if (latest && moment.year) {
        keep_side(places, key.time_since_epoch().count(), sys_days(*latest).time_since_epoch().count());
    }
    const std::int64_t week = wanted <= 6 ? 7 : 0;
    std::vector<Moment> result;
    for (const std::int64_t at : choose_around(key.time_since_epoch().count(), places, wanted, {1, week}, seed)) {
        const year_month_day date{sys_days{days{at}}};
        Moment other = moment;
        other.year = moment.year ? std::optional<int>(static_cast<int>(date.year())) : std::nullopt;
        other.month = static_cast<unsigned>(date.month());
        other.day = static_cast<unsigned>(date.day());
        result.push_back(other);
    }
    return result;
}

/// Months or seasons: `parts` of a year, of `length` months each. Without a year they stay within one.
std::vector<Moment> near_part(const Moment& moment, std::int64_t length, std::uint64_t seed, std::size_t wanted,
                              std::optional<year_month_day> latest)
{
    if (!moment.month) {
        return {};
    }
    const std::int64_t parts = 12 / length;
    const std::int64_t first = moment.year ? std::int64_t{*moment.year} * parts : 0;
    const std::int64_t key = first + std::int64_t{*moment.month} / length - 1;
    Places places = around(key, length == 1 ? farthest_month : farthest_season);
    if (!moment.year) {
        keep(places, [parts](std::int64_t at) { return at >= 0 && at < parts; });
    } else if (latest) {
        const auto months = static_cast<std::int64_t>(static_cast<unsigned>(latest->month()));
        keep_side(places, key, std::int64_t{static_cast<int>(latest->year())} * parts + months / length - 1);
    }
    std::vector<Moment> result;
    for (const std::int64_t at : choose_around(key, places, wanted, {}, seed)) {
        Moment other = moment;
        other.year = moment.year ? std::optional<int>(static_cast<int>(at / parts)) : std::nullopt;
        other.month = static_cast<unsigned>((at % parts + 1) * length);
        result.push_back(other);
    }
    return result;
}

std::vector<Moment> near_year(const Moment& moment, std::uint64_t seed, std::size_t wanted,
                              std::optional<year_month_day> latest)
{
    if (!moment.year) {
        return {};
    }
    Places places = around(*moment.year, farthest_year);
    if (latest) {
        keep_side(places, *moment.year, static_cast<int>(latest->year()));
    } else {
        keep(places, [&](std::int64_t at) { return at <= *moment.year; }); // what is later may be ahead
    }
    std::vector<Moment> result;
    for (const std::int64_t at : choose_around(*moment.year, places, wanted, {}, seed)) {
        result.push_back({static_cast<int>(at), {}, {}, {}});
    }
    return result;
}

}

std::vector<Moment> near(const Moment& moment, Granularity granularity, std::uint64_t seed, std::size_t wanted,
                         std::optional<year_month_day> latest)
{
    constexpr std::int64_t month_length = 1;
    constexpr std::int64_t season_length = 3;
    switch (granularity) {
    case Granularity::Clock: return near_clock(moment, seed, wanted);
    case Granularity::Day: return near_day(moment, seed, wanted, latest);
    case Granularity::Month: return near_part(moment, month_length, seed, wanted, latest);
    case Granularity::Season: return near_part(moment, season_length, seed, wanted, latest);
    case Granularity::Year: return near_year(moment, seed, wanted, latest);
    case Granularity::Duration:
    case Granularity::Vague: break;
    }
    return {};
}

}
