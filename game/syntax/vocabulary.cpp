// SPDX-License-Identifier: MIT
#include "syntax/vocabulary.h"

namespace syntax {

namespace {

constexpr std::size_t record_size = 8;

std::uint32_t hash_at(Bytes bytes, std::size_t record)
{
    return read_u32(bytes.data() + record * record_size);
}

std::uint32_t tag_at(Bytes bytes, std::size_t record)
{
    return read_u32(bytes.data() + record * record_size + 4);
}

}

base::Result<Vocabulary> Vocabulary::open(Bytes bytes, std::size_t tags)
{
    bool good = bytes.size() % record_size == 0;
    for (std::size_t i = 0; good && i < bytes.size() / record_size; ++i) {
        good = tag_at(bytes, i) <= tags && (i == 0 || hash_at(bytes, i - 1) < hash_at(bytes, i));
    }
    if (!good) {
        return base::fail(base::ErrorKind::BadFormat, "The list of known words is damaged.");
    }
    Vocabulary vocabulary;
    vocabulary.m_bytes = bytes;
    return vocabulary;
}

std::optional<VocabularyEntry> Vocabulary::find(std::uint64_t hash) const
{
    const auto wanted = static_cast<std::uint32_t>(hash >> 32U);
    std::size_t low = 0;
    std::size_t high = m_bytes.size() / record_size;
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        (hash_at(m_bytes, middle) < wanted ? low : high) = hash_at(m_bytes, middle) < wanted ? middle + 1 : middle;
    }
    if (low == m_bytes.size() / record_size || hash_at(m_bytes, low) != wanted) {
        return std::nullopt;
    }
    VocabularyEntry entry;
    if (const std::uint32_t tag = tag_at(m_bytes, low); tag > 0) {
        entry.only_tag = static_cast<std::uint8_t>(tag - 1);
    }
    return entry;
}

}
