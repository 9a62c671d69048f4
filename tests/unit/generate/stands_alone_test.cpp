// SPDX-License-Identifier: MIT
#include "generate/stands_alone.h"

#include "unit/generate/told.h"

#include <doctest/doctest.h>

using told::Story;

namespace {

/// Whether the sentence, said as it is, can be understood by itself.
bool alone(std::string_view sentence)
{
    const Story story(sentence);
    REQUIRE_FALSE(story.reading.claims.empty());
    const told::Claim& claim = story.reading.claims.front();
    std::vector<std::size_t> all;
    for (std::size_t token = 0; token < story.tree(claim).size(); ++token) {
        all.push_back(token);
    }
    return !generate::unclear_word(story.tree(claim), claim, all, {});
}

}

TEST_CASE("generate::unclear_word - names, new things and what is told apart are clear")
{
    for (const std::string sentence :
         {"Helen Carter sold a ferry.", "Helen Carter sold the ferry of Thomas Miller.", "The sun shone on Madrid.",
          "Norway sold its ferries.", "Helen Carter hurt herself.", "Helen Carter sold the oldest ferry of Spain.",
          "Helen Carter sold 30 ferries."}) {
        CHECK_MESSAGE(alone(sentence), sentence);
    }
}

TEST_CASE("generate::unclear_word - what points back or at the speaker is not")
{
    for (const std::string sentence :
         {"He sold a ferry.", "Helen Carter sold it.", "Helen Carter sold the ferry.", "The meeting ended in Madrid.",
          "Helen Carter sold this ferry.", "Helen Carter sold another ferry.", "Helen Carter lives here.",
          "Helen Carter sold a ferry today.", "Helen Carter sold a ferry two years ago.",
          "Helen Carter later sold a ferry.", "We sold a ferry to Helen Carter."}) {
        CHECK_MESSAGE(!alone(sentence), sentence);
    }
}

TEST_CASE("generate::unclear_word - a range that is settled counts as clear")
{
    const Story story("He sold a ferry.");
    const told::Claim& claim = story.reading.claims.front();
    CHECK(generate::unclear_word(story.tree(claim), claim, {0, 1, 2, 3}, {}) == std::optional<std::size_t>(0));
    CHECK_FALSE(generate::unclear_word(story.tree(claim), claim, {0, 1, 2, 3}, {{0, 1}}));
    CHECK_FALSE(generate::unclear_word(story.tree(claim), claim, {1, 2, 3}, {}));
}

TEST_CASE("generate::is_spoken - what is cut is not said")
{
    const Story story("Helen Carter, who lives in Madrid, sold a ferry in London.");
    const told::Claim& claim = story.claim("sold");
    const syntax::Tree& tree = story.tree(claim);
    for (std::size_t token = 0; token < tree.size(); ++token) {
        const std::string_view word = tree.word(token);
        if (word == "Madrid" || word == "lives") {
            CHECK_FALSE(generate::is_spoken(claim, {token, token + 1}));
        }
        if (word == "Carter" || word == "London" || word == "ferry") {
            CHECK(generate::is_spoken(claim, {token, token + 1}));
        }
    }
}

TEST_CASE("generate::is_filler - adverbs that join sentences")
{
    const Story story("Helen Carter also sold a ferry slowly.");
    const syntax::Tree& tree = story.tree(story.claim("sold"));
    for (std::size_t token = 0; token < tree.size(); ++token) {
        CHECK(generate::is_filler(tree, token) == (tree.word(token) == "also"));
    }
}
