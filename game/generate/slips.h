// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/lexicon.h"
#include "syntax/tree.h"

namespace generate {

/// True for a slip of the article: a word twice, a preposition at the end, "had began", "an voluntary".
bool has_slip(const syntax::Tree& tree);

/// True for a word that no dictionary has, but for one letter too many or too few or two in the wrong order:
/// "occassions", "missles", "facsist". Among words as the report has them it looks like the changed one.
bool has_misspelling(const syntax::Tree& tree, const syntax::Lexicon& lexicon);

}
