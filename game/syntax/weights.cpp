// SPDX-License-Identifier: MIT
#include "syntax/weights.h"

#include <algorithm>

namespace syntax {

namespace {

constexpr std::size_t header_size = 16;
constexpr unsigned fewest_bits = 1;
constexpr unsigned most_bits = 24;
constexpr std::size_t most_classes = 128;
constexpr std::size_t most_members = 16;
constexpr auto last_row = std::byte{0x80};
constexpr auto class_bits = std::byte{0x7f};

constexpr std::array<std::int32_t, 256> weight_of_code = [] {
    std::array<std::int32_t, 256> weights{};
    for (int code = -127; code <= 127; ++code) {
        weights[static_cast<std::uint8_t>(code)] = decode_weight(static_cast<std::int8_t>(code));
    }
    return weights;
}();

/// The part of a key that tells features of one bucket apart.
std::uint16_t tail_of(std::uint64_t key, unsigned bits)
{
    return static_cast<std::uint16_t>(key >> (48U - bits));
}

tl::unexpected<base::Error> broken()
{
    return base::fail(base::ErrorKind::BadFormat, "A table of weights is damaged.");
}

}

base::Result<Weights> Weights::open(Bytes bytes)
{
    if (bytes.size() < header_size) {
        return broken();
    }
    Weights weights;
    weights.m_bits = read_u32(bytes.data());
    weights.m_classes = read_u32(bytes.data() + 4);
    weights.m_members = read_u32(bytes.data() + 8);
    if (weights.m_bits < fewest_bits || weights.m_bits > most_bits || weights.m_classes == 0
        || weights.m_classes > most_classes || weights.m_members == 0 || weights.m_members > most_members) {
        return broken();
    }
    const std::size_t index_size = ((std::size_t{1} << weights.m_bits) + 1) * 4;
    if (bytes.size() - header_size < index_size) {
        return broken();
    }
    weights.m_offsets = bytes.subspan(header_size, index_size);
    weights.m_buckets = bytes.subspan(header_size + index_size);
    if (!weights.all_well_formed()) {
        return broken();
    }
    return weights;
}

bool Weights::all_well_formed() const
{
    std::size_t begin = read_u32(m_offsets.data());
    for (std::size_t at = 4; at < m_offsets.size(); at += 4) {
        const std::size_t end = read_u32(m_offsets.data() + at);
        if (end <= begin || end > m_buckets.size() || !well_formed(m_buckets.data() + begin, m_buckets.data() + end)) {
            return false;
        }
        begin = end;
    }
    return true;
}

bool Weights::well_formed(const std::byte* begin, const std::byte* end) const
{
    auto features = std::to_integer<std::ptrdiff_t>(*begin);
    if (end - begin < 1 + 2 * features) {
        return false;
    }
    const auto row_size = static_cast<std::ptrdiff_t>(1 + m_members);
    const std::byte* row = begin + 1 + 2 * features;
    for (; features > 0 && end - row >= row_size; row += row_size) {
        if (std::to_integer<std::size_t>(*row & class_bits) >= m_classes) {
            return false;
        }
        features -= (*row & last_row) != std::byte{0} ? 1 : 0;
    }
    return features == 0;
}

void Weights::score(std::span<const std::uint64_t> keys, std::size_t member, std::span<std::int32_t> scores) const
{
    std::fill(scores.begin(), scores.end(), 0);
    // Three passes, so that the memory of all features is on its way while the first are added.
    std::array<const std::byte*, most_features> buckets;
    const std::size_t count = std::min(keys.size(), most_features);
    for (std::size_t i = 0; i < count; ++i) {
        __builtin_prefetch(m_offsets.data() + (keys[i] >> (64U - m_bits)) * 4);
    }
    for (std::size_t i = 0; i < count; ++i) {
        buckets[i] = bucket(keys[i]);
        __builtin_prefetch(buckets[i]);
    }
    for (std::size_t i = 0; i < count; ++i) {
        add(buckets[i], keys[i], member, scores);
    }
}

const std::byte* Weights::bucket(std::uint64_t key) const
{
    return m_buckets.data() + read_u32(m_offsets.data() + (key >> (64U - m_bits)) * 4);
}

void Weights::add(const std::byte* bucket, std::uint64_t key, std::size_t member, std::span<std::int32_t> scores) const
{
    const auto features = std::to_integer<std::size_t>(*bucket);
    const std::uint16_t tail = tail_of(key, m_bits);
    const std::byte* tails = bucket + 1;
    std::size_t found = 0;
    while (found < features && read_u16(tails + 2 * found) != tail) {
        ++found;
    }
    if (found == features) {
        return;
    }
    const std::size_t row_size = 1 + m_members;
    const std::byte* row = tails + 2 * features;
    while (found > 0) {
        found -= (*row & last_row) != std::byte{0} ? 1U : 0U;
        row += row_size;
    }
    for (;; row += row_size) {
        const auto code = std::to_integer<std::uint8_t>(row[1 + member]);
        scores[std::to_integer<std::size_t>(*row & class_bits)] += weight_of_code[code];
        if ((*row & last_row) != std::byte{0}) {
            return;
        }
    }
}

}
