// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// An article set like a newspaper page, with its passages lit up; every sentence can be pointed at and marked.
Frame view(const State& state, const Reader& reader, const Look& look);

}
