// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/train/corpus.h"
#include "syntax/train/learn_tags.h"
#include "syntax/train/oracle.h"
#include "syntax/train/perceptron.h"

#include <cstdint>
#include <vector>

namespace syntax::train {

/// A sentence as a parser learns from it.
struct Example {
    std::vector<Form> forms;
    std::vector<TagChoice> tags;
    GoldTree gold;
};

/// The sentences of a corpus in a direction, with tags that taggers gave them.
std::vector<Example> make_examples(const Corpus& corpus, const Vocabulary& vocabulary, const Lexicon& lexicon,
                                   const TagChoices& tags, Direction direction);

/// What a member of the ensemble has learned; its number decides which templates it goes by, the order of the sentences
/// and where it follows its own mistakes.
std::vector<Averaged> learn_arcs(const std::vector<Example>& examples, const TagKinds& kinds, std::size_t member);

}
