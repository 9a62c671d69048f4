// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "syntax/bytes.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace syntax {

/// The weight that a code stands for: square-root companding, because few weights are large and they matter. The sign
/// of the code times round(30000 (code / 127)^2), at least 1 unless the code is 0.
constexpr std::int32_t decode_weight(std::int8_t code)
{
    const std::int32_t size = code < 0 ? -code : code;
    const std::int32_t value = (size * size * 30000 + 127 * 127 / 2) / (127 * 127);
    const std::int32_t weight = value == 0 && size != 0 ? 1 : value;
    return code < 0 ? -weight : weight;
}

/// The most features whose weights can be asked for at once.
inline constexpr std::size_t most_features = 192;

/// A bit for each of several members, the lowest for the first.
using MemberSet = std::uint16_t;

/// The weights of features for classes, for several members that share the features, read in place.
///
/// The bytes, all numbers with their lowest byte first: bucket bits B, classes, members, 0 (4 bytes each); 2^B + 1
/// offsets of 4 bytes, from the first bucket on; the buckets. The top B bits of a feature's key name its bucket, the
/// next 16 tell it from others there. A bucket: the number of its features, 1 byte; the 16 bits of each; of each its
/// rows. A row: the class in 7 bits, the eighth set in the last row of a feature, and a code for each member.
class Weights {
public:
    /// BadFormat when an offset, a count or a class is out of bounds.
    static base::Result<Weights> open(Bytes bytes);

    std::size_t classes() const { return m_classes; }
    std::size_t members() const { return m_members; }

    /// Sets `scores`, one for each class, to the sums of the weights that `member` has for the features.
    void score(std::span<const std::uint64_t> keys, std::size_t member, std::span<std::int32_t> scores) const;

    /// Adds weights of several members at once to `scores`, which has one for each class, of one member after the
    /// other; `who` says of each key for which members its feature counts.
    void add(std::span<const std::uint64_t> keys, std::span<const MemberSet> who, std::span<std::int32_t> scores) const;

private:
    using Found = std::array<const std::byte*, most_features>;

    const std::byte* bucket(std::uint64_t key) const;
    const std::byte* rows_of(std::uint64_t key, const std::byte* bucket) const;
    std::size_t find(std::span<const std::uint64_t> keys, Found& rows) const;
    void add_rows(const std::byte* row, std::size_t member, std::span<std::int32_t> scores) const;
    void add_rows_of_three(const std::byte* row, MemberSet who, std::span<std::int32_t> scores) const;
    bool well_formed(const std::byte* begin, const std::byte* end) const;
    bool all_well_formed() const;

    Bytes m_offsets;
    Bytes m_buckets;
    std::size_t m_classes = 0;
    std::size_t m_members = 0;
    unsigned m_bits = 0;
};

}
