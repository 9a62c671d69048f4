// SPDX-License-Identifier: MIT
#pragma once

#include "screens/state.h"
#include "ui/canvas.h"

namespace screens {

/// The picture of a state and what can be done with it: pure, and cheap to ask for again since `text` keeps what
/// it has set.
ui::Frame<Event> view(const State& state, const ui::TextEngine& text, const ui::Theme& theme);

/// The words for the title bar of the window.
std::string window_title(const State& state);

}
