// SPDX-License-Identifier: MIT
#pragma once

namespace learn {

/// How sure a player is of an answer, before knowing whether it is right.
enum class Confidence { Guess = 1, FairlySure = 2, Certain = 3 };

/// What an answer earns by certainty-based marking (Gardner-Medwin): right 1/2/3, wrong 0/-2/-6. Being fairly
/// sure pays from 67 % upwards, being certain from 80 %. Haste earns nothing.
int answer_points(Confidence confidence, bool right);

/// What the second step earns: 1 for clicking a passage that proves the answer, else 0.
int evidence_points(bool proves);

}
