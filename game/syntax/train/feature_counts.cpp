// SPDX-License-Identifier: MIT
#include "syntax/train/feature_counts.h"

namespace syntax::train {

namespace {

constexpr unsigned bits = 26;
constexpr std::uint8_t fewest = 2;

std::size_t bucket(std::uint64_t key)
{
    return key >> (64U - bits);
}

}

FeatureCounts::FeatureCounts() : m_counts(std::size_t{1} << bits) { }

void FeatureCounts::count(const std::vector<std::uint64_t>& keys)
{
    for (const std::uint64_t key : keys) {
        std::uint8_t& seen = m_counts[bucket(key)];
        seen = static_cast<std::uint8_t>(seen + (seen < 255 ? 1 : 0));
    }
}

void FeatureCounts::keep_frequent(std::vector<std::uint64_t>& keys) const
{
    std::erase_if(keys, [&](std::uint64_t key) { return m_counts[bucket(key)] < fewest; });
}

}
