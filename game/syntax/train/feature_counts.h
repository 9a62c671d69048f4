// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace syntax::train {

/// How often features were seen, up to 255, in buckets that few of them share.
class FeatureCounts {
public:
    FeatureCounts();

    void count(const std::vector<std::uint64_t>& keys);

    /// Leaves those that were seen twice or more.
    void keep_frequent(std::vector<std::uint64_t>& keys) const;

private:
    std::vector<std::uint8_t> m_counts;
};

}
