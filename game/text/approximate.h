// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace text {

using CodePointView = std::span<const char32_t>;

/// A string made ready to be compared with others by edit distance (insertions, deletions and substitutions of
/// code points), many at a time in the bits of machine words: Myers 1999, in blocks as Hyyrö 2003.
class Pattern {
public:
    explicit Pattern(CodePointView pattern);

    /// Length in code points.
    std::size_t size() const { return m_size; }

    /// For each end from 0 to the size of `text`: the least edit distance between the pattern and any substring
    /// of `text` that ends there (Sellers 1980).
    std::vector<std::size_t> distances_to_ends(CodePointView text) const;

    /// For each end: the edit distance between the pattern and the whole of `text` up to there.
    std::vector<std::size_t> distances_to_prefixes(CodePointView text) const;

    /// 1 less the share of the pattern that has to be edited to find it somewhere in `text`; 1 when it is empty.
    double likeness(CodePointView text) const;

private:
    struct Block {
        std::uint64_t positive = ~std::uint64_t{0};
        std::uint64_t negative = 0;
    };

    std::size_t symbol(char32_t code_point) const;
    std::vector<std::size_t> distances(CodePointView text, int step_above) const;

    std::size_t m_size = 0;
    std::size_t m_blocks = 0;
    std::vector<char32_t> m_alphabet; ///< sorted
    std::array<std::uint16_t, 128> m_ascii{}; ///< symbols of ASCII, 0 for those not in the pattern
    std::vector<std::uint64_t> m_masks; ///< by symbol, then block: where the symbol stands in the pattern
};

}
