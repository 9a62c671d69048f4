// SPDX-License-Identifier: MIT
#include "generate/passage.h"

#include "unit/generate/told.h"

#include <doctest/doctest.h>

using told::Story;

namespace {

/// The passage around a sentence of a story, on one line; "-" when there is none.
std::string passage(std::string_view body, std::size_t sentence, std::string title = "Norse Line buys ferries")
{
    Story story(body);
    story.article->title = std::move(title);
    const auto found = generate::passage_around(story.reading, sentence, support::english());
    return found ? generate::in_words(story.reading, *found, {}) : "-";
}

constexpr std::string_view ferry = "Helen Carter sold the old ferry Aurora to Norse Line in Oslo for 40 million crowns "
                                   "on a rainy evening in Bergen.";

}

TEST_CASE("generate::passage_around - a sentence that makes sense by itself is one, word for word")
{
    CHECK(passage(ferry, 0) == ferry);
    CHECK(passage("OSLO (Reuters) - " + std::string(ferry), 0) == ferry);
}

TEST_CASE("generate::passage_around - what leans on the sentence before has it, too")
{
    const std::string she = std::string(ferry) + " She bought two smaller ferries in Bergen on the same day.";
    CHECK(passage(she, 1) == she);
    const std::string apart = std::string(ferry) + "\n\nShe bought two smaller ferries in Bergen on the same day.";
    CHECK(passage(apart, 1) == she);
}

TEST_CASE("generate::passage_around - there is none where what is meant was told farther away")
{
    for (const std::string sentence :
         {"She bought two smaller ferries in Bergen on May 4, 2021, for nine million crowns.",
          "Another ferry was sold to a company in Bergen on May 4, 2021, for nine million crowns.",
          "The third, from Bergen, was sold to a company in Tromso for nine million crowns.",
          "The meeting ended with nine speeches on May 4, 2021, and Thomas Miller gave the longest of them in Bergen.",
          "But Thomas Miller sold two ferries in Bergen on May 4, 2021, for nine million crowns.",
          "Such a sale was tried by Thomas Miller in Bergen on May 4, 2021, for nine million crowns.",
          "Sailors there earn nine thousand crowns a month, said Thomas Miller of the union in Bergen.",
          "Thomas Miller opened our school in Bergen on May 4, 2021, for ninety pupils.",
          "Helen Carter, who sold two ferries in Bergen on May 4, 2021, for nine million crowns, certainly did."}) {
        CHECK_MESSAGE(passage("It rained in Oslo. " + sentence, 1) == "-", sentence);
    }
}

TEST_CASE("generate::passage_around - what the headline has is known")
{
    const std::string sentence
        = "The ferries were built by Thomas Miller and two of his brothers in Bergen in 2014 for nine million crowns.";
    CHECK(passage("It rained in Oslo. " + sentence, 1) == sentence);
    CHECK(passage("It rained in Oslo. " + sentence, 1, "Norse Line buys trains") == "-");
}

TEST_CASE("generate::passage_around - the first sentence of a report explains itself, unless it points elsewhere")
{
    const std::string lead
        = "Nine ferries were sold by those who had built them in Bergen to a company which, it said, "
          "will sail from Oslo and from nowhere else in May.";
    CHECK(passage(lead, 0) == lead);
    CHECK(passage("It rained in Oslo. " + lead, 1) == "-");
    CHECK(
        passage("A sale of nine ferries brought 1,370 sailors from Bergen to this harbour town near Oslo on May 4.", 0)
        == "-");
}

TEST_CASE("generate::passage_around - where it would begin with a pronoun, the name stands in brackets")
{
    const std::string words
        = " added on May 4, 2021, that Norse Line had paid nine million crowns for two ferries in Bergen.";
    CHECK(passage("\"It rained,\" said Helen Carter. She" + words, 1) == "[Helen Carter]" + words);
    CHECK(passage("\"It rained,\" said the captain. She" + words, 1) == "-");
    CHECK(passage("\"It rained,\" said Carter. She" + words, 1) == "-");
}

TEST_CASE("generate::passage_around - a body that the report has spoken of is known")
{
    const std::string sentence
        = "The company has paid nine million crowns to Thomas Miller and his brothers for two ferries in Bergen since "
          "May 4, 2021.";
    CHECK(passage("The company grew. It rained in Oslo. " + sentence, 2) == sentence);
    CHECK(passage("It rained in Oslo. " + sentence, 1) == "-");
}

TEST_CASE("generate::passage_around - slips of the article are not carried over")
{
    CHECK(passage("On May 4, 2021, Norse Line in Oslo of a loan of 40 crowns the talks in Bergen began with.", 0)
          == "-");
    CHECK(passage("Helen Carter said said on May 4, 2021, that Norse Line had bought nine ferries in Oslo.", 0) == "-");
}

TEST_CASE("generate::passage_around - too little is no passage, nor is too much")
{
    CHECK(passage("Helen Carter sold nine ferries.", 0) == "-");
    std::string much = "Helen Carter sold nine ferries in Oslo";
    for (int i = 0; i < 20; ++i) {
        much += ", and nine ferries in Bergen";
    }
    CHECK(passage(much + ".", 0) == "-");
}

TEST_CASE("generate::in_words - an edit changes its own words alone")
{
    const Story story(ferry);
    const auto found = generate::passage_around(story.reading, 0, support::english());
    REQUIRE(found);
    const std::size_t at = ferry.find("40");
    const generate::Edit edit{{{at}, {at + 2}}, "50"};
    CHECK(generate::in_words(story.reading, *found, edit)
          == "Helen Carter sold the old ferry Aurora to Norse Line in Oslo for 50 million crowns on a rainy evening in "
             "Bergen.");
}
