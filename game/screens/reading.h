// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// The articles to read before the next questions.
Frame view(const State& state, const Reading& reading, const Look& look);

}
