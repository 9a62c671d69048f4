// SPDX-License-Identifier: MIT
#include "gates/key_positions.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <variant>

namespace gates {

void count_keys(const std::vector<quiz::Question>& questions, KeyPositions& positions)
{
    for (const quiz::Question& question : questions) {
        const auto* choice = std::get_if<quiz::Choice>(&question.body);
        if (choice == nullptr) {
            continue;
        }
        std::vector<std::size_t>& counts = positions[question.options.size()];
        counts.resize(question.options.size());
        for (std::size_t i = 0; i < question.options.size(); ++i) {
            counts[i] += question.options[i].text == choice->key ? 1U : 0U;
        }
    }
}

std::size_t counted(const KeyPositions& positions)
{
    std::size_t all = 0;
    for (const auto& [options, counts] : positions) {
        for (const std::size_t count : counts) {
            all += count;
        }
    }
    return all;
}

double p_of_chance(const KeyPositions& positions)
{
    double sum = 0;
    std::size_t freedom = 0;
    for (const auto& [options, counts] : positions) {
        const double expected = static_cast<double>(counted({{options, counts}})) / static_cast<double>(options);
        for (const std::size_t count : counts) {
            const double off = static_cast<double>(count) - expected;
            sum += expected > 0 ? off * off / expected : 0.0;
        }
        freedom += options > 0 ? options - 1 : 0;
    }
    if (freedom == 0) {
        return 1;
    }
    return boost::math::cdf(complement(boost::math::chi_squared(static_cast<double>(freedom)), sum));
}

}
