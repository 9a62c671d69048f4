// SPDX-License-Identifier: MIT
#pragma once

#include "generate/claim.h"
#include "syntax/lexicon.h"

#include <vector>

namespace generate {

/// The pronouns of a claim that its own words explain, as they do in the article: "their" in "Teams from Morocco had
/// difficulties getting their robots across the border", "he" in "Mohamed was arrested after he brought a clock". What
/// they stand for is the subject of their clause or of the claim, and nothing else in the sentence fits.
std::vector<syntax::Range> bound_pronouns(const Reading& reading, const Claim& claim, const syntax::Lexicon& lexicon);

}
