// SPDX-License-Identifier: MIT
#include "learn/points.h"

#include <doctest/doctest.h>

using learn::Confidence;

TEST_CASE("learn::answer_points - a right answer earns more the surer the player was")
{
    CHECK(learn::answer_points(Confidence::Guess, true) == 1);
    CHECK(learn::answer_points(Confidence::FairlySure, true) == 2);
    CHECK(learn::answer_points(Confidence::Certain, true) == 3);
}

TEST_CASE("learn::answer_points - a wrong guess is free, and being wrong while certain costs most")
{
    CHECK(learn::answer_points(Confidence::Guess, false) == 0);
    CHECK(learn::answer_points(Confidence::FairlySure, false) == -2);
    CHECK(learn::answer_points(Confidence::Certain, false) == -6);
}

TEST_CASE("learn::answer_points - honesty pays: guess below 67 %, fairly sure between, certain above 80 %")
{
    const auto expected = [](Confidence confidence, double chance) {
        return chance * learn::answer_points(confidence, true) + (1 - chance) * learn::answer_points(confidence, false);
    };
    for (int percent = 0; percent <= 100; ++percent) {
        const double chance = percent / 100.0;
        const double guess = expected(Confidence::Guess, chance);
        const double fairly_sure = expected(Confidence::FairlySure, chance);
        const double certain = expected(Confidence::Certain, chance);
        CAPTURE(percent);
        if (percent <= 66) {
            CHECK(guess > fairly_sure);
            CHECK(guess > certain);
        } else if (percent < 80) {
            CHECK(fairly_sure > guess);
            CHECK(fairly_sure > certain);
        } else if (percent > 80) {
            CHECK(certain > guess);
            CHECK(certain > fairly_sure);
        }
    }
}

TEST_CASE("learn::evidence_points - a passage that proves the answer earns a point, another costs nothing")
{
    CHECK(learn::evidence_points(true) == 1);
    CHECK(learn::evidence_points(false) == 0);
}
