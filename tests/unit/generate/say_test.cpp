// SPDX-License-Identifier: MIT
#include "generate/say.h"

#include "unit/generate/told.h"

#include <doctest/doctest.h>

using generate::Order;
using generate::Shape;
using generate::Telling;
using told::asking;
using told::Slot;
using told::Story;

namespace {

Telling in_order(Order order)
{
    Telling telling;
    telling.order = order;
    return telling;
}

std::string asked(const Story& story, std::string_view verb, Shape shape, std::string words, Slot::Kind kind)
{
    return story.said(verb, asking(shape, std::move(words), story.slot(verb, kind)));
}

}

TEST_CASE("generate::say - a statement is said with a capital and without a full stop")
{
    CHECK(Story("The council of Madrid opened a school in 2019.").said("opened")
          == "The council of Madrid opened a school in 2019");
    CHECK(Story("Rain fell on Madrid, but the council of Madrid opened a school.").said("opened")
          == "The council of Madrid opened a school");
}

TEST_CASE("generate::say - asks for a subject, a time and a place")
{
    const Story story("Helen Carter sold the ferry Aurora to Thomas Miller in London on May 3, 2021.");
    CHECK(asked(story, "sold", Shape::SubjectQuestion, "who", Slot::Kind::Subject)
          == "Who sold the ferry Aurora to Thomas Miller in London on May 3, 2021");
    CHECK(asked(story, "sold", Shape::Question, "when", Slot::Kind::Time)
          == "When did Helen Carter sell the ferry Aurora to Thomas Miller in London");
    CHECK(asked(story, "sold", Shape::Indirect, "when", Slot::Kind::Time)
          == "when Helen Carter sold the ferry Aurora to Thomas Miller in London");
    CHECK(asked(Story("Helen Carter lived in Paris in 2019."), "lived", Shape::Question, "where", Slot::Kind::Place)
          == "Where did Helen Carter live in 2019");
}

TEST_CASE("generate::say - auxiliaries are turned round instead of do")
{
    CHECK(asked(Story("Helen Carter will leave Madrid on May 3, 2021."), "leave", Shape::Question, "when",
                Slot::Kind::Time)
          == "When will Helen Carter leave Madrid");
    CHECK(asked(Story("Helen Carter was elected mayor of London on May 3, 2021."), "elected", Shape::Question, "when",
                Slot::Kind::Time)
          == "When was Helen Carter elected mayor of London");
}

TEST_CASE("generate::say - a time that stands in front stays in front of the question")
{
    const Story story("On May 3, 2021, Helen Carter warned Thomas Miller of a flood.");
    CHECK(asked(story, "warned", Shape::SubjectQuestion, "who", Slot::Kind::Subject)
          == "On May 3, 2021, who warned Thomas Miller of a flood");
}

TEST_CASE("generate::say - a time is put first or last when a claim is to be reworded")
{
    const Story last("Helen Carter arrived in Madrid on March 4, 2025.");
    CHECK(last.said("arrived", in_order(Order::TimeFirst)) == "On March 4, 2025, Helen Carter arrived in Madrid");
    CHECK(last.said("arrived", in_order(Order::TimeLast)) == last.said("arrived"));
    const Story first("In 2021, Helen Carter sold a ferry.");
    CHECK(first.said("sold", in_order(Order::TimeLast)) == "Helen Carter sold a ferry in 2021");
    CHECK(first.said("sold", in_order(Order::TimeFirst)) == first.said("sold"));
}

TEST_CASE("generate::say - a name is said in full, a pronoun by the name it stands for, days by their dates")
{
    const Story story(
        "Helen Carter moved to Madrid in 2019. Carter sold the ferry Aurora on Saturday. She left Madrid in 2021.");
    CHECK(story.said("sold") == "Helen Carter sold the ferry Aurora on March 15, 2025");
    CHECK(story.said("left") == "Helen Carter left Madrid in 2021");
}

TEST_CASE("generate::say - what can't be understood without the article is marked")
{
    for (const std::string body : {"They sold the ferry.", "The ferry was sold here.", "The meeting sold nothing.",
                                   "Thomas Miller sold the other ferry.", "Thomas Miller sold this ferry."}) {
        CAPTURE(body);
        const Story story(body);
        const auto said = generate::say(story.reading, story.claim("sold"), {}, support::english());
        CHECK((!said || !said->whole()));
    }
}

TEST_CASE("generate::say - an aside is left out with its commas")
{
    CHECK(Story("Helen Carter, who has lived in Madrid since 2001, sold the ferry Aurora.").said("sold")
          == "Helen Carter sold the ferry Aurora");
}

TEST_CASE("generate::say - words are put in the place of others")
{
    const Story story("Helen Carter sold the ferry Aurora on May 3, 2021.");
    Telling telling;
    telling.swaps = {{story.slot("sold", Slot::Kind::Time).answer, "May 8, 2021"}};
    CHECK(story.said("sold", telling) == "Helen Carter sold the ferry Aurora on May 8, 2021");
    telling.swaps = {{story.slot("sold", Slot::Kind::Subject).answer, "Thomas Miller"}};
    telling.added = "in London";
    CHECK(story.said("sold", telling) == "Thomas Miller sold the ferry Aurora on May 3, 2021 in London");
}

TEST_CASE("generate::say - what someone says is said with its source, unless the source is to be guessed")
{
    const Story story("Thomas Miller said that Helen Carter sold the ferry Aurora in 2019.");
    CHECK(story.said("sold") == "According to Thomas Miller, Helen Carter sold the ferry Aurora in 2019");
    Telling telling;
    telling.sourcing = generate::Sourcing::Unnamed;
    CHECK(story.said("sold", telling) == "Helen Carter sold the ferry Aurora in 2019");
    CHECK(generate::source_in_words(story.reading, story.claim("sold")) == "Thomas Miller");
    const Story plain("Helen Carter sold a ferry.");
    CHECK_FALSE(generate::source_in_words(plain.reading, plain.claim("sold")));
}

TEST_CASE("generate::say - a title keeps its capital wherever it stands")
{
    Telling telling;
    telling.report = generate::Framing::Always;
    const auto told = [&telling](const std::string& sentence) {
        const Story story(sentence);
        story.article->title = "A ferry is sold";
        return story.said("sold", telling);
    };
    CHECK(told("Foreign Minister Helen Carter sold the ferry Aurora in Lisbon.")
          == "In the report \"A ferry is sold\", Foreign Minister Helen Carter sold the ferry Aurora in Lisbon");
    CHECK(told("Four ships sold the ferry Aurora in Lisbon.")
          == "In the report \"A ferry is sold\", four ships sold the ferry Aurora in Lisbon");
}
