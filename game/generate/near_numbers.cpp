// SPDX-License-Identifier: MIT
#include "generate/around.h"
#include "generate/times.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace generate {

namespace {

using Places = std::vector<std::int64_t>;

constexpr double most_small = 12; ///< whole numbers up to this differ by a few
constexpr std::int64_t few = 3;

/// A number as a multiple of the step that it is rounded to: 11,000 is 11 steps of 1,000, 2.5 is 25 of a tenth.
struct Steps {
    std::int64_t count = 0;
    std::int64_t scale = 1; ///< of one step
    std::int64_t divisor = 1; ///< 10 for tenths
};

double value_of(const Steps& steps, std::int64_t count)
{
    return static_cast<double>(count) * static_cast<double>(steps.scale) / static_cast<double>(steps.divisor);
}

/// The steps of a number of at most three decimals, in the coarsest power of ten; nothing for others.
std::optional<Steps> steps_of(double value)
{
    constexpr double largest = 1e15;
    if (!(value > 0) || value >= largest) {
        return std::nullopt;
    }
    for (std::int64_t divisor = 1; divisor <= 1000; divisor *= 10) {
        const double scaled = value * static_cast<double>(divisor);
        if (std::abs(scaled - std::round(scaled)) > 1e-9 * scaled) {
            continue;
        }
        Steps steps{static_cast<std::int64_t>(std::llround(scaled)), 1, divisor};
        while (steps.count % 10 == 0) {
            steps.count /= 10;
            steps.scale *= 10;
        }
        return steps;
    }
    return std::nullopt;
}

/// Finer steps of halves, fifths or tenths when there are too few coarse ones: 30 in steps of 5.
Steps refined(Steps steps)
{
    constexpr std::int64_t enough = 6; ///< for three numbers on each side
    const Steps coarse = steps;
    for (const std::int64_t part : {2, 5, 10}) {
        if (steps.count >= enough || coarse.scale % part != 0) {
            break;
        }
        steps = {coarse.count * part, coarse.scale / part, coarse.divisor};
    }
    return steps;
}

/// The greatest number of a measure.
double ceiling_of(Measure measure)
{
    if (measure == Measure::Percent) {
        return 99.999;
    }
    return measure == Measure::Age ? 109 : 1e15;
}

bool is_year_like(double value)
{
    return value >= 1900 && value <= 2100;
}

/// Every place from `low` to `high`, or evenly some of them when there are many.
Places places_between(std::int64_t low, std::int64_t high)
{
    constexpr std::int64_t most = 1000;
    // A stride that shares no factor with 10, so that the last digits of the places differ.
    std::int64_t stride = ((high - low) / most) | 1;
    stride += stride % 5 == 0 ? 2 : 0;
    Places places;
    for (std::int64_t at = low; at <= high; at += stride) {
        places.push_back(at);
    }
    return places;
}

/// True for 666, which readers see before all else.
bool catches_the_eye(double value)
{
    const bool three = value >= 100 && value < 10000 && value == std::floor(value);
    const std::string digits = three ? std::to_string(static_cast<int>(value)) : std::string("12");
    return std::all_of(digits.begin(), digits.end(), [&digits](char each) { return each == digits.front(); });
}

/// A number among rounder ones, or a round one among others, would tell the key: "in less than 16 minutes" for 20.
bool is_as_round(std::int64_t at, std::int64_t key, bool whole)
{
    constexpr std::int64_t small = 12;
    const bool fives = !whole || key % 5 != 0 || key <= small || at % 5 == 0;
    return fives && ((at % 10 == 0) == (key % 10 == 0) || key < 100);
}

std::vector<double> near_small(double value, std::uint64_t seed, std::size_t wanted, Measure measure)
{
    const auto key = static_cast<std::int64_t>(value);
    const std::int64_t top = std::max(key + few, static_cast<std::int64_t>(wanted) + 1);
    Places places = places_between(std::max<std::int64_t>(1, key - few), top);
    places.erase(std::remove_if(places.begin(), places.end(),
                                [&](std::int64_t at) { return static_cast<double>(at) > ceiling_of(measure); }),
                 places.end());
    const std::vector<std::int64_t> chosen = choose_around(key, places, wanted, {}, seed);
    return {chosen.begin(), chosen.end()};
}

}

std::vector<double> near(double value, std::uint64_t seed, std::size_t wanted, Measure measure)
{
    const auto whole_steps = steps_of(value);
    if (!whole_steps || measure == Measure::Score || value == 0.5) {
        return {};
    }
    if (value <= most_small && value == std::floor(value)) {
        return near_small(value, seed, wanted, measure);
    }
    const Steps steps = refined(*whole_steps);
    // Twice a share, an age or a length of time is often more than there can be.
    const bool bounded = measure == Measure::Percent || measure == Measure::Age || measure == Measure::Duration;
    Places places = bounded ? places_between((steps.count * 2 + 2) / 3, steps.count * 3 / 2)
                            : places_between((steps.count + 1) / 2, steps.count * 2);
    const auto unfit = [&](std::int64_t at) {
        const double other = value_of(steps, at);
        const bool decimals = steps.divisor == 1 || at % 10 != 0;
        return catches_the_eye(other) || !decimals || !is_as_round(at, steps.count, steps.divisor == 1)
               || other > ceiling_of(measure) || (is_year_like(other) && !is_year_like(value));
    };
    places.erase(std::remove_if(places.begin(), places.end(), unfit), places.end());
    const Apart apart{(steps.count + 15) / 16, 0}; ///< a sixteenth of the key, or one step
    std::vector<double> result;
    for (const std::int64_t at : choose_around(steps.count, places, wanted, apart, seed)) {
        result.push_back(value_of(steps, at));
    }
    return result;
}

}
