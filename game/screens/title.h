// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// The front page: the round to play as the lead story, the shelf as short items, the last receipts in a column.
Frame view(const State& state, const Title& title, const Look& look);

}
