// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// Asks before a round is given up.
Frame view(const State& state, const GiveUpLayer& layer, const Look& look);

}
