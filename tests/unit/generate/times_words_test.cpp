// SPDX-License-Identifier: MIT
#include "generate/times.h"

#include "base/rng.h"
#include "unit/generate/found_times.h"

#include <array>
#include <doctest/doctest.h>
#include <fmt/core.h>
#include <string>

namespace {

using namespace found_times;
using generate::Granularity;
using generate::Moment;
using generate::Reference;
using namespace std::chrono;

Moment random_moment(base::Rng& rng)
{
    const auto month = static_cast<unsigned>(1 + base::draw(rng, 12));
    const auto year = static_cast<int>(1900 + base::draw(rng, 150));
    const year_month_day_last last{std::chrono::year(year), month_day_last(std::chrono::month(month))};
    const auto days = static_cast<std::size_t>(static_cast<unsigned>(last.day()));
    return {year, month, static_cast<unsigned>(1 + base::draw(rng, days)), static_cast<int>(base::draw(rng, 1440))};
}

/// The parts of a moment that a granularity tells.
Moment told(const Moment& moment, Granularity granularity)
{
    switch (granularity) {
    case Granularity::Day: return {moment.year, moment.month, moment.day, {}};
    case Granularity::Month:
    case Granularity::Season: return {moment.year, moment.month, {}, {}};
    case Granularity::Year: return {moment.year, {}, {}, {}};
    default: return moment;
    }
}

}

TEST_CASE("generate::in_words - a moment at a granularity")
{
    const Moment moment{2024, 11, 27, 443};
    CHECK(in_words(moment, Granularity::Clock) == "7:23 a.m. on November 27, 2024");
    CHECK(in_words({{}, {}, {}, 443}, Granularity::Clock) == "7:23 a.m.");
    CHECK(in_words({{}, {}, {}, 15 * 60}, Granularity::Clock) == "3 p.m.");
    CHECK(in_words({{}, {}, {}, 720}, Granularity::Clock) == "noon");
    CHECK(in_words(moment, Granularity::Day) == "November 27, 2024");
    CHECK(in_words({{}, 11, 27, {}}, Granularity::Day) == "November 27");
    CHECK(in_words(moment, Granularity::Month) == "November 2024");
    CHECK(in_words({2014, 6, {}, {}}, Granularity::Season) == "summer 2014");
    CHECK(in_words(moment, Granularity::Year) == "2024");
}

TEST_CASE("generate::in_words - nothing when a part is missing")
{
    CHECK(in_words({2024, 11, {}, {}}, Granularity::Day).empty());
    CHECK(in_words({2024, 11, 27, {}}, Granularity::Clock).empty());
    CHECK(in_words({{}, 11, 27, {}}, Granularity::Year).empty());
    CHECK(in_words({2024, 11, 27, 443}, Granularity::Vague).empty());
    CHECK(in_words({2024, 11, 27, 443}, Granularity::Duration).empty());
}

TEST_CASE("generate::in_words - what it says is found again as the same moment")
{
    base::Rng rng{7};
    for (int i = 0; i < 4000; ++i) {
        constexpr std::array all{Granularity::Clock, Granularity::Day, Granularity::Month, Granularity::Year};
        const Granularity granularity = all.at(base::draw(rng, all.size()));
        const Moment moment = told(random_moment(rng), granularity);
        const char* preposition = granularity == Granularity::Clock ? "at"
                                  : granularity == Granularity::Day ? "on"
                                                                    : "in";
        const Found found
            = only(fmt::format("The shop closed {} {}.", preposition, in_words(moment, granularity)), friday);
        CHECK(found.time.granularity == granularity);
        CHECK(found.time.reference == Reference::Absolute);
        CHECK(found.time.moment == moment);
    }
}

TEST_CASE("generate::in_words - in the form of other words")
{
    const Moment moment{2024, 12, 2, 15 * 60 + 40};
    const auto day = [&](std::string_view like) { return in_words(moment, Granularity::Day, like); };
    CHECK(day("27 November") == "2 December");
    CHECK(day("Nov. 27, 2023") == "Dec. 2, 2024");
    CHECK(day("the 27th of November") == "the 2nd of December");
    CHECK(day("the morning of November 8") == "the morning of December 2");
    CHECK(day("Wednesday, November 27") == "Monday, December 2");
    CHECK(day("Wednesday night") == "Monday night");
    const auto clock = [&](std::string_view like) { return in_words(moment, Granularity::Clock, like); };
    CHECK(clock("7:23 a.m. on November 27") == "3:40 p.m. on December 2");
    CHECK(clock("7pm") == "3:40pm");
    CHECK(clock("15:11 GMT") == "15:40 GMT");
    CHECK(in_words(moment, Granularity::Month, "March 2011") == "December 2024");
    CHECK(in_words(moment, Granularity::Year, "early 2011") == "early 2024");
    CHECK(in_words({2015, 9, {}, {}}, Granularity::Season, "the fall of 2011") == "the fall of 2015");
}

TEST_CASE("generate::in_words - nothing where the form can't hold the moment")
{
    CHECK(in_words({{}, 12, 2, {}}, Granularity::Day, "Wednesday, November 27").empty());
    CHECK(in_words({2024, 12, 2, {}}, Granularity::Day, "2024-11-27").empty());
    CHECK(in_words({2024, 12, 2, {}}, Granularity::Day, "yesterday").empty());
    CHECK(in_words({2024, 12, 2, 940}, Granularity::Clock, "6 o'clock in the morning").empty());
    CHECK(in_words({2024, 12, 2, 940}, Granularity::Clock, "7:23 in the morning").empty());
}

TEST_CASE("generate::in_words - in the form of other words it is found again as the same moment")
{
    base::Rng rng{11};
    constexpr std::array likes{"27 November 2020",          "Nov. 27, 2020",
                               "the 27th of November 2020", "November 27, 2020",
                               "Friday, November 27, 2020", "the evening of November 27, 2020",
                               "the 3rd of March, 2020"};
    for (int i = 0; i < 2000; ++i) {
        const Moment moment = told(random_moment(rng), Granularity::Day);
        const std::string words = in_words(moment, Granularity::Day, likes.at(base::draw(rng, likes.size())));
        const Found found = only("The shop closed on " + words + ".");
        CHECK(found.core == words);
        CHECK(found.time.granularity == Granularity::Day);
        CHECK(found.time.moment == moment);
    }
}
