// SPDX-License-Identifier: MIT
#include "learn/translated.h"

#include <doctest/doctest.h>

namespace {

const base::Language english;

}

TEST_CASE("learn::signed_points - a minus is a minus sign, and nothing has no sign")
{
    CHECK(learn::signed_points(3) == "+3");
    CHECK(learn::signed_points(-6) == "−6");
    CHECK(learn::signed_points(0) == "0");
}

TEST_CASE("learn::points_text - only what was lost has a sign")
{
    CHECK(learn::points_text(14) == "14");
    CHECK(learn::points_text(-3) == "−3");
    CHECK(learn::points_text(0) == "0");
}

TEST_CASE("learn::points_in_words - one point is singular, one point lost is not")
{
    CHECK(learn::points_in_words(english, 1) == "1 point");
    CHECK(learn::points_in_words(english, 0) == "0 points");
    CHECK(learn::points_in_words(english, 14) == "14 points");
    CHECK(learn::points_in_words(english, -1) == "−1 points");
}

TEST_CASE("learn::confidence_name, given_with - the three that the buttons and the receipts name")
{
    CHECK(learn::confidence_name(english, learn::Confidence::Guess) == "A guess");
    CHECK(learn::confidence_name(english, learn::Confidence::FairlySure) == "Fairly sure");
    CHECK(learn::confidence_name(english, learn::Confidence::Certain) == "Certain");
    CHECK(learn::given_with(english, learn::Confidence::Guess) == "as a guess");
    CHECK(learn::given_with(english, learn::Confidence::FairlySure) == "fairly sure");
    CHECK(learn::given_with(english, learn::Confidence::Certain) == "certain");
}

TEST_CASE("learn::telling_name - from a coin upwards")
{
    CHECK(learn::telling_name(english, learn::Telling::CoinToss) == "No better than a coin");
    CHECK(learn::telling_name(english, learn::Telling::Somewhat) == "Somewhat");
    CHECK(learn::telling_name(english, learn::Telling::Well) == "Well");
    CHECK(learn::telling_name(english, learn::Telling::VeryWell) == "Very well");
}
