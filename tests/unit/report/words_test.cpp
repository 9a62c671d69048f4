// SPDX-License-Identifier: MIT
#include "report/words.h"

#include <doctest/doctest.h>

using base::Language;
using std::chrono::minutes;

TEST_CASE("report::duration - minutes and seconds, from an hour hours and minutes")
{
    const Language tr;
    CHECK(report::duration(tr, 0) == "0:00");
    CHECK(report::duration(tr, 42'900) == "0:42");
    CHECK(report::duration(tr, 727'000) == "12:07");
    CHECK(report::duration(tr, 3'599'999) == "59:59");
    CHECK(report::duration(tr, 11'100'000) == "3 h 5 min");
}

TEST_CASE("report::decimal - rounded, with a true minus, and no minus before nothing")
{
    const Language tr;
    CHECK(report::decimal(tr, 1.2749, 2) == "1.27");
    CHECK(report::decimal(tr, -0.5, 1) == "−0.5");
    CHECK(report::decimal(tr, -0.001, 2) == "0.00");
    CHECK(report::decimal(tr, 12, 0) == "12");
}

TEST_CASE("report::day_words - the day and the time are those of the clock on the wall")
{
    const Language tr;
    const base::Timestamp late{1'763'679'600'000}; // 2025-11-20T23:00Z
    CHECK(report::day_words(tr, late, minutes(0)) == "20 November 2025");
    CHECK(report::day_words(tr, late, minutes(60)) == "21 November 2025");
    CHECK(report::time_words(late, minutes(60)) == "0:00");
    CHECK(report::time_words(late, minutes(-210)) == "19:30");
}

TEST_CASE("report::headline - in words, by what is known")
{
    const Language tr;
    CHECK(report::headline(tr, {}) == "No answer counts yet: no receipt has been shown.");
    CHECK(report::headline(tr, {.right = 9, .answers = 10}) == "Nearly all answers were right.");
    CHECK(report::headline(tr, {.right = 1, .answers = 10}) == "Few answers were right.");
    const learn::Pooled doubting{.support = {.d_prime = 1.5, .criterion = 0.6}};
    CHECK(
        report::headline(tr, {.right = 5, .answers = 10, .supported_claims = 3, .other_claims = 3, .telling = doubting})
        == "The class told true from false well. It doubted too readily.");
    const learn::Pooled blind{.support = {.d_prime = 0, .criterion = -1.6}};
    CHECK(report::headline(tr, {.right = 5, .answers = 10, .supported_claims = 3, .other_claims = 9, .telling = blind})
          == "The class told true from false no better than a coin would. It believed too readily.");
    CHECK(report::headline(tr, {.right = 5, .answers = 10, .supported_claims = 1, .other_claims = 9, .telling = blind})
          == "About half of the answers were right."); // one claim tells of that claim
}
