// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// Help on the layer or screen below.
Frame view(const State& state, const HelpLayer& layer, const Look& look);

}
