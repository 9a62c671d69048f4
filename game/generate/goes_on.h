// SPDX-License-Identifier: MIT
#pragma once

#include "generate/claim.h"

#include <cstddef>

namespace generate {

/// True when a sentence makes sense behind those from `first` on, which follow each other up to it: whom it means by
/// "he" and what by "the measures" has been told there. One that begins a paragraph has to be about what was told, too.
bool goes_on(const Reading& reading, std::size_t first, std::size_t sentence, const syntax::Lexicon& lexicon);

}
