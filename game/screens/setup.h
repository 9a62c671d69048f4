// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// Choosing a round: length, kinds, skills, articles, difficulty, timer, reading first, feed, and who plays.
Frame view(const State& state, const Setup& setup, const Look& look);

}
