// SPDX-License-Identifier: MIT
#include "quiz/question.h"

#include "support/make.h"

#include <doctest/doctest.h>

using namespace quiz;
using std::chrono::year;

namespace {

template <class Value, class From> void check_words(From from)
{
    int count = 0;
    for (int i = 0; !to_string(static_cast<Value>(i)).empty(); ++i, ++count) {
        CHECK(from(to_string(static_cast<Value>(i))) == static_cast<Value>(i));
    }
    CHECK(count >= 2);
    CHECK_FALSE(from("").has_value());
    CHECK_FALSE(from("Supported ").has_value());
}

}

TEST_CASE("quiz::to_string - every word of the format is read back, and no other is")
{
    check_words<Kind>(kind_from);
    check_words<Skill>(skill_from);
    check_words<Verdict>(verdict_from);
    check_words<Comparison>(comparison_from);
    check_words<Origin>(origin_from);
    CHECK(to_string(Verdict::NotInArticle) == "not in the article");
    CHECK(to_string(Skill::HowMany) == "how-many");
    CHECK(to_string(Comparison::OnlyOneSays) == "only one says");
}

TEST_CASE("quiz::kind - names the alternative that a question holds")
{
    const std::vector<Question> questions = make::all_kinds();
    for (std::size_t i = 0; i < questions.size(); ++i) {
        CHECK(kind(questions[i]) == static_cast<Kind>(i));
    }
    CHECK(to_string(kind(make::short_answer())) == "short");
}

TEST_CASE("quiz::day_from - reads days of the calendar as YYYY-MM-DD and nothing else")
{
    CHECK(day_from("2024-11-27") == Day{year{2024} / 11 / 27});
    CHECK(day_from("2024-02-29") == Day{year{2024} / 2 / 29});
    for (const char* bad : {"", "2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "24-11-27", "2024/11/27",
                            "2024-11-27 ", "2024-11-2x", "-024-11-27"}) {
        CAPTURE(bad);
        CHECK_FALSE(day_from(bad).has_value());
    }
    CHECK(to_string(Day{year{987} / 3 / 4}) == "0987-03-04");
}

TEST_CASE("quiz::key_text - the key as a player reads it")
{
    const std::vector<std::string> expected{
        "Ana Reis", "Refuted",     "",
        "12 boats", "10 May 2021", "The call → The lamp is lit → Repairs begin → Repairs end",
        "20",       "Tomas Lund",  "Disagree"};
    const std::vector<Question> questions = make::all_kinds();
    for (std::size_t i = 0; i < questions.size(); ++i) {
        CHECK(key_text(questions[i]) == expected[i]);
    }
    CHECK(key_text(make::verdict(Verdict::NotInArticle)) == "Not in the article");
}

TEST_CASE("quiz::carriers - the answer given with the anchor goes before the key")
{
    const text::Anchor plain = make::anchor("courier", "A quote.");
    const text::Anchor named = make::anchor("courier", "A quote.", "quote");
    for (const Question& question : make::all_kinds()) {
        CHECK(carriers(question, named) == std::vector<std::string>{"quote"});
    }
    CHECK(carriers(make::choice(), plain) == std::vector<std::string>{"Ana Reis"});
    CHECK(carriers(make::short_answer(), plain) == std::vector<std::string>{"Tomas Lund", "Lund"});
    CHECK(carriers(make::altered(), plain) == std::vector<std::string>{"12"});
    CHECK(carriers(make::verdict(), plain).empty());
    CHECK(carriers(make::locate(), plain).empty());
    Question nameless = make::choice();
    nameless.body = Choice{""};
    CHECK(carriers(nameless, plain).empty());
}

TEST_CASE("quiz::carriers - numbers and days as reports write them")
{
    const text::Anchor anchor = make::anchor("courier", "A quote.");
    Question question = make::number();
    question.body = Number{30000};
    CHECK(carriers(question, anchor) == std::vector<std::string>{"30,000", "30000"});
    const std::vector<std::string> days = carriers(make::date(), anchor);
    for (const char* form : {"May 10, 2021", "10 May 2021", "10 May", "2021-05-10"}) {
        CHECK(std::find(days.begin(), days.end(), form) != days.end());
    }
}
