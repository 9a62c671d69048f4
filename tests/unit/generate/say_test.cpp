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
    CHECK(Story("The council of Faro opened a school in 2019.").said("opened")
          == "The council of Faro opened a school in 2019");
    CHECK(Story("Rain fell on Faro, but the council of Faro opened a school.").said("opened")
          == "The council of Faro opened a school");
}

TEST_CASE("generate::say - asks for a subject, an object, a place and a time")
{
    const Story story("Ana Reis sold the ferry Aurora to Nils Berg in Vigo on May 3, 2021.");
    CHECK(asked(story, "sold", Shape::SubjectQuestion, "who", Slot::Kind::Subject)
          == "Who sold the ferry Aurora to Nils Berg in Vigo on May 3, 2021");
    CHECK(asked(story, "sold", Shape::Question, "when", Slot::Kind::Time)
          == "When did Ana Reis sell the ferry Aurora to Nils Berg in Vigo");
    CHECK(asked(story, "sold", Shape::Indirect, "when", Slot::Kind::Time)
          == "when Ana Reis sold the ferry Aurora to Nils Berg in Vigo");
    CHECK(asked(story, "sold", Shape::Question, "where", Slot::Kind::Place)
          == "Where did Ana Reis sell the ferry Aurora to Nils Berg on May 3, 2021");
}

TEST_CASE("generate::say - auxiliaries and copulas are turned round instead of do")
{
    CHECK(
        asked(Story("Ana Reis will open the school on May 3, 2021."), "open", Shape::Question, "when", Slot::Kind::Time)
        == "When will Ana Reis open the school");
    CHECK(asked(Story("Ana Reis was in Vigo on May 3, 2021."), "was", Shape::Question, "when", Slot::Kind::Time)
          == "When was Ana Reis in Vigo");
    CHECK(asked(Story("Ana Reis was elected by the council on May 3, 2021."), "elected", Shape::Question, "when",
                Slot::Kind::Time)
          == "When was Ana Reis elected by the council");
}

TEST_CASE("generate::say - a time that stands in front stays in front of the question")
{
    const Story story("At 6:40 a.m. on May 3, 2021, Ana Reis warned Nils Berg of a flood within half an hour.");
    const std::string question = asked(story, "warned", Shape::SubjectQuestion, "who", Slot::Kind::Subject);
    CHECK(question.starts_with("At 6:40 a.m. on May 3, 2021, who warned Nils Berg"));
    CHECK(question.find("hour at") == std::string::npos);
}

TEST_CASE("generate::say - a time is put first or last when a claim is to be reworded")
{
    const Story last("Ana Reis sold the ferry Aurora on May 3, 2021.");
    CHECK(last.said("sold", in_order(Order::TimeFirst)) == "On May 3, 2021, Ana Reis sold the ferry Aurora");
    CHECK(last.said("sold", in_order(Order::TimeLast)) == last.said("sold"));
    const Story first("On May 3, 2021, Ana Reis sold the ferry Aurora.");
    CHECK(first.said("sold", in_order(Order::TimeLast)) == "Ana Reis sold the ferry Aurora on May 3, 2021");
}

TEST_CASE("generate::say - a name is said in full, a pronoun by the name it stands for, days by their dates")
{
    const Story story("Ana Reis moved to Faro in 2019. Reis sold the ferry Aurora on Saturday. She left Faro in 2021.");
    CHECK(story.said("sold") == "Ana Reis sold the ferry Aurora on March 15, 2025");
    CHECK(story.said("left") == "Ana Reis left Faro in 2021");
}

TEST_CASE("generate::say - what can't be understood without the article is marked")
{
    for (const char* body : {"They sold the ferry.", "The ferry was sold here.", "The meeting sold nothing.",
                             "Nils Berg sold the other ferry.", "Nils Berg sold this ferry."}) {
        CAPTURE(body);
        const Story story(body);
        const auto said = generate::say(story.reading, story.claim("sold"), {}, named::english().lexicon);
        CHECK((!said || !said->whole()));
    }
}

TEST_CASE("generate::say - an aside is left out with its commas")
{
    CHECK(Story("Ana Reis, who has lived in Faro since 2001, sold the ferry Aurora.").said("sold")
          == "Ana Reis sold the ferry Aurora");
}

TEST_CASE("generate::say - words are put in the place of others")
{
    const Story story("Ana Reis sold the ferry Aurora on May 3, 2021.");
    Telling telling;
    telling.swaps = {{story.slot("sold", Slot::Kind::Time).answer, "May 8, 2021"}};
    CHECK(story.said("sold", telling) == "Ana Reis sold the ferry Aurora on May 8, 2021");
    telling.swaps = {{story.slot("sold", Slot::Kind::Subject).answer, "Nils Berg"}};
    telling.added = "in Vigo";
    CHECK(story.said("sold", telling) == "Nils Berg sold the ferry Aurora on May 3, 2021 in Vigo");
}

TEST_CASE("generate::say - what someone says is said with its source, unless the source is to be guessed")
{
    const Story story("Ana Reis sold the ferry Aurora in 2019, Nils Berg said.");
    CHECK(story.said("sold") == "According to Nils Berg, Ana Reis sold the ferry Aurora in 2019");
    Telling telling;
    telling.sourcing = generate::Sourcing::Unnamed;
    CHECK(story.said("sold", telling) == "Ana Reis sold the ferry Aurora in 2019");
    CHECK(generate::source_in_words(story.reading, story.claim("sold")) == "Nils Berg");
    CHECK_FALSE(generate::source_in_words(Story("Ana Reis sold a ferry.").reading,
                                          Story("Ana Reis sold a ferry.").claim("sold")));
}
