// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// The page between two players: whose turn it is, and nothing of the question.
Frame view(const State& state, const Handover& handover, const Look& look);

}
