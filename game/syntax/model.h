// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "syntax/bytes.h"
#include "syntax/direction.h"
#include "syntax/ensemble.h"
#include "syntax/tag.h"
#include "syntax/tagger.h"
#include "syntax/vocabulary.h"

#include <array>
#include <string_view>
#include <vector>

namespace syntax {

/// The parts of a model file, in their order. Tags are two bytes each, the values of a `Upos` and a `Xpos`.
enum class Section : std::uint8_t { Vocabulary, Tags, TaggerForwards, TaggerBackwards, Forwards, Backwards };

inline constexpr std::size_t section_count = 6;

/// How a model file begins: a signature, the version (4 bytes, the lowest first), the number of sections (4 bytes),
/// the SHA-256 of all that follows it (32 bytes), and of each section where it starts and its size (4 bytes each).
inline constexpr std::string_view model_signature = "Rcpt.syn";
inline constexpr std::uint32_t model_version = 1;
inline constexpr std::size_t model_hash_at = 16;
inline constexpr std::size_t model_hashed_from = 48;
inline constexpr std::size_t model_header_size = model_hashed_from + 8 * section_count;

/// What tagger and parsers have learned, read in place from a model file.
struct Learned {
    Vocabulary vocabulary;
    std::vector<Tag> tags; ///< by index
    TagKinds kinds;
    Taggers taggers;
    std::array<Ensemble, directions> parsers;
};

/// Opens a model file. BadFormat when the bytes are none of this version, were cut short or changed; TooNew when they
/// are of a later version.
base::Result<Learned> open_model(Bytes bytes);

}
