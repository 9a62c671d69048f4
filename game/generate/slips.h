// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/tree.h"

namespace generate {

/// True for a slip of the article: a word twice, a preposition at the end, "had began", "an voluntary".
bool has_slip(const syntax::Tree& tree);

}
