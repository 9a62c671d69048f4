// SPDX-License-Identifier: MIT
#include "syntax/weights.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <numeric>

namespace syntax {

namespace {

constexpr std::size_t header_size = 16;
constexpr unsigned fewest_bits = 1;
constexpr unsigned most_bits = 24;
constexpr std::size_t most_classes = 128;
constexpr std::size_t most_members = 16;
constexpr std::size_t cache_line = 64; ///< of most machines; it only matters for speed
constexpr auto last_row = std::byte{0x80};
constexpr auto class_bits = std::byte{0x7f};

constexpr std::array<std::int32_t, 256> weight_of_code = [] {
    std::array<std::int32_t, 256> weights{};
    for (int code = -127; code <= 127; ++code) {
        weights[static_cast<std::uint8_t>(code)] = decode_weight(static_cast<std::int8_t>(code));
    }
    return weights;
}();

/// Instead of the weights for a member for whom a feature does not count.
constexpr std::array<std::int32_t, 256> no_weights{};

bool is_last(const std::byte* row)
{
    return (*row & last_row) != std::byte{0};
}

std::size_t class_of(const std::byte* row)
{
    return std::to_integer<std::size_t>(*row & class_bits);
}

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
    Found rows;
    const std::size_t count = find(keys, rows);
    for (std::size_t i = 0; i < count; ++i) {
        add_rows(rows[i], member, scores);
    }
}

void Weights::add(std::span<const std::uint64_t> keys, std::span<const MemberSet> who,
                  std::span<std::int32_t> scores) const
{
    Found rows;
    const std::size_t count = find(keys, rows);
    const unsigned all = std::accumulate(who.begin(), who.end(), 0U, std::bit_or<>());
    // One member alone has a shorter way through the rows.
    const bool three = m_members == 3 && !std::has_single_bit(all);
    for (std::size_t i = 0; i < count; ++i) {
        if (three) {
            add_rows_of_three(rows[i], who[i], scores);
            continue;
        }
        for (unsigned left = who[i]; left != 0; left &= left - 1) {
            const auto member = static_cast<std::size_t>(std::countr_zero(left));
            add_rows(rows[i], member, scores.subspan(member * m_classes, m_classes));
        }
    }
}

std::size_t Weights::find(std::span<const std::uint64_t> keys, Found& rows) const
{
    // Three passes, so that the memory of all features is on its way while the first are found.
    const std::size_t count = std::min(keys.size(), most_features);
    for (std::size_t i = 0; i < count; ++i) {
        __builtin_prefetch(m_offsets.data() + (keys[i] >> (64U - m_bits)) * 4);
    }
    for (std::size_t i = 0; i < count; ++i) {
        rows[i] = bucket(keys[i]);
        // Most buckets end in the next line of the cache.
        __builtin_prefetch(rows[i]);
        if (m_buckets.data() + m_buckets.size() - rows[i] > static_cast<std::ptrdiff_t>(cache_line)) {
            __builtin_prefetch(rows[i] + cache_line);
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        rows[i] = rows_of(keys[i], rows[i]);
    }
    return count;
}

const std::byte* Weights::bucket(std::uint64_t key) const
{
    return m_buckets.data() + read_u32(m_offsets.data() + (key >> (64U - m_bits)) * 4);
}

/// The first row of a feature; none when it has not been learned.
const std::byte* Weights::rows_of(std::uint64_t key, const std::byte* bucket) const
{
    const auto features = std::to_integer<std::size_t>(*bucket);
    const std::uint16_t tail = tail_of(key, m_bits);
    const std::byte* tails = bucket + 1;
    std::size_t found = 0;
    while (found < features && read_u16(tails + 2 * found) != tail) {
        ++found;
    }
    if (found == features) {
        return nullptr;
    }
    const std::size_t row_size = 1 + m_members;
    const std::byte* row = tails + 2 * features;
    while (found > 0) {
        found -= is_last(row) ? 1U : 0U;
        row += row_size;
    }
    return row;
}

/// Adds the weights of one member in the rows of a feature, from the first one on, if there is any.
void Weights::add_rows(const std::byte* row, std::size_t member, std::span<std::int32_t> scores) const
{
    for (const std::byte* next = row; next != nullptr; row = next) {
        scores[class_of(row)] += weight_of_code[std::to_integer<std::size_t>(row[1 + member])];
        next = is_last(row) ? nullptr : row + 1 + m_members;
    }
}

/// The same for all members of three that a feature counts for, on one way through its rows: the model that ships has
/// three in each direction.
void Weights::add_rows_of_three(const std::byte* row, MemberSet who, std::span<std::int32_t> scores) const
{
    const auto weights
        = [who](unsigned member) { return (who >> member & 1U) != 0 ? weight_of_code.data() : no_weights.data(); };
    const std::array of = {weights(0), weights(1), weights(2)};
    const auto code = [&row](std::size_t member) { return std::to_integer<std::size_t>(row[1 + member]); };
    for (const std::byte* next = row; next != nullptr; row = next) {
        std::int32_t* const sum = scores.data() + class_of(row);
        sum[0] += of[0][code(0)];
        sum[m_classes] += of[1][code(1)];
        sum[2 * m_classes] += of[2][code(2)];
        next = is_last(row) ? nullptr : row + 4;
    }
}

}
