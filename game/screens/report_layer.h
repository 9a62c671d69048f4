// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// What is wrong with a question.
Frame view(const State& state, const ReportLayer& layer, const Look& look);

}
