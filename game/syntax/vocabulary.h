// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "syntax/bytes.h"

#include <cstdint>
#include <optional>

namespace syntax {

/// A word that was seen often enough in training to be told from others.
struct VocabularyEntry {
    std::optional<std::uint8_t> only_tag; ///< the index of its tag, when it is frequent and never had another
};

/// The known words, by hash, read in place: records of 8 bytes, sorted by the upper 32 bits of the hash, which are
/// followed by 1 more than the index of the only tag, or by 0.
class Vocabulary {
public:
    /// BadFormat when the bytes end inside a record, are out of order or name a tag that is not below `tags`.
    static base::Result<Vocabulary> open(Bytes bytes, std::size_t tags);

    std::optional<VocabularyEntry> find(std::uint64_t hash) const;

private:
    Bytes m_bytes;
};

}
