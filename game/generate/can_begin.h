// SPDX-License-Identifier: MIT
#pragma once

#include "generate/claim.h"

#include <cstddef>
#include <vector>

namespace generate {

/// True for a sentence that makes sense to someone who knows the headline alone, and what the words in `known` stand
/// for.
bool can_begin(const Reading& reading, std::size_t sentence, const syntax::Lexicon& lexicon,
               const std::vector<syntax::Range>& known = {});

}
