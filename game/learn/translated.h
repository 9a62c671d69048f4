// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "learn/discernment.h"
#include "learn/points.h"

#include <string>

/// What answers earned, and what they tell of somebody, in the player's language.
namespace learn {

/// "A guess", "Fairly sure", "Certain".
std::string confidence_name(const base::Language& tr, Confidence confidence);

/// How an answer was given: "as a guess", "fairly sure", "certain".
std::string given_with(const base::Language& tr, Confidence confidence);

/// How well somebody tells apart: "Somewhat".
std::string telling_name(const base::Language& tr, Telling telling);

/// A sum of points: "14", "−3".
std::string points_text(int points);

/// What was earned, with its sign: "+3", "−2", "0".
std::string signed_points(int points);

/// "1 point", "14 points", "−3 points".
std::string points_in_words(const base::Language& tr, int points);

}
