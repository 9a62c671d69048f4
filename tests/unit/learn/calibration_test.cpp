// SPDX-License-Identifier: MIT
#include "learn/calibration.h"

#include "base/rng.h"

#include <doctest/doctest.h>
#include <vector>

using learn::Confidence;
using learn::Forecast;
using learn::Graded;

namespace {

doctest::Approx about(double value)
{
    return doctest::Approx(value).epsilon(1e-9).scale(1);
}

void add(std::vector<Graded>& answers, Confidence confidence, std::size_t right, std::size_t wrong)
{
    answers.insert(answers.end(), right, Graded{.right = true, .confidence = confidence});
    answers.insert(answers.end(), wrong, Graded{.right = false, .confidence = confidence});
}

}

TEST_CASE("learn::brier - the vectors of scikit-learn")
{
    const std::vector<Forecast> documented{{.1, false}, {.9, true}, {.8, true}, {.3, false}};
    CHECK(learn::brier(documented) == about(0.0375));
    const std::vector<Forecast> tested{{.1, false}, {.8, true}, {.9, true}, {.3, false}, {1, true}, {.95, true}};
    CHECK(learn::brier(tested) == about(0.1525 / 6));
}

TEST_CASE("learn::brier - ends of the scale")
{
    CHECK(learn::brier({}) == 0);
    CHECK(learn::brier(std::vector<Forecast>{{1, true}, {0, false}}) == 0);
    CHECK(learn::brier(std::vector<Forecast>{{0, true}, {1, false}}) == 1);
    CHECK(learn::brier(std::vector<Forecast>{{.5, true}, {.5, false}}) == about(0.25));
}

TEST_CASE("learn::brier_parts - reliability less resolution plus uncertainty is the Brier score")
{
    base::Rng rng{4};
    for (int i = 0; i < 300; ++i) {
        std::vector<Forecast> forecasts;
        const std::size_t count = 1 + base::draw(rng, 60);
        for (std::size_t n = 0; n < count; ++n) {
            forecasts.push_back({static_cast<double>(base::draw(rng, 11)) / 10, base::draw(rng, 3) == 0});
        }
        const learn::BrierParts parts = learn::brier_parts(forecasts);
        CHECK(parts.reliability - parts.resolution + parts.uncertainty == about(learn::brier(forecasts)));
        CHECK(parts.reliability >= 0);
        CHECK(parts.resolution >= 0);
        CHECK(parts.uncertainty >= parts.resolution - 1e-12);
    }
}

TEST_CASE("learn::brier_parts - each part says what it should")
{
    const std::vector<Forecast> honest{{.5, true}, {.5, false}, {1, true}, {1, true}};
    CHECK(learn::brier_parts(honest).reliability == about(0));
    CHECK(learn::brier_parts(honest).resolution == about(0.0625));
    CHECK(learn::brier_parts(honest).uncertainty == about(0.1875));
    const std::vector<Forecast> boastful{{.9, true}, {.9, false}};
    CHECK(learn::brier_parts(boastful).reliability == about(0.16));
    CHECK(learn::brier_parts(boastful).resolution == about(0));
    CHECK(learn::brier_parts({}) == learn::BrierParts{});
}

TEST_CASE("learn::stated_chance - the middle of the band in which a confidence earns most")
{
    CHECK(learn::stated_chance(Confidence::Guess) == about((1.0 / 3 + 2.0 / 3) / 2));
    CHECK(learn::stated_chance(Confidence::FairlySure) == doctest::Approx((2.0 / 3 + 0.8) / 2).epsilon(0.01));
    CHECK(learn::stated_chance(Confidence::Certain) == about((0.8 + 1) / 2));
}

TEST_CASE("learn::calibration - counts per confidence, and what the confidence was worth in all")
{
    std::vector<Graded> answers;
    add(answers, Confidence::Certain, 3, 1);
    add(answers, Confidence::Guess, 1, 1);
    const auto calibration = learn::calibration(answers);
    REQUIRE(calibration.has_value());
    CHECK(calibration->tallies[0] == learn::ConfidenceTally{Confidence::Guess, 1, 2});
    CHECK(calibration->tallies[1] == learn::ConfidenceTally{Confidence::FairlySure, 0, 0});
    CHECK(calibration->tallies[2] == learn::ConfidenceTally{Confidence::Certain, 3, 4});
    CHECK(calibration->tallies[0].share() == 0.5);
    CHECK(calibration->tallies[1].share() == std::nullopt);
    CHECK(calibration->tallies[2].share() == 0.75);
    CHECK(calibration->brier == about((3 * 0.01 + 0.81 + 2 * 0.25) / 6));
    CHECK(calibration->parts.reliability - calibration->parts.resolution + calibration->parts.uncertainty
          == about(calibration->brier));
    CHECK(calibration->surplus == about((4 * 0.9 + 2 * 0.5 - 4) / 6));
}

TEST_CASE("learn::calibration - answers for which the time ran out count for nothing")
{
    std::vector<Graded> answers(3);
    CHECK_FALSE(learn::calibration(answers).has_value());
    CHECK_FALSE(learn::calibration({}).has_value());
    add(answers, Confidence::FairlySure, 1, 0);
    const auto calibration = learn::calibration(answers);
    REQUIRE(calibration.has_value());
    CHECK(calibration->tallies[1] == learn::ConfidenceTally{Confidence::FairlySure, 1, 1});
    CHECK(calibration->brier == about(0.27 * 0.27));
}

TEST_CASE("learn::sureness - who is certain and half wrong is too sure, who guesses and is right too modest")
{
    using learn::Sureness;
    std::vector<Graded> boastful;
    add(boastful, Confidence::Certain, 5, 5);
    CHECK(learn::sureness(*learn::calibration(boastful)) == Sureness::TooSure);
    std::vector<Graded> modest;
    add(modest, Confidence::Guess, 9, 1);
    CHECK(learn::sureness(*learn::calibration(modest)) == Sureness::TooModest);
    std::vector<Graded> honest;
    add(honest, Confidence::Certain, 9, 1);
    add(honest, Confidence::FairlySure, 7, 3);
    CHECK(learn::sureness(*learn::calibration(honest)) == Sureness::WellJudged);
}
