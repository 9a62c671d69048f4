// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// All packs: what they are about, what can be played of them and what not, and how the last round went.
Frame view(const State& state, const Library& library, const Look& look);

}
