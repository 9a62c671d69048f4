// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// The player's record over all rounds.
Frame view(const State& state, const History& history, const Look& look);

}
