// SPDX-License-Identifier: MIT
#pragma once

#include "screens/class_parts.h"

namespace screens {

/// The receipt of the class's question, or of an earlier one: the passage in its article, what is right and why, and
/// how many gave which answer.
Frame class_receipt(const State& state, const InClass& screen, const Look& look);

}
