// SPDX-License-Identifier: MIT
#include "text/abbreviation.h"

#include <doctest/doctest.h>

TEST_CASE("text::abbreviation - knows what a full stop after a word says")
{
    using text::Abbreviation;
    CHECK(text::abbreviation("Gen") == Abbreviation::Title);
    CHECK(text::abbreviation("No") == Abbreviation::Numbered);
    CHECK(text::abbreviation("e.g") == Abbreviation::Inner);
    CHECK(text::abbreviation("P.M") == Abbreviation::TimeOfDay);
    CHECK(text::abbreviation("Inc") == Abbreviation::Either);
    CHECK(text::abbreviation("U.S") == Abbreviation::Either);
    CHECK(text::abbreviation("z.B") == Abbreviation::Either);
    CHECK(text::abbreviation("É") == Abbreviation::Initial);
}

TEST_CASE("text::abbreviation - ordinary words are none")
{
    using text::Abbreviation;
    for (const char* each : {"", "gen", "Damascus", "a", "2011", "end.Next", "..", "U..S"}) {
        CAPTURE(each);
        CHECK(text::abbreviation(each) == Abbreviation::None);
    }
}

TEST_CASE("text - words around a sentence's end")
{
    CHECK(text::begins_sentences("However"));
    CHECK_FALSE(text::begins_sentences("however"));
    CHECK_FALSE(text::begins_sentences("Assad"));
    CHECK(text::is_verb_of_speech("said"));
    CHECK_FALSE(text::is_verb_of_speech("left"));
    CHECK(text::belongs_to_time("Sunday"));
    CHECK(text::belongs_to_time("GMT"));
    CHECK_FALSE(text::belongs_to_time("NATO"));
    CHECK_FALSE(text::belongs_to_time("The"));
}
