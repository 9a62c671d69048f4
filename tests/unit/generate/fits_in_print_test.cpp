// SPDX-License-Identifier: MIT
#include "generate/fits_in_print.h"

#include "unit/generate/told.h"

#include <doctest/doctest.h>

using generate::Slot;
using told::Story;

namespace {

/// Whether other words fit in the place of some that stand in a slot of a sentence; a failed test when none has them.
bool fits(std::string_view sentence, std::string_view there, const std::string& other)
{
    const Story story(sentence);
    const generate::Claim& claim = story.reading.printed.front();
    for (const Slot& slot : claim.slots) {
        const syntax::Range range
            = generate::is_name(slot) ? story.reading.names.mentions[slot.index].name : slot.answer;
        if (story.words(claim, range) == there) {
            return generate::fits_in_print(story.reading, claim, slot, other);
        }
    }
    FAIL_CHECK("no slot has: " << there);
    return false;
}

}

TEST_CASE("generate::fits_in_print - a number that could be told as well fits")
{
    CHECK(fits("Helen Carter sold 40 ferries in Oslo.", "40", "50"));
    CHECK(fits("Helen Carter sold nine ferries to two brothers in Oslo.", "nine", "eight"));
}

TEST_CASE("generate::fits_in_print - a number does not fit that the rest of the sentence rules out")
{
    CHECK_FALSE(fits("Of the 212 patients in Oslo, 176 patients lived.", "176", "329"));
    CHECK_FALSE(fits("The price in Oslo rose to 50 crowns from 40 crowns.", "50", "30"));
    CHECK_FALSE(fits("The harbour of Oslo is 2,400 meters (7,900 feet) long.", "2,400", "2,800"));
    CHECK_FALSE(fits("Norse Line is the larger of the two companies in Oslo.", "two", "five"));
    CHECK_FALSE(fits("Two members, Helen Carter and Thomas Miller, voted against it.", "Two", "Six"));
    CHECK_FALSE(fits("It took less than 20 minutes, Helen Carter said.", "20", "16"));
    CHECK_FALSE(fits("Helen Carter asked for an 8 percent rise in Oslo.", "8", "9"));
}

TEST_CASE("generate::fits_in_print - a number is written as it was, and no part of a word, a name or a bound")
{
    CHECK_FALSE(fits("Helen Carter sold 6606 lamps in Oslo.", "6606", "11484"));
    CHECK_FALSE(fits("Helen Carter sold 6,606 lamps in Oslo.", "6,606", "4606"));
    CHECK_FALSE(fits("Helen Carter sold more than 40 ferries in Oslo.", "40", "60"));
    CHECK_FALSE(fits("The captain, 57, and Helen Carter sold the ferry in Oslo.", "57", "95"));
    CHECK_FALSE(fits("Helen Carter made a film of 20-minute scenes in Oslo.", "20", "30"));
}

TEST_CASE("generate::fits_in_print - years keep their order, and a month its year")
{
    const std::string founded = "Norse Line, founded in 2004 and owned since 2018 by Helen Carter, has 40 ferries.";
    CHECK(fits(founded, "2004", "2011"));
    CHECK_FALSE(fits(founded, "2004", "2019"));
    CHECK(fits("Helen Carter left Oslo in January 2024.", "January 2024", "March 2024"));
    CHECK_FALSE(fits("Helen Carter left Oslo in January 2024.", "January 2024", "October 2023"));
}

TEST_CASE("generate::fits_in_print - only words fit that stand by themselves")
{
    CHECK(fits("Helen Carter lives north of Oslo.", "north", "south"));
    CHECK_FALSE(fits("Prices rose by a fifth in Oslo.", "rose", "fell"));
}
