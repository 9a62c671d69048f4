// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "learn/calibration.h"
#include "learn/pooling.h"

#include <cstddef>
#include <string>

/// What the statistics say of a player, in their words.
namespace screens {

/// Telling apart and trust in one sentence: "You told true from false well, and doubted a little too much."
std::string telling_headline(const base::Language& tr, const learn::Pooled& pooled);

/// What telling apart comes from: "You sorted 14 of 18 claims rightly."
std::string telling_sentence(const base::Language& tr, const learn::Pooled& pooled);

/// Whether claims may be counted by what their articles say of them: after a feed nobody is told how many it held.
enum class Shares { Told, Untold };

/// Where trust went wrong: "You called 3 of 8 supported claims refuted."
std::string trust_sentence(const base::Language& tr, const learn::Pooled& pooled, Shares shares);

/// How many more claims are needed before anything can be told, whichever those are.
std::string too_few_sentence(const base::Language& tr, const learn::TooFew& missing);

/// The part of the claims needed that are there, 0 to 1.
double collected(const learn::TooFew& missing);

/// How well confidence matches knowledge, in a sentence or two of advice: "Certain, you were right 5 times of 9. Slow
/// down there."
std::string calibration_sentence(const base::Language& tr, const learn::Calibration& calibration);

/// What one round adds to that: how often the player was right when certain in it.
std::string certain_in_round(const base::Language& tr, const learn::Calibration& round);

/// How many answers have a confidence.
std::size_t answers_in(const learn::Calibration& calibration);

}
