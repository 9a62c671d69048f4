// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/lexicon.h"

#include <cstdint>
#include <string_view>

namespace syntax {

/// What a dictionary says of `lower`, a word in lower case: the parts of speech of the word itself in the lowest bits,
/// then those of the words it may be inflected or derived from, by ending (-s, -ed, -ing, -er, -est, -ly). Never 0.
std::uint64_t word_classes(const Lexicon& lexicon, std::string_view lower);

}
