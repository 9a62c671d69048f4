// SPDX-License-Identifier: MIT
#pragma once

#include "screens/class_parts.h"

namespace screens {

/// A question as the whole class sees it: without anything that tells its key.
Frame class_question(const State& state, const Look& look);

}
