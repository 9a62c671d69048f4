// SPDX-License-Identifier: MIT
#include "quiz/scale.h"

#include "base/rng.h"
#include "base/sha256.h"
#include "quiz/answer.h"
#include "quiz/wording.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace quiz {

namespace {

constexpr double steps_wanted = 100;
constexpr int most_refinements = 60; ///< of a step: from 10^308 down to nothing a double can tell apart

/// Values that differ by less than this share of their size are years and their like, not counts from nothing.
constexpr double narrow_share = 0.1;

constexpr double greatest_rounded = 1e300;

/// Stands for a key of nothing, which has no magnitude of its own.
constexpr double magnitude_of_nothing = 5;

struct Ends {
    double low = 0;
    double high = 0;
};

/// Draws that the id of a question decides.
base::Rng draws_of(const QuestionId& id)
{
    const base::Sha256 hash = base::sha256(id.value);
    base::Rng rng;
    for (std::size_t i = 0; i < sizeof rng.state; ++i) {
        rng.state = (rng.state << 8U) | hash.bytes[i];
    }
    return rng;
}

/// From `low` to `high`, each thousandth of the way equally likely.
double drawn(base::Rng& rng, double low, double high)
{
    return low + (high - low) * static_cast<double>(base::draw(rng, 1001)) / 1000;
}

/// The power of ten at or below a positive value.
double decade(double value)
{
    return std::pow(10.0, std::floor(std::log10(value)));
}

/// A positive value, or nothing, up to the next half of its decade: 36 becomes 40, 12 becomes 15.
double rounded_up(double value)
{
    const double grid = value > 0 ? decade(value) / 2 : 1;
    return std::ceil(value / grid) * grid;
}

/// The value of an answer on its scale; nothing for answers that have none.
std::optional<double> value_of(const std::optional<Answer>& answer)
{
    if (const auto* number = answer ? std::get_if<GivenNumber>(&*answer) : nullptr) {
        return number->value;
    }
    const auto* day = answer ? std::get_if<GivenDay>(&*answer) : nullptr;
    return day ? std::optional(place_of(day->day)) : std::nullopt;
}

/// The least and the greatest of the key and the known wrong answers.
Ends ends_of(const Question& question, double key)
{
    Ends ends{key, key};
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        if (const auto value = value_of(answer_of(question, i))) {
            ends = {std::min(ends.low, *value), std::max(ends.high, *value)};
        }
    }
    return ends;
}

/// The end of a scale from nothing that holds `most`, with `key` anywhere between the fifth and the five sixths of it.
double end_from_nothing(double key, double most, base::Rng& rng)
{
    const double magnitude = key > 0 ? key : magnitude_of_nothing;
    const double end = std::max(magnitude / drawn(rng, 0.2, 0.84), most);
    return end < greatest_rounded ? rounded_up(end) : std::numeric_limits<double>::max();
}

/// The ends of the scale of values that lie close together, far from nothing.
Ends around(const Ends& values, base::Rng& rng)
{
    const double spread = values.high - values.low;
    const double grid = decade(spread);
    const double low = values.low - spread * drawn(rng, 0.2, 2);
    const double high = values.high + spread * drawn(rng, 0.2, 2);
    return {std::floor(low / grid) * grid, std::ceil(high / grid) * grid};
}

Ends ends_for(const Question& question, const Number& number)
{
    if (number.range) {
        return {(*number.range)[0], (*number.range)[1]};
    }
    base::Rng rng = draws_of(question.id);
    const Ends values = ends_of(question, number.key);
    const double spread = values.high - values.low;
    if (spread > 0 && spread < narrow_share * std::min(std::abs(values.low), std::abs(values.high))) {
        return around(values, rng);
    }
    return {values.low < 0 ? -end_from_nothing(-number.key, -values.low, rng) : 0,
            values.high > 0 || values.low == 0 ? end_from_nothing(number.key, values.high, rng) : 0};
}

/// The next of 1, 2, 5, 10, 20 … times a power of ten below a step.
double finer(double step)
{
    const double unit = decade(step * 1.01); // a power of ten may be a hair below itself
    return step > 4 * unit ? 2 * unit : step > 1.5 * unit ? unit : unit / 2;
}

double step_for(const Number& number, const Ends& ends)
{
    const auto reaches_key = [&](double step) {
        return near(ends.low + std::round((number.key - ends.low) / step) * step, number.key, number.tolerance);
    };
    const bool whole = number.key == std::trunc(number.key) && ends.low == std::trunc(ends.low);
    const double wanted = ends.high / steps_wanted - ends.low / steps_wanted;
    double step = 5 * decade(wanted);
    step = step > wanted ? finer(step) : step;
    step = step > wanted ? finer(step) : step;
    step = whole ? std::max(step, 1.0) : step;
    for (int i = 0; i < most_refinements && !reaches_key(step); ++i) {
        step = finer(step);
    }
    return step;
}

Ends ends_for(const Question& question, const Date& date)
{
    if (date.range) {
        return {place_of((*date.range)[0]), place_of((*date.range)[1])};
    }
    base::Rng rng = draws_of(question.id);
    const Ends values = ends_of(question, place_of(date.key));
    const double around = drawn(rng, 60, 120) + (values.high - values.low) / 2;
    const double before = around * drawn(rng, 0.05, 0.95);
    return {place_of(day_at(values.low - before)), place_of(day_at(values.high + around - before))};
}

}

std::optional<Scale> scale_of(const Question& question)
{
    if (const auto* number = std::get_if<Number>(&question.body)) {
        const Ends ends = ends_for(question, *number);
        return Scale{ends.low, ends.high, step_for(*number, ends)};
    }
    if (const auto* date = std::get_if<Date>(&question.body)) {
        const Ends ends = ends_for(question, *date);
        return Scale{ends.low, ends.high, 1};
    }
    return std::nullopt;
}

double place_of(Day day)
{
    return static_cast<double>(std::chrono::sys_days(day).time_since_epoch().count());
}

Day day_at(double place)
{
    using namespace std::chrono;
    const double first = place_of(year{0} / January / 1);
    const double last = place_of(year{9999} / December / 31);
    return sys_days(days(static_cast<int>(std::lround(std::clamp(place, first, last)))));
}

}
