// SPDX-License-Identifier: MIT
#include "learn/points.h"

#include <array>
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

TEST_CASE("learn::answer_points - an order of four that is right in part earns and costs in parts")
{
    struct Row {
        int pairs; ///< of six, in the right order
        std::array<int, 3> points; ///< guess, fairly sure, certain
    };
    for (const Row& row : {Row{0, {0, -2, -6}}, Row{1, {0, -2, -5}}, Row{2, {0, -1, -4}}, Row{3, {0, -1, -3}},
                           Row{4, {1, 0, -1}}, Row{5, {1, 0, 0}}}) {
        const quiz::Grade grade{false, row.pairs / 6.0};
        CAPTURE(row.pairs);
        CHECK(learn::answer_points(Confidence::Guess, grade) == row.points[0]);
        CHECK(learn::answer_points(Confidence::FairlySure, grade) == row.points[1]);
        CHECK(learn::answer_points(Confidence::Certain, grade) == row.points[2]);
    }
}

TEST_CASE("learn::answer_points - a part of an order never earns more for being sure of it, nor less for being larger")
{
    const std::array confidences = {Confidence::Guess, Confidence::FairlySure, Confidence::Certain};
    for (int pairs = 1; pairs <= 21; ++pairs) {
        for (int in_order = 0; in_order < pairs; ++in_order) {
            const quiz::Grade grade{false, static_cast<double>(in_order) / pairs};
            const quiz::Grade better{false, static_cast<double>(in_order + 1) / pairs};
            CAPTURE(pairs);
            CAPTURE(in_order);
            for (const Confidence confidence : confidences) {
                const int points = learn::answer_points(confidence, grade);
                CHECK(points <= learn::answer_points(Confidence::Guess, grade));
                CHECK(points <= learn::answer_points(confidence, better));
                CHECK(points >= learn::answer_points(confidence, false));
            }
        }
    }
}

TEST_CASE("learn::answer_points - where there are no parts a grade earns what being right or wrong does")
{
    for (const Confidence confidence : {Confidence::Guess, Confidence::FairlySure, Confidence::Certain}) {
        CHECK(learn::answer_points(confidence, quiz::Grade{true, 1}) == learn::answer_points(confidence, true));
        CHECK(learn::answer_points(confidence, quiz::Grade{false, 0}) == learn::answer_points(confidence, false));
    }
}

TEST_CASE("learn::evidence_points - a passage that proves the answer earns a point, another costs nothing")
{
    CHECK(learn::evidence_points(true) == 1);
    CHECK(learn::evidence_points(false) == 0);
}
