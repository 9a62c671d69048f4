// SPDX-License-Identifier: MIT
#include "gates/claim_reader.h"

#include "base/rng.h"
#include "gates/same_thing.h"

#include <algorithm>
#include <cmath>
#include <variant>

namespace gates {

namespace {

constexpr std::size_t folds = 10;

std::vector<std::string> features_of(std::string_view claim)
{
    std::vector<std::string> features = folded_words(claim);
    for (std::size_t i = 1, words = features.size(); i < words; ++i) {
        features.push_back(features[i - 1] + " " + features[i]);
    }
    return features;
}

std::size_t labels_of(const std::vector<Labelled>& claims)
{
    std::size_t labels = 0;
    for (const Labelled& claim : claims) {
        labels = std::max(labels, claim.label + 1);
    }
    return labels;
}

/// Which tenth each claim is in, labels spread evenly.
std::vector<std::size_t> folds_of(const std::vector<Labelled>& claims, std::uint64_t seed)
{
    std::vector<std::size_t> order(claims.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    base::Rng rng{seed};
    base::shuffle(order, rng);
    std::stable_sort(order.begin(), order.end(),
                     [&claims](std::size_t a, std::size_t b) { return claims[a].label < claims[b].label; });
    std::vector<std::size_t> result(claims.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        result[order[i]] = i % folds;
    }
    return result;
}

}

std::vector<Labelled> claims_of(const std::vector<quiz::Question>& questions)
{
    std::vector<Labelled> claims;
    for (const quiz::Question& question : questions) {
        if (const auto* verdict = std::get_if<quiz::VerdictKey>(&question.body)) {
            claims.push_back({question.prompt, static_cast<std::size_t>(verdict->key)});
        }
    }
    return claims;
}

ClaimReader::ClaimReader(const std::vector<const Labelled*>& claims, std::size_t labels) : m_features(labels)
{
    for (const Labelled* claim : claims) {
        for (const std::string& feature : features_of(claim->claim)) {
            std::vector<std::size_t>& counts = m_counts[feature];
            counts.resize(labels);
            ++counts[claim->label];
            ++m_features[claim->label];
        }
    }
}

double ClaimReader::likelihood(const std::vector<std::string>& features, std::size_t label) const
{
    double sum = 0; // every label as likely as the others: that is what the balanced accuracy rewards
    const double all = static_cast<double>(m_features[label] + m_counts.size());
    for (const std::string& feature : features) {
        const auto found = m_counts.find(feature);
        if (found != m_counts.end()) {
            sum += std::log(static_cast<double>(found->second[label] + 1) / all);
        }
    }
    return sum;
}

std::size_t ClaimReader::guess(std::string_view claim) const
{
    const std::vector<std::string> features = features_of(claim);
    std::size_t best = 0;
    for (std::size_t label = 1; label < m_features.size(); ++label) {
        best = likelihood(features, label) > likelihood(features, best) ? label : best;
    }
    return best;
}

double balanced_accuracy(const std::vector<Labelled>& claims, std::uint64_t seed)
{
    const std::size_t labels = labels_of(claims);
    const std::vector<std::size_t> fold_of = folds_of(claims, seed);
    std::vector<std::size_t> right(labels);
    std::vector<std::size_t> all(labels);
    for (std::size_t fold = 0; fold < folds; ++fold) {
        std::vector<const Labelled*> others;
        for (std::size_t i = 0; i < claims.size(); ++i) {
            if (fold_of[i] != fold) {
                others.push_back(&claims[i]);
            }
        }
        const ClaimReader reader(others, labels);
        for (std::size_t i = 0; i < claims.size(); ++i) {
            if (fold_of[i] == fold) {
                ++all[claims[i].label];
                right[claims[i].label] += reader.guess(claims[i].claim) == claims[i].label ? 1U : 0U;
            }
        }
    }
    double sum = 0;
    std::size_t seen = 0;
    for (std::size_t label = 0; label < labels; ++label) {
        if (all[label] > 0) {
            sum += static_cast<double>(right[label]) / static_cast<double>(all[label]);
            ++seen;
        }
    }
    return seen == 0 ? 0 : sum / static_cast<double>(seen);
}

}
