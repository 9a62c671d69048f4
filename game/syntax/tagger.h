// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/direction.h"
#include "syntax/form.h"
#include "syntax/tag.h"
#include "syntax/weights.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace syntax {

/// By index of a tag: whether it is a verb's or an auxiliary's, and whether such a form has a subject (walks, walked,
/// would).
struct TagKinds {
    std::vector<bool> verbal;
    std::vector<bool> finite;
    std::vector<bool> commands; ///< may be one: go, that has no subject
    std::vector<bool> participles; ///< walked, broken
    std::optional<std::uint8_t> past; ///< of walked, broke: a form with a subject
};

TagKinds kinds_of(const std::vector<Tag>& tags);

/// The index of the tag of a token, and of the one that comes next, or the same again where that is far behind.
struct TagChoice {
    std::uint8_t tag = 0;
    std::uint8_t other = 0;
};

/// The tags before a token, by index; before the first token, indices that no tag has.
struct TagsBefore {
    std::uint8_t last = 254;
    std::uint8_t last_but_one = 255;
    std::uint8_t last_verb = 253; ///< the last one of a verb or an auxiliary

    /// Takes the next tag in.
    void add(std::uint8_t tag, const TagKinds& kinds) { *this = {tag, last, kinds.verbal[tag] ? tag : last_verb}; }
};

/// The keys of the features that the tag of token `at` is chosen by.
void tagger_features(std::span<const Form> forms, std::size_t at, TagsBefore before, std::vector<std::uint64_t>& keys);

/// The taggers of the two directions, forwards first.
using Taggers = std::array<Weights, directions>;

/// The tags of a sentence: those with the best sums of the scores that both taggers give, each on its own greedy way
/// through the sentence.
std::vector<TagChoice> tag(std::span<const Form> forms, const Taggers& taggers, const TagKinds& kinds);

/// Gives a sentence that has no form with a subject (walks, walked, would) one: the first that comes next in doubt, or
/// the first participle that looks like one, as `regular` tells for each token ("walked", but not "broken"). "The ship
/// carried grain" is more often told than "the ship, carried grain". For whole sentences, which have such a form.
void require_finite(std::vector<TagChoice>& tags, const TagKinds& kinds, const std::vector<bool>& regular);

}
