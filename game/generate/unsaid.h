// SPDX-License-Identifier: MIT
#pragma once

#include "generate/corpus.h"
#include "generate/say.h"

#include <optional>
#include <string>

namespace generate {

/// A claim with a detail that no sentence of its article decides, and what tells so.
struct Unsaid {
    Telling telling; ///< of the claim with the detail
    std::string why; ///< why the verdict is "not in the article"
    std::string missing; ///< what the passage does not say
    std::string not_supported; ///< why the claim is not supported
    std::string not_refuted;
};

/// A time of day, for a claim that ends in a day, where no clock time is near.
std::optional<Unsaid> unsaid_clock(const Corpus& corpus, Spot spot);

/// How often it happened, for what may happen again: "for the second time in a year".
std::optional<Unsaid> unsaid_again(const Corpus& corpus, Spot spot);

/// A number for "several" and the like, or before a plural that nothing counts.
std::optional<Unsaid> unsaid_number(const Corpus& corpus, Spot spot);

/// Whom it was told: a paper or station of the article. `plain` is the claim as it stands.
std::optional<Unsaid> unsaid_hearer(const Corpus& corpus, Spot spot, const Said& plain);

/// How it was said: in an email, at a news conference.
std::optional<Unsaid> unsaid_means(const Corpus& corpus, Spot spot);

/// True when a sentence stands so close to the claim's that what it names may be meant there too; the first sentences
/// of an article set the scene for all of it.
bool is_near(const Claim& claim, std::size_t sentence);

}
