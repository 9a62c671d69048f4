// SPDX-License-Identifier: MIT
#include "generate/ages.h"
#include "generate/dateline.h"

#include <doctest/doctest.h>
#include <string>

namespace {

/// A sentence without the ages in it.
std::string without_ages(std::string text)
{
    const auto ages = generate::find_ages(text, {{0}, {text.size()}});
    for (auto age = ages.rbegin(); age != ages.rend(); ++age) {
        text.erase(age->begin.value, age->end.value - age->begin.value);
    }
    return text;
}

std::string without_dateline(const std::string& text)
{
    return text.substr(generate::dateline_size(text));
}

}

TEST_CASE("generate::find_ages - an age behind a name goes, with both commas where nothing explains the name further")
{
    CHECK(without_ages("Karl Holm, 54, said no.") == "Karl Holm said no.");
    CHECK(without_ages("Karl Holm, 54, a miller, said no.") == "Karl Holm, a miller, said no.");
    CHECK(without_ages("Karl Holm, 54, of Ellery, said no.") == "Karl Holm, of Ellery, said no.");
    CHECK(without_ages("They met Karl Holm, aged 101.") == "They met Karl Holm.");
    CHECK(without_ages("Karl Holm, 54, and Ruth Lind, 9, said no.") == "Karl Holm and Ruth Lind said no.");
}

TEST_CASE("generate::find_ages - other numbers between commas stay")
{
    for (const std::string text : {"On Friday, 12, boats left.", "In May, 20, boats left.", "The boats, 54, left.",
                                   "Karl Holm, 540, left.", "Karl Holm, 54 boats, left.", "Karl Holm, 0, left.",
                                   "Karl Holm,54, left.", "Karl Holm, 54", ", 54, left.", ""}) {
        CHECK(without_ages(text) == text);
    }
}

TEST_CASE("generate::dateline_size - where and by whom a report was filed is no part of its first sentence")
{
    CHECK(without_dateline("ELLERY - The mill closed.") == "The mill closed.");
    CHECK(without_dateline("PORT ELLERY, Ark. (AP) \u2014 The mill closed.") == "The mill closed.");
    CHECK(without_dateline("ELLERY, Peru, March 12 \u2014 The mill closed.") == "The mill closed.");
    CHECK(without_dateline("ST. ELLERY, Oct. 16 \u2014 The mill closed.") == "The mill closed.");
    CHECK(without_dateline("ELLERY: The mill closed.") == "The mill closed.");
    CHECK(without_dateline("- The mill closed.") == "The mill closed.");
}

TEST_CASE("generate::dateline_size - a sentence that begins with capitals keeps them")
{
    for (const std::string text : {"NASA launched it.", "UN: The mill closed.", "The mill - old as it is - closed.",
                                   "ELLERY", "ELLERY -", "A - b.", ""}) {
        CHECK(without_dateline(text) == text);
    }
}
