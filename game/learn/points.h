// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/answer.h"

namespace learn {

/// How sure a player is of an answer, before knowing whether it is right.
enum class Confidence { Guess = 1, FairlySure = 2, Certain = 3 };

/// What an answer earns by certainty-based marking (Gardner-Medwin): right 1/2/3, wrong 0/-2/-6. Being fairly
/// sure pays from 67 % upwards, being certain from 80 %. Haste earns nothing.
int answer_points(Confidence confidence, bool right);

/// What an answer earns by its grade: a right one what `answer_points` says. Of one that is not, the share that is
/// right
/// (`credit`, for `order` 1 - Kendall distance / its maximum) earns its part of the point of a guess, however sure the
/// player was, and the rest costs its part of what being wrong costs: credit - (1 - credit) * 0/2/6, to the nearest
/// whole point, halves downwards, so that an order shuffled blindly earns nothing.
int answer_points(Confidence confidence, const quiz::Grade& grade);

/// What the second step earns: 1 for clicking a passage that proves the answer, else 0.
int evidence_points(bool proves);

}
