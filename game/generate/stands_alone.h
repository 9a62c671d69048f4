// SPDX-License-Identifier: MIT
#pragma once

#include "generate/claim.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace generate {

/// The first of the tokens `said` of a claim's sentence that makes no sense to someone who does not have the article: a
/// pronoun without what it stands for, "the meeting" that was told of before, "here", "this" or "other"; nothing when
/// all of it stands alone. `settled` are ranges that are said in other words or are known to be clear.
std::optional<std::size_t> unclear_word(const syntax::Tree& tree, const Claim& claim,
                                        const std::vector<std::size_t>& said,
                                        const std::vector<syntax::Range>& settled);

/// True when a range is said by a claim: part of its fronts, subject, verbs or tail, and of none of its cuts.
bool is_spoken(const Claim& claim, syntax::Range range);

/// True for adverbs that join a sentence to the one before and say nothing of their own: also, however, meanwhile.
bool is_filler(const syntax::Tree& tree, std::size_t token);

}
