// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// A round when it is over: a sentence before any number, points, skills, and every receipt again.
Frame view(const State& state, const Results& results, const Look& look);

}
