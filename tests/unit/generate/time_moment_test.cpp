// SPDX-License-Identifier: MIT
#include "generate/times.h"

#include "unit/generate/found_times.h"

#include <doctest/doctest.h>
#include <string>
#include <vector>

namespace {

using namespace found_times;
using generate::Granularity;
using generate::Moment;
using generate::Reference;
using generate::TimeExpression;
using namespace std::chrono_literals;
using std::chrono::January;

}

TEST_CASE("generate::find_times - what is told from the day of publication is worked out from it")
{
    const auto deictic = [](const std::string& sentence, Granularity granularity, Moment moment) {
        CAPTURE(sentence);
        const Found found = only(sentence, friday);
        CHECK(found.time.reference == Reference::Deictic);
        CHECK(found.time.granularity == granularity);
        CHECK(found.time.moment == moment);
    };
    deictic("Yesterday the shop closed.", Granularity::Day, day_of(2024, 12, 12));
    deictic("The shop closed today.", Granularity::Day, day_of(2024, 12, 13));
    deictic("The shop closes tomorrow.", Granularity::Day, day_of(2024, 12, 14));
    deictic("The shop closed on Wednesday.", Granularity::Day, day_of(2024, 12, 11));
    deictic("The shop closed on Friday.", Granularity::Day, day_of(2024, 12, 13));
    deictic("The shop closed last Friday.", Granularity::Day, day_of(2024, 12, 6));
    deictic("The shop closed on Thursday night.", Granularity::Day, day_of(2024, 12, 12));
    deictic("The shop closed three days ago.", Granularity::Day, day_of(2024, 12, 10));
    deictic("The shop closed last year.", Granularity::Year, {2023, {}, {}, {}});
    deictic("The shop closes next month.", Granularity::Month, {2025, 1, {}, {}});
    deictic("The shop closed last week.", Granularity::Vague, {});
    deictic("The shop closed two years ago.", Granularity::Vague, {});
    deictic("It rained this weekend.", Granularity::Vague, {});
    deictic("It rained this past weekend.", Granularity::Vague, {});
    deictic("It had closed by the end of the year.", Granularity::Vague, {});
    deictic("The shop closed at 9:30 p.m. on Tuesday.", Granularity::Clock, {2024, 12, 10, 1290});
}

TEST_CASE("generate::find_times - without a day of publication nothing is made up")
{
    CHECK(only("Yesterday the shop closed.").time.moment == Moment{});
    CHECK(only("The shop closed on Wednesday.").time.moment == Moment{});
    CHECK(only("The shop closed on March 6.").time.moment == Moment{{}, 3, 6, {}});
}

TEST_CASE("generate::find_times - a weekday that may lie ahead keeps its day open")
{
    for (const std::string sentence :
         {"The mayor will open the shop on Wednesday.", "The mayor plans to open the shop on Wednesday.",
          "The mayor is to open the shop on Wednesday.", "The opening is scheduled for Wednesday."}) {
        CAPTURE(sentence);
        CHECK_FALSE(only(sentence, friday).time.moment.day);
    }
}

TEST_CASE("generate::find_times - the year of a date is the one nearest to publication")
{
    const auto year = [](const std::string& sentence) { return only(sentence, friday).time.moment.year; };
    CHECK(year("The shop closed on November 27.") == 2024);
    CHECK(year("The shop closed on December 20.") == std::nullopt);
    CHECK(only("The shop closed on December 20.", 2024y / January / 5).time.moment.year == 2023);
    CHECK(year("The vote is scheduled for January 15.") == std::nullopt);
    CHECK_MESSAGE(year("The shop closed in September of '72.") == std::nullopt, "the century is not told");
    CHECK(year("On Wednesday, November 27, the shop closed.") == 2024);
    CHECK_MESSAGE(year("On Monday, November 27, the shop closed.") == std::nullopt, "it was a Wednesday");
}

TEST_CASE("generate::find_times - with a tree a weekday lies on the side of its own verb")
{
    using syntax::Relation;
    using syntax::Xpos;
    Parsed both("The mayor said on Tuesday that talks will begin on Wednesday.");
    both.root("said", Xpos::Vbd).verb("begin", Xpos::Vb).arc("begin", "said", Relation::Ccomp);
    both.arc("will", "begin", Relation::Aux)
        .arc("Tuesday", "said", Relation::Obl)
        .arc("Wednesday", "begin", Relation::Obl);
    const std::vector<TimeExpression> times = both.times();
    REQUIRE(times.size() == 2);
    CHECK(times[0].moment == day_of(2024, 12, 10));
    CHECK(times[1].moment == day_of(2024, 12, 18));

    Parsed plan("The mayor plans to leave on Monday.");
    plan.root("plans", Xpos::Vbz).verb("leave", Xpos::Vb).arc("leave", "plans", Relation::Xcomp);
    plan.arc("Monday", "leave", Relation::Obl);
    CHECK(plan.times().at(0).moment == day_of(2024, 12, 16));

    Parsed present("The mayor leaves on Monday.");
    present.root("leaves", Xpos::Vbz).arc("Monday", "leaves", Relation::Obl);
    CHECK(present.times().at(0).moment == Moment{});
}
