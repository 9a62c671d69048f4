// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/tagger.h"
#include "syntax/train/corpus.h"
#include "syntax/train/perceptron.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace syntax::train {

/// The tags of a corpus, by sentence and token.
using TagChoices = std::vector<std::vector<TagChoice>>;

inline constexpr std::size_t folds = 8;

/// What a tagger has learned from the whole corpus.
std::vector<Averaged> learn_tags(const Corpus& corpus, const Lexicon& lexicon, Direction direction);

/// Tags the sentences of one fold (an eighth of the corpus in one piece) by taggers that learned from the others, so
/// that parsers learn from tags as wrong as those that they will meet. Sentences of other folds get no tags.
TagChoices tag_fold(const Corpus& corpus, const Lexicon& lexicon, std::size_t fold);

}
