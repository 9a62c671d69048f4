// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// A question of the running round: its options as whole rows, or its article with sentences to choose from, and
/// how sure the player is.
Frame view(const State& state, const Question& question, const Look& look);

}
