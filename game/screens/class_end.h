// SPDX-License-Identifier: MIT
#pragma once

#include "screens/class_parts.h"

namespace screens {

/// The standings after a receipt: places and points, with names unless they are hidden, and those of teams.
Frame class_standings(const State& state, const Look& look);

/// The end: how the class did, its hardest question with the passage, and the standings where they are on.
Frame class_end(const State& state, const Look& look);

}
