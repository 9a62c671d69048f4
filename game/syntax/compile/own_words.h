// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/lexicon.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace syntax::compile {

/// A form whose lemma is set by hand.
struct OwnLemma {
    std::string_view form;
    Word word = Word::Verb;
    std::string_view lemma;
};

/// Forms that WordNet's exceptions lack or resolve in a way that newspapers do not mean. They go first.
std::span<const OwnLemma> own_lemmas();

/// Nouns that end in -s and are no plurals: news, means.
std::span<const std::string_view> own_singulars();

/// The sense that newspapers mean first, where WordNet has another before it: the drone is no bee.
struct OwnSense {
    std::string_view noun;
    Sense sense = Sense::Other;
};
std::span<const OwnSense> own_senses();

/// What a noun is for newspapers where WordNet's order of senses says otherwise.
enum class OwnClass : std::uint8_t { Person, NoPerson, Group, NoGroup };
std::span<const std::string_view> own_nouns(OwnClass kind);

}
