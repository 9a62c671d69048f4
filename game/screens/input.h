// SPDX-License-Identifier: MIT
#pragma once

#include "screens/state.h"
#include "ui/frame.h"

namespace screens {

/// What becomes of the state by an input to `frame`, which must be the picture of `state`. `now` is the time of the
/// input in milliseconds, as in ui::Tick.
Step react(State state, const ui::Frame<Event>& frame, const ui::Input& input, std::int64_t now);

}
