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
    return generate::stands_alone(story.tree(claim), claim, all, {});
}

}

TEST_CASE("generate::stands_alone - names, new things and what is told apart are clear")
{
    for (const char* sentence : {"Ana Reis sold a ferry.", "Ana Reis sold the ferry of Nils Berg.",
                                 "The sun shone on Faro.", "Ana Reis sold her ferry.", "Ana Reis hurt herself.",
                                 "Ana Reis sold the oldest ferry of Faro.", "Ana Reis sold 30 ferries."}) {
        CHECK_MESSAGE(alone(sentence), sentence);
    }
}

TEST_CASE("generate::stands_alone - what points back or at the speaker is not")
{
    for (const char* sentence :
         {"He sold a ferry.", "Ana Reis sold it.", "Ana Reis sold the ferry.", "The meeting ended in Faro.",
          "Ana Reis sold this ferry.", "Ana Reis sold another ferry.", "Ana Reis lives here.",
          "Ana Reis sold a ferry today.", "Ana Reis sold a ferry two years ago.", "Ana Reis later sold a ferry.",
          "Others sold a ferry.", "We sold a ferry to Ana Reis."}) {
        CHECK_MESSAGE(!alone(sentence), sentence);
    }
}

TEST_CASE("generate::stands_alone - a range that is settled counts as clear")
{
    const Story story("He sold a ferry.");
    const told::Claim& claim = story.reading.claims.front();
    CHECK_FALSE(generate::stands_alone(story.tree(claim), claim, {0, 1, 2, 3}, {}));
    CHECK(generate::stands_alone(story.tree(claim), claim, {0, 1, 2, 3}, {{0, 1}}));
    CHECK(generate::stands_alone(story.tree(claim), claim, {1, 2, 3}, {}));
}

TEST_CASE("generate::is_spoken - what is cut is not said")
{
    const Story story("Ana Reis, who lives in Faro, sold a ferry in Vigo.");
    const told::Claim& claim = story.claim("sold");
    const syntax::Tree& tree = story.tree(claim);
    for (std::size_t token = 0; token < tree.size(); ++token) {
        const std::string_view word = tree.word(token);
        if (word == "Faro" || word == "lives") {
            CHECK_FALSE(generate::is_spoken(claim, {token, token + 1}));
        }
        if (word == "Reis" || word == "Vigo" || word == "ferry") {
            CHECK(generate::is_spoken(claim, {token, token + 1}));
        }
    }
}

TEST_CASE("generate::is_filler - adverbs that join sentences")
{
    const Story story("Ana Reis also sold a ferry slowly.");
    const syntax::Tree& tree = story.tree(story.claim("sold"));
    for (std::size_t token = 0; token < tree.size(); ++token) {
        CHECK(generate::is_filler(tree, token) == (tree.word(token) == "also"));
    }
}
