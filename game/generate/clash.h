// SPDX-License-Identifier: MIT
#pragma once

#include "generate/draft.h"

namespace generate {

/// True when one prompt says the answer of the other, when two have the same answer or the same change, or when both
/// ask much the same: one of them is enough.
bool clash(const Corpus& corpus, const Draft& a, const Draft& b);

}
