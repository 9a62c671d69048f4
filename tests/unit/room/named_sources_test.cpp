// SPDX-License-Identifier: MIT
#include "room/named_sources.h"

#include "support/make.h"

#include <doctest/doctest.h>

namespace {

using rounds::Line;

/// The only source of a question about the first article, whose outlet is The Courier, headline "Storm at Port Ellery".
Line source_of(const quiz::Question& question, const std::vector<std::string>& options = {})
{
    quiz::ReadyPack pack = make::ready({question});
    pack.articles.front().published = quiz::Day{std::chrono::year{2021} / 5 / 4};
    const Line sources = room::named_sources(pack, pack.items.front(), options);
    REQUIRE(sources.size() == 1);
    return sources.front();
}

quiz::Question with_skill(quiz::Question question, quiz::Skill skill)
{
    question.skill = skill;
    return question;
}

}

TEST_CASE("room::named_sources - a claim's article is named: headline, outlet and day")
{
    CHECK(source_of(with_skill(make::verdict(), quiz::Skill::Support), {"Supported", "Refuted"})
          == Line{{"article", "courier"},
                  {"headline", "Storm at Port Ellery"},
                  {"source", "The Courier"},
                  {"date", "2021-05-04"}});
}

TEST_CASE("room::named_sources - who is asked who says so is not told the outlet")
{
    CHECK(source_of(with_skill(make::choice(), quiz::Skill::Attribution))["source"] == "");
    CHECK(source_of(with_skill(make::choice(), quiz::Skill::Source))["source"] == "");
    CHECK(source_of(with_skill(make::choice(), quiz::Skill::Who), {"the courier", "The Herald"})["source"] == "");
    CHECK(source_of(with_skill(make::choice(), quiz::Skill::Who), {"The Harbour Courier", "X"})["source"]
          == "The Courier");
}

TEST_CASE("room::named_sources - who is asked for a day is not told one")
{
    CHECK(source_of(make::date())["date"] == "");
    CHECK(source_of(with_skill(make::choice(), quiz::Skill::When))["date"] == "");
    CHECK(source_of(with_skill(make::choice(), quiz::Skill::Where))["date"] == "2021-05-04");
}

TEST_CASE("room::named_sources - no headline where it could have the answer in it, whichever answer is right")
{
    for (const quiz::Question& question : {make::number(), make::date(), make::altered(), make::short_answer()}) {
        CHECK_MESSAGE(source_of(question)["headline"] == "", question.id.value);
    }
    const quiz::Question where = with_skill(make::choice(), quiz::Skill::Where);
    CHECK(source_of(where, {"Lisbon", "port ellery"})["headline"] == "");
    CHECK(source_of(where, {"Lisbon", "Faro"})["headline"] == "Storm at Port Ellery");
}
