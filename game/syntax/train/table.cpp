// SPDX-License-Identifier: MIT
#include "syntax/train/table.h"

#include "syntax/train/write.h"
#include "syntax/weights.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace syntax::train {

namespace {

constexpr std::size_t header_size = 16;
constexpr std::size_t features_a_bucket = 3; ///< at least; less than twice as many
constexpr std::uint32_t last_row = 0x80;
constexpr std::int32_t greatest_code = 127;

/// The rows of one feature.
using Feature = std::span<const Row>;

std::int32_t strength(const Row& row)
{
    std::int32_t most = 0;
    for (const std::int32_t weight : row.weights) {
        most = std::max(most, std::abs(weight));
    }
    return most;
}

struct Size {
    std::size_t features = 0;
    std::size_t rows = 0;
};

Size size_after(const std::vector<Row>& rows, std::int32_t least)
{
    Size size;
    const Row* last = nullptr;
    for (const Row& row : rows) {
        if (strength(row) > least) {
            ++size.rows;
            size.features += last == nullptr || last->key != row.key ? 1U : 0U;
            last = &row;
        }
    }
    return size;
}

unsigned bucket_bits(std::size_t features)
{
    unsigned bits = 1;
    while ((features_a_bucket << (bits + 1)) <= features) {
        ++bits;
    }
    return bits;
}

std::size_t bytes_of(Size size, std::size_t members)
{
    const std::size_t buckets = std::size_t{1} << bucket_bits(size.features);
    return header_size + 4 * (buckets + 1) + buckets + 2 * size.features + size.rows * (1 + members);
}

std::vector<Feature> features_of(const std::vector<Row>& rows)
{
    std::vector<Feature> features;
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin;
        while (end < rows.size() && rows[end].key == rows[begin].key) {
            ++end;
        }
        features.push_back(Feature(rows).subspan(begin, end - begin));
        begin = end;
    }
    return features;
}

std::int32_t square_root(std::int64_t value)
{
    std::int64_t root = 0;
    while ((root + 1) * (root + 1) <= value) {
        ++root;
    }
    return static_cast<std::int32_t>(root);
}

/// The code whose square is nearest to the weight's share of the greatest weight.
std::int8_t encode_weight(std::int32_t weight, std::int32_t greatest)
{
    const std::int64_t twice = 2 * greatest_code;
    const std::int32_t root = square_root(std::abs(static_cast<std::int64_t>(weight)) * twice * twice / greatest);
    const std::int32_t code = std::min((root + 1) / 2, greatest_code);
    return static_cast<std::int8_t>(weight < 0 ? -code : code);
}

class Writer {
public:
    Writer(std::size_t members, std::int32_t greatest) : m_members(members), m_greatest(greatest) { }

    void bucket(std::span<const Feature> features, unsigned bits)
    {
        append_u8(bytes, static_cast<std::uint32_t>(features.size()));
        for (const Feature& feature : features) {
            append_u16(bytes, static_cast<std::uint32_t>(feature.front().key >> (48U - bits)) & 0xffffU);
        }
        for (const Feature& feature : features) {
            for (const Row& row : feature) {
                append_u8(bytes, row.cls | (&row == &feature.back() ? last_row : 0U));
                weights(row);
            }
        }
    }

    std::vector<std::byte> bytes;

private:
    void weights(const Row& row)
    {
        for (std::size_t i = 0; i < m_members; ++i) {
            bytes.push_back(static_cast<std::byte>(encode_weight(row.weights[i], m_greatest)));
        }
    }

    std::size_t m_members;
    std::int32_t m_greatest;
};

std::int32_t greatest_of(const std::vector<Row>& rows)
{
    std::int32_t greatest = 1;
    for (const Row& row : rows) {
        greatest = std::max(greatest, strength(row));
    }
    return greatest;
}

}

std::vector<Row> join_members(const std::vector<std::vector<Averaged>>& members)
{
    std::vector<Row> rows;
    for (std::size_t member = 0; member < members.size(); ++member) {
        for (const Averaged& each : members[member]) {
            Row& row = rows.emplace_back(Row{each.key, each.cls, {}});
            row.weights[member] = each.weight;
        }
    }
    std::sort(rows.begin(), rows.end(),
              [](const Row& a, const Row& b) { return std::tie(a.key, a.cls) < std::tie(b.key, b.cls); });
    std::vector<Row> joined;
    for (const Row& row : rows) {
        if (joined.empty() || joined.back().key != row.key || joined.back().cls != row.cls) {
            joined.push_back(row);
            continue;
        }
        for (std::size_t i = 0; i < most_together; ++i) {
            joined.back().weights[i] += row.weights[i]; // each row has the weight of one member
        }
    }
    return joined;
}

std::vector<Row> prune(const std::vector<Row>& rows, std::int32_t least)
{
    std::vector<Row> kept;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(kept),
                 [&](const Row& row) { return strength(row) > least; });
    return kept;
}

std::int32_t prune_to_fit(const std::vector<Row>& rows, std::size_t members, std::size_t bytes)
{
    std::int32_t low = 0;
    std::int32_t high = greatest_of(rows);
    while (low < high) {
        const std::int32_t middle = low + (high - low) / 2;
        if (bytes_of(size_after(rows, middle), members) <= bytes) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}

std::vector<std::byte> make_table(const std::vector<Row>& rows, std::size_t classes, std::size_t members)
{
    const std::vector<Feature> features = features_of(rows);
    const unsigned bits = bucket_bits(features.size());
    std::vector<std::byte> bytes;
    for (const std::size_t number : {std::size_t{bits}, classes, members, std::size_t{0}}) {
        append_u32(bytes, static_cast<std::uint32_t>(number));
    }
    Writer writer(members, greatest_of(rows));
    std::size_t begin = 0;
    for (std::size_t bucket = 0; bucket < std::size_t{1} << bits; ++bucket) {
        std::size_t end = begin;
        while (end < features.size() && features[end].front().key >> (64U - bits) == bucket) {
            ++end;
        }
        append_u32(bytes, static_cast<std::uint32_t>(writer.bytes.size()));
        writer.bucket(std::span(features).subspan(begin, end - begin), bits);
        begin = end;
    }
    append_u32(bytes, static_cast<std::uint32_t>(writer.bytes.size()));
    bytes.insert(bytes.end(), writer.bytes.begin(), writer.bytes.end());
    return bytes;
}

}
