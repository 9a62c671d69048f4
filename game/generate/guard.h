// SPDX-License-Identifier: MIT
#pragma once

#include "generate/corpus.h"

#include <string_view>

namespace generate {

/// The share of what a claim says that a sentence has to have for other words in it to put the claim in doubt, 0 to 1.
inline constexpr double much_of_claim = 0.5;

/// What a claim says apart from one of its slots.
Content rest_of(const Corpus& corpus, Spot spot, const Slot& slot);

/// True when `text` stands in another sentence together with half of `rest`, what the claim says besides.
bool stands_elsewhere(const Corpus& corpus, Spot spot, const Content& rest, std::string_view text);

/// True when `text` stands in the sentence of the claim.
bool stands_in_claim(const Corpus& corpus, Spot spot, std::string_view text);

}
