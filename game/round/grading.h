// SPDX-License-Identifier: MIT
#pragma once

#include "learn/graded.h"
#include "round/round.h"

namespace rounds {

/// True for a passage that a player can point at: words of one sentence of one of the pack's articles. A whole
/// article would always prove the answer.
bool is_in_one_sentence(const quiz::ReadyPack& pack, const quiz::Passage& passage);

/// True for an answer that can be graded and recorded.
bool is_usable(const quiz::ReadyPack& pack, const quiz::Question& question, const quiz::Answer& answer);

/// Puts a usable answer to an item into its attempt, with what it earns.
void grade(Attempt& attempt, const quiz::Item& item, const quiz::Answer& answer, learn::Confidence confidence,
           Parts parts);

/// Puts the passage of the second step into its attempt, with what it earns.
void grade_pointing(Attempt& attempt, const quiz::Item& item, const quiz::Passage& passage);

/// An attempt at a question as the statistics look at it, of round 0.
learn::Graded graded(const quiz::Question& question, const Attempt& attempt);

}
