// SPDX-License-Identifier: MIT
#include "learn/discernment.h"

#include <algorithm>
#include <boost/math/special_functions/erf.hpp>
#include <cmath>
#include <numbers>
#include <numeric>

namespace learn {

namespace {

constexpr double balanced_up_to = 0.3;
constexpr double somewhat_from = 0.5;
constexpr double well_from = 1.35;
constexpr double very_well_from = 2.5;
constexpr double best_telling = 3.4;
constexpr double strongest_leaning = 1.7;

constexpr auto supported = static_cast<std::size_t>(quiz::Verdict::Supported);
constexpr auto not_in_article = static_cast<std::size_t>(quiz::Verdict::NotInArticle);

/// The share of the standard normal distribution below z is `share`, which lies between 0 and 1.
double z_of(double share)
{
    return -std::numbers::sqrt2 * boost::math::erfc_inv(2 * share);
}

double corrected_share(std::size_t yes, std::size_t no)
{
    return (static_cast<double>(yes) + 0.5) / (static_cast<double>(yes + no) + 1);
}

bool is_one_answer_to_all(const SignalCounts& counts)
{
    return counts.hits + counts.false_alarms == 0 || counts.misses + counts.correct_rejections == 0;
}

/// The table as "`one` or not", where `one` is the signal.
SignalCounts one_or_not(const Confusion& table, std::size_t one)
{
    SignalCounts counts;
    for (std::size_t truth = 0; truth < table.counts.size(); ++truth) {
        std::size_t& yes = truth == one ? counts.hits : counts.false_alarms;
        std::size_t& no = truth == one ? counts.misses : counts.correct_rejections;
        for (std::size_t said = 0; said < table.counts.size(); ++said) {
            (said == one ? yes : no) += table.counts[truth][said];
        }
    }
    return counts;
}

}

Discernment discernment(const SignalCounts& counts)
{
    const double hit = z_of(corrected_share(counts.hits, counts.misses));
    const double false_alarm = z_of(corrected_share(counts.false_alarms, counts.correct_rejections));
    return {.d_prime = is_one_answer_to_all(counts) ? 0 : hit - false_alarm, .criterion = -(hit + false_alarm) / 2};
}

Confusion confusion(std::span<const Graded> answers)
{
    Confusion table;
    for (const Graded& answer : answers) {
        if (answer.truth && answer.said) {
            ++table.counts.at(static_cast<std::size_t>(*answer.truth)).at(static_cast<std::size_t>(*answer.said));
        }
    }
    return table;
}

Confusion operator+(const Confusion& a, const Confusion& b)
{
    Confusion sum = a;
    for (std::size_t truth = 0; truth < sum.counts.size(); ++truth) {
        for (std::size_t said = 0; said < sum.counts.size(); ++said) {
            sum.counts[truth][said] += b.counts[truth][said];
        }
    }
    return sum;
}

SignalCounts supported_or_not(const Confusion& table)
{
    return one_or_not(table, supported);
}

SignalCounts in_article_or_not(const Confusion& table)
{
    const SignalCounts missing = one_or_not(table, not_in_article);
    return {.hits = missing.correct_rejections,
            .misses = missing.false_alarms,
            .false_alarms = missing.misses,
            .correct_rejections = missing.hits};
}

double balanced_accuracy(const Confusion& table)
{
    double shares = 0;
    int classes = 0;
    for (std::size_t truth = 0; truth < table.counts.size(); ++truth) {
        const auto& said = table.counts[truth];
        const std::size_t asked = std::accumulate(said.begin(), said.end(), std::size_t{0});
        if (asked > 0) {
            shares += static_cast<double>(said[truth]) / static_cast<double>(asked);
            ++classes;
        }
    }
    return classes == 0 ? 0 : shares / classes;
}

Trust trust(const Discernment& discernment)
{
    if (std::abs(discernment.criterion) <= balanced_up_to) {
        return Trust::Balanced;
    }
    return discernment.criterion > 0 ? Trust::TooSuspicious : Trust::TooTrusting;
}

Telling telling(const Discernment& discernment)
{
    if (discernment.d_prime < somewhat_from) {
        return Telling::CoinToss;
    }
    if (discernment.d_prime < well_from) {
        return Telling::Somewhat;
    }
    return discernment.d_prime < very_well_from ? Telling::Well : Telling::VeryWell;
}

double telling_meter(const Discernment& discernment)
{
    return std::clamp(discernment.d_prime / best_telling, 0.0, 1.0);
}

double trust_meter(const Discernment& discernment)
{
    return std::clamp(0.5 + discernment.criterion / (2 * strongest_leaning), 0.0, 1.0);
}

}
