// SPDX-License-Identifier: MIT
#pragma once

#include "text/offset.h"

#include <string_view>

namespace text {

/// A stretch of a longer text, so that what stands around it can be looked at.
struct Passage {
    std::string_view text;
    Span span;

    std::string_view words() const { return text.substr(span.begin.value, span.size()); }
};

/// True when byte `at` of `text` lies within a word or a figure, so that no passage begins or ends there: 100
/// does not stand in 1000 or in 100,000, Iran not in Iranian, can not in can't; but Assad stands in Assad's.
bool splits_word(std::string_view text, std::size_t at);

/// True when `wanted` stands in the passage, unchanged and as whole words.
bool stands_in(const Passage& passage, std::string_view wanted);

/// True when no number, no name, no negation and no word that turns a sentence round (by, from, before, more, may)
/// differs between two wordings of a passage. A name is a word with a
/// capital that is not merely the first of its sentence, and any word of a script without capitals. A
/// negation goes with the word after it; un-, in- and their like are negations too. English words.
bool same_facts(const Passage& before, const Passage& after);

}
