// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// The desk: the article with its passage in marker yellow, and the receipt that hangs from the top edge.
Frame view(const State& state, const Receipt& receipt, const Look& look);

}
