// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// The second step: the answer is given, and a click on the sentence that proves it earns one more point.
Frame view(const State& state, const Pointing& pointing, const Look& look);

}
