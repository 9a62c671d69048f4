// SPDX-License-Identifier: MIT
#pragma once

#include "generate/claim.h"

#include <string>

namespace generate {

/// True for towns, countries and regions.
bool is_geographic(EntityType type);

/// True for a slot of a kind that is changed in print: a number, a date, a place or a word with an opposite; of
/// somebody's own words no date, and nothing where the sentence is all quotation. What takes long to look for other
/// words for need not be looked at.
bool may_change_in_print(const Reading& reading, const Claim& claim, const Slot& slot);

/// True when other words can stand in a slot of a sentence that is otherwise word for word the article's, and nothing
/// but the article tells that they are wrong: not the order of years, a sum, a number in brackets, a/an, or a place
/// beside it.
bool fits_in_print(const Reading& reading, const Claim& claim, const Slot& slot, const std::string& other);

}
