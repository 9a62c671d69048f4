// SPDX-License-Identifier: MIT
#include "ratings/sheet.h"
#include "support/make.h"

#include <doctest/doctest.h>

TEST_CASE("ratings::hash_of - a question that changes in what a player sees is another one")
{
    const quiz::Question question = make::choice();
    const std::string hash = ratings::hash_of(question);
    CHECK(hash.size() == 16);
    CHECK(hash == ratings::hash_of(make::choice("under-another-id")));
    quiz::Question other = question;
    SUBCASE("prompt")
    {
        other.prompt += "?";
    }
    SUBCASE("key")
    {
        other.body = quiz::Choice{"Tomas Lund"};
    }
    SUBCASE("an option")
    {
        other.options[0].text = "Lund";
    }
    SUBCASE("the order of the options")
    {
        std::swap(other.options[0], other.options[1]);
    }
    SUBCASE("kind")
    {
        other.body = quiz::Short{"Ana Reis", {}};
    }
    SUBCASE("article")
    {
        other.evidence[0][0].article = {"gazette"};
    }
    CHECK(ratings::hash_of(other) != hash);
}

TEST_CASE("ratings::read_sheet - verdicts by hash; comments and empty lines do not count")
{
    const auto sheet
        = ratings::read_sheet("# hash\tverdict\n\n0123456789abcdef\taccepted\nfedcba9876543210\tsecond-answer\n");
    REQUIRE(sheet);
    CHECK(*sheet
          == ratings::Sheet{{"0123456789abcdef", ratings::Verdict::Accepted},
                            {"fedcba9876543210", ratings::Verdict::SecondAnswer}});
}

TEST_CASE("ratings::read_sheet - what is no rating is named by its line")
{
    for (const std::string line : {"0123456789abcdef accepted", "0123456789abcdef\tgreat", "0123\taccepted",
                                   "0123456789abcdef", "0123456789ABCDEF\taccepted", "0123456789abcdef\twrong"}) {
        CAPTURE(line);
        const auto sheet = ratings::read_sheet("0123456789abcdef\taccepted\n" + line + "\n");
        REQUIRE_FALSE(sheet);
        CHECK(sheet.error().message.find("Line 2") != std::string::npos);
    }
    CHECK(ratings::read_sheet("0123456789abcdef\twrong\n0123456789abcdef\twrong\n"));
}

TEST_CASE("ratings::summarise - a question that nobody rated counts as not accepted")
{
    const quiz::Question rated = make::choice();
    const quiz::Question bad = make::number();
    const ratings::Sheet sheet{{ratings::hash_of(rated), ratings::Verdict::Accepted},
                               {ratings::hash_of(bad), ratings::Verdict::Trivial},
                               {"0123456789abcdef", ratings::Verdict::Wrong}};
    const ratings::Summary summary = ratings::summarise({rated, bad, make::date(), make::locate()}, sheet);
    CHECK(summary.unrated == 2);
    CHECK(ratings::share(summary, ratings::Verdict::Accepted) == 0.25);
    CHECK(ratings::share(summary, ratings::Verdict::Wrong) == 0);
    CHECK(ratings::to_string(summary) == "4 questions, 2 unrated; accepted 25.0 %, trivial 25.0 %");
    CHECK(ratings::share(ratings::summarise({}, sheet), ratings::Verdict::Accepted) == 0);
}
