// SPDX-License-Identifier: MIT
#include "quiz/translated.h"

#include "support/make.h"

#include <doctest/doctest.h>
#include <set>

namespace {

const base::Language english;

}

TEST_CASE("quiz::answer_words - an answer of every sort in a player's words")
{
    CHECK(quiz::answer_words(english, make::verdict(), quiz::PickedVerdict{quiz::Verdict::NotInArticle})
          == "Not in the article");
    CHECK(quiz::answer_words(english, make::compare(), quiz::PickedComparison{quiz::Comparison::OnlyOneSays})
          == "Only one says so");
    CHECK(quiz::answer_words(english, make::number(), quiz::GivenNumber{12}) == "12 boats");
    CHECK(quiz::answer_words(english, make::date(), quiz::GivenDay{std::chrono::year{2021} / 5 / 3}) == "3 May 2021");
    CHECK(quiz::answer_words(english, make::choice(), quiz::PickedOption{1}) == "Ana Reis");
}

TEST_CASE("quiz::answer_words - an answer that does not fit, and none, have no words")
{
    CHECK(quiz::answer_words(english, make::choice(), quiz::PickedOption{9}).empty());
    CHECK(quiz::answer_words(english, make::choice(), quiz::NoAnswer{}).empty());
}

TEST_CASE("quiz::key_words - the key of every sort; of a sentence to be found there are none")
{
    CHECK(quiz::key_words(english, make::verdict()) == "Refuted");
    CHECK(quiz::key_words(english, make::compare()) == "They disagree");
    CHECK(quiz::key_words(english, make::date()) == "10 May 2021");
    CHECK(quiz::key_words(english, make::number()) == "12 boats");
    CHECK(quiz::key_words(english, make::short_answer()) == "Tomas Lund");
    CHECK(quiz::key_words(english, make::locate()).empty());
}

TEST_CASE("quiz::amount - thousands are set apart, and a unit follows")
{
    CHECK(quiz::amount(english, 30000, "people") == "30,000 people");
    CHECK(quiz::amount(english, 0.5, "") == "0.5");
}

TEST_CASE("quiz::month_name - the twelve months, and nothing for others")
{
    CHECK(quiz::month_name(english, std::chrono::month{1}) == "January");
    CHECK(quiz::month_name(english, std::chrono::month{12}) == "December");
    CHECK(quiz::month_name(english, std::chrono::month{13}).empty());
    CHECK(quiz::day_name(english, std::chrono::year{2021} / 2 / 30).empty());
}

TEST_CASE("quiz::percent - a share in whole hundredths")
{
    CHECK(quiz::percent(english, 0) == "0 %");
    CHECK(quiz::percent(english, 2.0 / 3) == "67 %");
    CHECK(quiz::percent(english, 1) == "100 %");
}

TEST_CASE("quiz::skill_name - every skill has a name of its own")
{
    std::set<std::string> names;
    for (const quiz::Skill skill :
         {quiz::Skill::Who, quiz::Skill::When, quiz::Skill::Where, quiz::Skill::HowMany, quiz::Skill::Attribution,
          quiz::Skill::Support, quiz::Skill::Conflict, quiz::Skill::Source}) {
        CHECK_FALSE(quiz::skill_name(english, skill).empty());
        CHECK(names.insert(quiz::skill_name(english, skill)).second);
    }
    CHECK(quiz::skill_name(english, quiz::Skill::Conflict) == "Two sources");
}

TEST_CASE("quiz::kind_name - every kind of question has a name of its own")
{
    std::set<std::string> names;
    for (const quiz::Kind kind :
         {quiz::Kind::Choice, quiz::Kind::Verdict, quiz::Kind::Locate, quiz::Kind::Number, quiz::Kind::Date,
          quiz::Kind::Order, quiz::Kind::Altered, quiz::Kind::Short, quiz::Kind::Compare}) {
        CHECK_FALSE(quiz::kind_name(english, kind).empty());
        CHECK(names.insert(quiz::kind_name(english, kind)).second);
    }
    CHECK(quiz::kind_name(english, quiz::Kind::Locate) == "Sentence");
}
