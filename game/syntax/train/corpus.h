// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/form.h"
#include "syntax/model.h"
#include "syntax/train/conllu.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace syntax::train {

/// What is learned from: sentences, and of each token the index of its tag among those that are told apart.
struct Corpus {
    std::vector<Gold> sentences;
    std::vector<Tag> tags; ///< seen twice or more, in order
    std::vector<std::vector<std::uint8_t>> tag_indices; ///< by sentence and token
};

Corpus make_corpus(std::vector<Gold> sentences);

/// Which sentences of a corpus are learned from.
using Chosen = std::vector<bool>;

/// The bytes of a `Vocabulary` of the chosen sentences: words seen twice or more; a word seen 50 times or more with one
/// tag in 998 of 1000 has no other.
std::vector<std::byte> make_vocabulary(const Corpus& corpus, const Chosen& chosen);

/// A list as it is read in a direction.
template <class T> std::vector<T> directed(std::vector<T> items, Direction direction)
{
    if (direction == Direction::Backwards) {
        return {items.rbegin(), items.rend()};
    }
    return items;
}

/// The forms of all sentences, each as it is read in the direction.
std::vector<std::vector<Form>> forms_of_all(const Corpus& corpus, const Vocabulary& vocabulary, const Lexicon& lexicon,
                                            Direction direction);

}
