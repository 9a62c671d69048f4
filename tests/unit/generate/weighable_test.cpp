// SPDX-License-Identifier: MIT
#include "generate/weighable.h"

#include <doctest/doctest.h>
#include <string>

using generate::distance_of_words;
using generate::weighable;
using quiz::Skill;

namespace {

constexpr std::string_view passage = "Norse Line bought ferries in Bergen and has sold none of them since.";

}

TEST_CASE("generate::distance_of_words - numbers by their ratio, years by their distance, other words are far")
{
    CHECK(distance_of_words("40", "60") == doctest::Approx(1));
    CHECK(distance_of_words("40", "44") == doctest::Approx(0.2));
    CHECK(distance_of_words("40", "44") == doctest::Approx(distance_of_words("44", "40")));
    CHECK(distance_of_words("40", "400") < distance_of_words("40", "80")); // it stands out as a slip
    CHECK(distance_of_words("2014", "2013") < distance_of_words("2014", "2009"));
    CHECK(distance_of_words("three", "six") == doctest::Approx(1));
    CHECK(distance_of_words("north", "south") == doctest::Approx(1));
}

TEST_CASE("generate::weighable - a word that turns the sense more than a number, a number more than a day")
{
    const double word = weighable({"fell", "rose"}, Skill::Support, passage);
    const double number = weighable({"60", "40"}, Skill::HowMany, passage);
    const double day = weighable({"8", "6"}, Skill::When, passage);
    CHECK(word > number);
    CHECK(number > day);
    CHECK(weighable({"44", "40"}, Skill::HowMany, passage) < number);
}

TEST_CASE("generate::weighable - less where many numbers stand around the changed one")
{
    const double crowded = weighable({"60", "40"}, Skill::HowMany, "60 of 75 lamps, 12 of 80 and 9 of 30 were sold.");
    CHECK(crowded < weighable({"60", "40"}, Skill::HowMany, passage));
    const std::string figures = "60 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19";
    CHECK(weighable({"60", "40"}, Skill::HowMany, figures) == 0);
}
