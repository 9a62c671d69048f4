// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/question.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace gates {

/// A claim with the label that is to be guessed from its words alone.
struct Labelled {
    std::string claim;
    std::size_t label = 0;
};

/// The claims of the verdict questions, labelled 0 to 2 by their key.
std::vector<Labelled> claims_of(const std::vector<quiz::Question>& questions);

/// Guesses labels from words and pairs of neighbouring words: multinomial naive Bayes, one added to every count,
/// every label as likely as the others before a word is read.
class ClaimReader {
public:
    ClaimReader(const std::vector<const Labelled*>& claims, std::size_t labels);

    std::size_t guess(std::string_view claim) const;

private:
    double likelihood(const std::vector<std::string>& features, std::size_t label) const;

    std::map<std::string, std::vector<std::size_t>> m_counts; ///< by feature and label
    std::vector<std::size_t> m_features; ///< by label: how many in all
};

/// How well labels can be guessed by those who see only the claim: the mean over the labels of the share that is
/// guessed right, each claim guessed by a reader that learned from nine tenths without it. Each tenth has its share of
/// every label. The same for the same seed; a third is chance for three labels.
double balanced_accuracy(const std::vector<Labelled>& claims, std::uint64_t seed);

}
