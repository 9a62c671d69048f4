// SPDX-License-Identifier: MIT
#include "generate/bound_pronouns.h"

#include "unit/generate/told.h"

#include <doctest/doctest.h>

using told::Story;

namespace {

/// The pronouns that a claim explains, with a space between.
std::string bound(const Story& story, std::string_view verb)
{
    std::string result;
    for (const syntax::Range range : generate::bound_pronouns(story.reading, story.claim(verb), support::english())) {
        result += (result.empty() ? "" : " ") + story.words(story.claim(verb), range);
    }
    return result;
}

}

TEST_CASE("generate::bound_pronouns - a possessive stands for the subject of its clause")
{
    CHECK(bound(Story("Teams from Morocco took their robots across the border."), "took") == "their");
    CHECK(bound(Story("The company lost its ships in a storm."), "lost") == "its");
    CHECK(bound(Story("The farmers of Faro sold their pears in Lisbon."), "sold") == "their");
}

TEST_CASE("generate::bound_pronouns - a pronoun that fits nothing in its sentence is not explained")
{
    CHECK(bound(Story("Storms destroyed his house in Lisbon."), "destroyed").empty());
    CHECK(bound(Story("They sold the ferry Aurora in Lisbon."), "sold").empty());
    CHECK(bound(Story("The ship lost their confidence."), "lost").empty());
}

TEST_CASE("generate::bound_pronouns - where somebody else fits as well, he and his stay open")
{
    CHECK(bound(Story("Thomas Miller told David Wilson that he had lost the keys."), "told").empty());
}
