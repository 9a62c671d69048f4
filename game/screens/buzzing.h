// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// A question that is open to whoever presses their key first.
Frame view(const State& state, const Buzzing& buzzing, const Look& look);

}
