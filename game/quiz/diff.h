// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// A stretch of words that stands in a claim, in the passage, or in both.
struct DiffRun {
    enum class Of { Both, Claim, Passage };

    Of of = Of::Both;
    std::string words; ///< with the punctuation between and beside them, without space at the ends

    bool operator==(const DiffRun&) const = default;
};

/// What a claim and a passage share, word by word (longest common subsequence; words are compared folded, so that
/// neither case nor accents nor punctuation count), and where they part: the claim's words first, then the passage's.
/// What is shared is given as the passage writes it. In order, with a space between, the runs of Claim and Both are
/// the words of the claim, those of Passage and Both the passage. Two texts that share neither beginning nor end and
/// whose lengths in words multiply to more than a million are not compared, and part whole.
std::vector<DiffRun> word_diff(std::string_view claim, std::string_view passage);

}
