// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/question.h"

#include <cstddef>
#include <map>
#include <vector>

namespace gates {

/// Where the keys of choice questions stand: by the number of options, how often in each place.
using KeyPositions = std::map<std::size_t, std::vector<std::size_t>>;

/// Counts the choices among the questions into `positions`.
void count_keys(const std::vector<quiz::Question>& questions, KeyPositions& positions);

/// How many choices were counted.
std::size_t counted(const KeyPositions& positions);

/// How likely places at least as uneven as these are when each is equally likely (Pearson's chi-square test, summed
/// over the numbers of options), 0 to 1; 1 when nothing was counted.
double p_of_chance(const KeyPositions& positions);

}
