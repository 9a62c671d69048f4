// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// Everything the player can set.
Frame view(const State& state, const SettingsLayer& layer, const Look& look);

}
