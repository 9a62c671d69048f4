// SPDX-License-Identifier: MIT
#pragma once

#include "learn/graded.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace learn {

/// A stated chance that something happens, and whether it did.
struct Forecast {
    double chance = 0; ///< 0 to 1
    bool happened = false;

    bool operator==(const Forecast&) const = default;
};

/// The mean of (chance - outcome)^2 (Brier 1950): 0 is perfect, 0.25 is what "fifty-fifty" always earns, 1 the worst;
/// 0 for no forecasts.
double brier(std::span<const Forecast> forecasts);

/// The parts of a Brier score = reliability - resolution + uncertainty (Murphy 1973).
struct BrierParts {
    double reliability = 0; ///< how far the stated chances lie from what then happened; 0 is best
    double resolution = 0; ///< how far the stated chances tell apart what happens from what doesn't; more is better
    double uncertainty = 0; ///< of the questions themselves

    bool operator==(const BrierParts&) const = default;
};

/// The parts over forecasts grouped by the very same chance, where the sum is exact; all 0 for no forecasts.
BrierParts brier_parts(std::span<const Forecast> forecasts);

/// The chance of being right that a confidence states, the middle of the band in which it pays best: 0.50, 0.73, 0.90.
double stated_chance(Confidence confidence);

/// The answers given with one confidence.
struct ConfidenceTally {
    Confidence confidence = Confidence::Guess;
    std::size_t right = 0;
    std::size_t asked = 0;

    /// The share that was right, 0 to 1; nothing when there are no answers.
    std::optional<double> share() const;

    bool operator==(const ConfidenceTally&) const = default;
};

/// How well a player's confidence matches what they got right.
struct Calibration {
    std::array<ConfidenceTally, 3> tallies; ///< Guess, FairlySure, Certain
    double brier = 0;
    BrierParts parts;
    double surplus = 0; ///< the mean stated chance less the share that was right: above 0 is too sure

    bool operator==(const Calibration&) const = default;
};

/// The calibration over the answers that have a confidence; nothing when none has.
std::optional<Calibration> calibration(std::span<const Graded> answers);

/// How a player's confidence stands to what they know.
enum class Sureness { TooModest, WellJudged, TooSure };

/// WellJudged while the surplus is at most 0.10 either way, our choice.
Sureness sureness(const Calibration& calibration);

}
