// SPDX-License-Identifier: MIT
#pragma once

#include "generate/clause.h"

#include <cstddef>
#include <vector>

namespace generate {

/// Adds the parts of `within` that are never said: relative clauses, appositions and asides between commas, and clauses
/// of time and reason.
void add_cuts(const syntax::Tree& tree, syntax::Range within, std::vector<syntax::Range>& cuts);

/// Adds the phrases of time, place and circumstance after the verb that it can do without.
void add_optional(const syntax::Tree& tree, std::size_t predicate, syntax::Range tail,
                  std::vector<syntax::Range>& optional);

/// True when what a clause's cuts leave hangs together: a mark or the end follows each, and no "a day" is left of "a
/// day after ...".
bool cuts_are_clean(const syntax::Tree& tree, const Clause& clause);

}
