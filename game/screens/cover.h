// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// The menu of a paused round. The question is covered, so that a pause is no time to think.
Frame pause_view(const State& state, const ui::TextEngine& text, const ui::Theme& theme);

/// A message that waits to be read.
Frame notice_view(const State& state, const ui::TextEngine& text, const ui::Theme& theme);

}
