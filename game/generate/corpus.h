// SPDX-License-Identifier: MIT
#pragma once

#include "generate/claim.h"
#include "syntax/lexicon.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace generate {

/// The words of a sentence that carry its meaning, as sorted lemmas.
using Content = std::vector<std::string>;

/// A sentence of a corpus.
struct Where {
    std::size_t reading = 0;
    std::size_t sentence = 0;

    auto operator<=>(const Where&) const = default;
};

/// How many other articles an article takes wrong answers from, and is guarded against by their full text.
inline constexpr std::size_t most_neighbours = 8;

/// The articles of a pack as they were read, and what options and guards look up in them.
struct Corpus {
    std::vector<Reading> readings;
    std::map<std::string, std::vector<Where>> named; ///< by folded name, in order: the sentences that name someone so
    std::vector<std::vector<std::size_t>> neighbours; ///< by reading: those that name most of the same, nearest first
    std::vector<std::vector<Content>> contents; ///< by reading and sentence
    const syntax::Lexicon* lexicon = nullptr; ///< not null
    std::uint64_t seed = 0; ///< of every draw
};

/// The claim of what is not about a claim.
inline constexpr std::size_t no_claim = SIZE_MAX;

/// Where a claim stands: in which reading, and which of its claims, or, counted from their end, of its sentences as
/// they stand.
struct Spot {
    std::size_t reading = 0;
    std::size_t claim = 0;

    bool operator==(const Spot&) const = default;
};

/// Puts readings together. The lexicon must outlive the corpus.
Corpus gather(std::vector<Reading> readings, const syntax::Lexicon& lexicon, std::uint64_t seed);

const Reading& reading_of(const Corpus& corpus, Spot spot);
const Claim& claim_of(const Corpus& corpus, Spot spot);

/// Where a sentence stands as one claim.
Spot spot_of_sentence(const Corpus& corpus, std::size_t reading, std::size_t sentence);

/// The content of the words of `tokens` of a sentence.
Content content_of(const syntax::Tree& tree, const std::vector<std::size_t>& tokens, const syntax::Lexicon& lexicon);

/// The share of `wanted` that `there` has too, 0 to 1; 0 when nothing is wanted.
double covered(const Content& wanted, const Content& there);

/// The seed of the draws for one article and purpose.
std::uint64_t seed_of(const Corpus& corpus, std::size_t reading, std::string_view purpose);

/// The seed of the draws for one claim and purpose: the same whatever else is in the corpus.
std::uint64_t seed_of(const Corpus& corpus, Spot spot, std::string_view purpose);

}
