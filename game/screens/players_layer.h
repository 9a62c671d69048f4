// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// The players of this computer: who sits at the desk, new ones, their records.
Frame view(const State& state, const PlayersLayer& layer, const Look& look);

}
