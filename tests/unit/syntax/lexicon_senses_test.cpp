// SPDX-License-Identifier: MIT
#include "support/english.h"
#include "syntax/lexicon.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>

namespace {

using syntax::Sense;

const syntax::Lexicon& english()
{
    return support::english();
}

bool holds(const std::vector<std::string_view>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

Sense first_sense(std::string_view noun)
{
    const auto senses = english().senses(noun);
    return senses.empty() ? Sense::Other : senses.front();
}

}

TEST_CASE("syntax::Lexicon::senses - tells what a noun stands for in the news")
{
    CHECK(first_sense("commander") == Sense::Person);
    CHECK(first_sense("agency") == Sense::Group);
    CHECK(first_sense("helicopter") == Sense::Artifact);
    CHECK(first_sense("drone") == Sense::Artifact);
    CHECK(first_sense("meeting") == Sense::Event);
    CHECK(first_sense("river") == Sense::Place);
    CHECK(first_sense("city") == Sense::Place);
    CHECK(first_sense("hour") == Sense::Time);
    CHECK(first_sense("attack") == Sense::Act);
    CHECK(first_sense("source") == Sense::Person);
    CHECK(first_sense("statement") == Sense::Communication);
    CHECK(first_sense("prime minister") == Sense::Person);
}

TEST_CASE("syntax::Lexicon::senses - names no sense twice, and none of what it does not know")
{
    for (const std::string_view noun : {"party", "bank", "head", "line", "power"}) {
        const auto senses = english().senses(noun);
        CHECK(senses.size() > 1);
        CHECK(std::set<Sense>(senses.begin(), senses.end()).size() == senses.size());
    }
    for (const std::string_view noun : {"", "xyzzy", "inform", "Helicopter"}) {
        CHECK_MESSAGE(english().senses(noun).empty(), noun);
    }
}

TEST_CASE("syntax::Lexicon::is_person - people, and neither groups nor things")
{
    for (const std::string_view noun : {"commander", "minister", "official", "president", "rebel", "spokesman",
                                        "driver", "source", "woman", "soldier", "witness", "ambassador"}) {
        CHECK_MESSAGE(english().is_person(noun), noun);
    }
    for (const std::string_view noun :
         {"agency", "meeting", "helicopter", "city", "hour", "attack", "pole", "computer", "xyzzy", ""}) {
        CHECK_FALSE_MESSAGE(english().is_person(noun), noun);
    }
}

TEST_CASE("syntax::Lexicon::is_agentive_group - groups that act, and not gatherings")
{
    for (const std::string_view noun :
         {"agency", "team", "ministry", "crowd", "government", "army", "militia", "company", "group", "alliance",
          "parliament", "party", "police", "regime", "court", "media"}) {
        CHECK_MESSAGE(english().is_agentive_group(noun), noun);
    }
    for (const std::string_view noun :
         {"meeting", "summit", "conference", "commander", "helicopter", "city", "religion", "village", "xyzzy", ""}) {
        CHECK_FALSE_MESSAGE(english().is_agentive_group(noun), noun);
    }
}

TEST_CASE("syntax::Lexicon::synonyms - verbs that mean the same, without the verb itself")
{
    CHECK(holds(english().synonyms("buy"), "purchase"));
    CHECK(holds(english().synonyms("purchase"), "buy"));
    CHECK_FALSE(holds(english().synonyms("buy"), "buy"));
    CHECK_FALSE(holds(english().synonyms("buy"), "sell"));
    CHECK(english().synonyms("xyzzy").empty());
    CHECK(english().synonyms("helicopter").empty());
}

TEST_CASE("syntax::Lexicon::siblings - things of the same kind, without the noun itself and its synonyms")
{
    const auto aircraft = english().siblings("helicopter");
    CHECK(holds(aircraft, "airplane"));
    CHECK(holds(aircraft, "drone"));
    CHECK_FALSE(holds(aircraft, "helicopter"));
    CHECK_FALSE(holds(aircraft, "chopper"));
    const std::set<std::string_view> distinct(aircraft.begin(), aircraft.end());
    CHECK(distinct.size() == aircraft.size());
    CHECK(english().siblings("xyzzy").empty());
    CHECK(english().siblings("entity").empty()); // nothing stands above it
    CHECK(english().siblings("city").size() <= 100);
}

TEST_CASE("syntax::Lexicon::siblings - kinds and single things do not mix")
{
    CHECK(holds(english().siblings("aleppo"), "Chicago"));
    CHECK_FALSE(holds(english().siblings("state capital"), "Chicago"));
}
