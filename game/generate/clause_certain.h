// SPDX-License-Identifier: MIT
#pragma once

#include "generate/clause_parts.h"

namespace generate {

/// True when the members of the parser agree on what makes a clause and on where it is cut off, and it tells something
/// that came about and is worth telling.
bool all_agree(const syntax::Tree& tree, const Parts& parts);

/// True for the 's of "work for Pruett's", which belongs to a name rather than to an owner.
bool has_loose_possessive(const syntax::Tree& tree, syntax::Range range);

/// True when half of the members or more see something else in an "and" of a range or in what it joins.
bool has_loose_joint(const syntax::Tree& tree, syntax::Range range);

/// True when what is said behind the verb ends in "whereas the council", the verb of which is not said.
bool breaks_off(const syntax::Tree& tree, const Clause& clause);

}
