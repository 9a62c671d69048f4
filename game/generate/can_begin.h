// SPDX-License-Identifier: MIT
#pragma once

#include "generate/claim.h"

#include <cstddef>

namespace generate {

/// True for a sentence that makes sense to someone who knows the headline alone.
bool can_begin(const Reading& reading, std::size_t sentence, const syntax::Lexicon& lexicon);

}
