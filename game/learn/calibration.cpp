// SPDX-License-Identifier: MIT
#include "learn/calibration.h"

#include <cmath>
#include <map>
#include <numeric>
#include <vector>

namespace learn {

namespace {

constexpr double well_judged_up_to = 0.10;

struct Group {
    double count = 0;
    double happened = 0;
};

double square(double value)
{
    return value * value;
}

double outcome(const Forecast& forecast)
{
    return forecast.happened ? 1 : 0;
}

std::vector<Forecast> forecasts_of(std::span<const Graded> answers)
{
    std::vector<Forecast> forecasts;
    for (const Graded& answer : answers) {
        if (answer.confidence) {
            forecasts.push_back({stated_chance(*answer.confidence), answer.right});
        }
    }
    return forecasts;
}

std::array<ConfidenceTally, 3> tallied(std::span<const Graded> answers)
{
    std::array<ConfidenceTally, 3> tallies{
        {{Confidence::Guess, 0, 0}, {Confidence::FairlySure, 0, 0}, {Confidence::Certain, 0, 0}}};
    for (const Graded& answer : answers) {
        for (ConfidenceTally& tally : tallies) {
            if (answer.confidence == tally.confidence) {
                ++tally.asked;
                tally.right += answer.right ? 1 : 0;
            }
        }
    }
    return tallies;
}

/// The mean stated chance less the share that happened.
double surplus(std::span<const Forecast> forecasts)
{
    const double sum = std::accumulate(forecasts.begin(), forecasts.end(), 0.0, [](double so_far, const Forecast& one) {
        return so_far + one.chance - outcome(one);
    });
    return sum / static_cast<double>(forecasts.size());
}

}

double brier(std::span<const Forecast> forecasts)
{
    if (forecasts.empty()) {
        return 0;
    }
    const double sum = std::accumulate(forecasts.begin(), forecasts.end(), 0.0, [](double so_far, const Forecast& one) {
        return so_far + square(one.chance - outcome(one));
    });
    return sum / static_cast<double>(forecasts.size());
}

BrierParts brier_parts(std::span<const Forecast> forecasts)
{
    if (forecasts.empty()) {
        return {};
    }
    std::map<double, Group> groups; // by chance
    Group all;
    for (const Forecast& forecast : forecasts) {
        for (Group* group : {&groups[forecast.chance], &all}) {
            group->count += 1;
            group->happened += outcome(forecast);
        }
    }
    const double base_rate = all.happened / all.count;
    BrierParts parts{.uncertainty = base_rate * (1 - base_rate)};
    for (const auto& [chance, group] : groups) {
        const double rate = group.happened / group.count;
        parts.reliability += group.count * square(chance - rate) / all.count;
        parts.resolution += group.count * square(rate - base_rate) / all.count;
    }
    return parts;
}

double stated_chance(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Guess: return 0.50;
    case Confidence::FairlySure: return 0.73;
    case Confidence::Certain: return 0.90;
    }
    return 0.50;
}

std::optional<double> ConfidenceTally::share() const
{
    return asked == 0 ? std::nullopt : std::optional(static_cast<double>(right) / static_cast<double>(asked));
}

std::optional<Calibration> calibration(std::span<const Graded> answers)
{
    const std::vector<Forecast> forecasts = forecasts_of(answers);
    if (forecasts.empty()) {
        return std::nullopt;
    }
    return Calibration{.tallies = tallied(answers),
                       .brier = brier(forecasts),
                       .parts = brier_parts(forecasts),
                       .surplus = surplus(forecasts)};
}

Sureness sureness(const Calibration& calibration)
{
    if (std::abs(calibration.surplus) <= well_judged_up_to) {
        return Sureness::WellJudged;
    }
    return calibration.surplus > 0 ? Sureness::TooSure : Sureness::TooModest;
}

}
