// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/tree.h"

#include <cstddef>

namespace generate {

/// True for a word of a sentence in whose place one of its alternatives makes sense to whoever reads the sentence, so
/// that it has to be weighed: "fell" before a number, "third" of "for the third time"; false for "no
/// longer", "the prison population fell ill", "higher education", where the alternative reads like a slip.
bool may_turn(const syntax::Tree& tree, std::size_t token);

}
