// SPDX-License-Identifier: MIT
#pragma once

#include "generate/draft.h"

#include <cstddef>

namespace generate {

/// How little else there is to ask: enough, less than enough, too little, or not even second choices.
enum class Need { None, Less, Some, Any };

/// How many questions an article has to have for what readers took to less not to be asked.
std::size_t enough(Need need);

/// From which need on a draft may be taken: what readers took to at once; slight changes with less; what they took to
/// less with some; what they took to least with any. `kinds_asked` when the author asks for kinds, and so for claims
/// of all verdicts.
Need need_of(const Corpus& corpus, const Draft& draft, bool kinds_asked);

}
