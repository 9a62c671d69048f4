// SPDX-License-Identifier: MIT
#pragma once

#include "screens/look.h"
#include "screens/state.h"

namespace screens {

/// The picture of a state and what can be done with it: pure, and cheap to ask for again since the text engine keeps
/// what it has set.
Frame view(const State& state, const Look& look);

/// The words for the title bar of the window.
std::string window_title(const State& state);

}
