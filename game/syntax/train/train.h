// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/lexicon.h"
#include "syntax/train/conllu.h"

#include <cstddef>
#include <vector>

namespace syntax::train {

/// The most bytes of a model file.
inline constexpr std::size_t most_model_bytes = 16'000'000;

/// Learns two taggers and six parsers, three in each direction, and writes what they know into the bytes of a model
/// file. The same sentences and the same lexicon give the same bytes, on any number of threads.
std::vector<std::byte> train_model(std::vector<Gold> sentences, const Lexicon& lexicon);

}
