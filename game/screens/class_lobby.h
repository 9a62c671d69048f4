// SPDX-License-Identifier: MIT
#pragma once

#include "screens/class_parts.h"

namespace screens {

/// The lobby: where the class is found, who is in, and the way into the first question.
Frame class_lobby(const State& state, const Look& look);

}
