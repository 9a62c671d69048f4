// SPDX-License-Identifier: MIT
#pragma once

#include "generate/options.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace generate {

/// The country of "Japanese" in "the Japanese bomber", two letters: of an adjective right before a noun; empty for
/// other words, and before "language" and the like.
std::string_view country_of_adjective(const syntax::Tree& tree, std::size_t token, const syntax::Lexicon& lexicon);

/// True for a slot that holds such an adjective: of the words that are only changed it alone has no opposite.
bool is_adjective_of_country(const Reading& reading, const Claim& claim, const Slot& slot);

/// The adjectives of neighbours of the country whose adjective stands in a slot, at most `wanted`; none where the
/// article names that country or a place in it, or its headline speaks of it: then the rest tells which it is.
std::vector<Distractor> other_adjectives(const Corpus& corpus, Spot spot, const Slot& slot, std::size_t wanted);

}
