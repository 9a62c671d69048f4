// SPDX-License-Identifier: MIT
#include "text/approximate.h"

#include <algorithm>

namespace text {

namespace {

constexpr std::size_t word_bits = 64;

}

Pattern::Pattern(CodePointView pattern)
    : m_size(pattern.size()),
      m_blocks((pattern.size() + word_bits - 1) / word_bits),
      m_alphabet(pattern.begin(), pattern.end())
{
    std::ranges::sort(m_alphabet);
    m_alphabet.erase(std::unique(m_alphabet.begin(), m_alphabet.end()), m_alphabet.end());
    // Symbol 0 stands nowhere in the pattern; the others follow the alphabet.
    m_masks.assign((m_alphabet.size() + 1) * m_blocks, 0);
    for (std::size_t i = 0; i < m_alphabet.size() && m_alphabet[i] < m_ascii.size(); ++i) {
        m_ascii[m_alphabet[i]] = static_cast<std::uint16_t>(i + 1);
    }
    for (std::size_t i = 0; i < m_size; ++i) {
        m_masks[symbol(pattern[i]) * m_blocks + i / word_bits] |= std::uint64_t{1} << (i % word_bits);
    }
}

std::size_t Pattern::symbol(char32_t code_point) const
{
    if (code_point < m_ascii.size()) {
        return m_ascii[code_point];
    }
    const auto found = std::ranges::lower_bound(m_alphabet, code_point);
    if (found == m_alphabet.end() || *found != code_point) {
        return 0;
    }
    return static_cast<std::size_t>(std::distance(m_alphabet.begin(), found)) + 1;
}

/// `step_above` is what the row above the pattern grows by in each column: 0 lets a match begin anywhere, 1 only
/// at the start of the text.
std::vector<std::size_t> Pattern::distances(CodePointView text, int step_above) const
{
    std::vector<std::size_t> result(text.size() + 1, m_size);
    std::vector<Block> blocks(m_blocks);
    const std::size_t last_bit = (m_size + word_bits - 1) % word_bits;
    for (std::size_t column = 0; column < text.size(); ++column) {
        const std::uint64_t* masks = &m_masks[symbol(text[column]) * m_blocks];
        int carry = step_above;
        for (std::size_t i = 0; i < m_blocks; ++i) {
            Block& block = blocks[i];
            const std::uint64_t equal = masks[i] | (carry < 0 ? 1U : 0U);
            const std::uint64_t vertical = masks[i] | block.negative;
            const std::uint64_t horizontal = (((equal & block.positive) + block.positive) ^ block.positive) | equal;
            std::uint64_t up = block.negative | ~(horizontal | block.positive);
            std::uint64_t down = block.positive & horizontal;
            const std::size_t bit = i + 1 == m_blocks ? last_bit : word_bits - 1;
            const int out = static_cast<int>((up >> bit) & 1U) - static_cast<int>((down >> bit) & 1U);
            up = (up << 1U) | (carry > 0 ? 1U : 0U);
            down = (down << 1U) | (carry < 0 ? 1U : 0U);
            block.positive = down | ~(vertical | up);
            block.negative = up & vertical;
            carry = out;
        }
        result[column + 1] = carry < 0 ? result[column] - 1 : result[column] + static_cast<std::size_t>(carry);
    }
    return result;
}

std::vector<std::size_t> Pattern::distances_to_ends(CodePointView text) const
{
    return m_size == 0 ? std::vector<std::size_t>(text.size() + 1) : distances(text, 0);
}

std::vector<std::size_t> Pattern::distances_to_prefixes(CodePointView text) const
{
    if (m_size > 0) {
        return distances(text, 1);
    }
    std::vector<std::size_t> lengths(text.size() + 1);
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        lengths[i] = i;
    }
    return lengths;
}

double Pattern::likeness(CodePointView text) const
{
    if (m_size == 0) {
        return 1;
    }
    const std::size_t least = std::ranges::min(distances_to_ends(text));
    return 1 - static_cast<double>(least) / static_cast<double>(m_size);
}

}
