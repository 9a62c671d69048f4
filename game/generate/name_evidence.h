// SPDX-License-Identifier: MIT
#pragma once

#include "generate/name_votes.h"
#include "generate/naming.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace generate {

/// Countries, two letters each.
using Countries = std::set<std::string, std::less<>>;

/// What a name tells by itself: gazetteer, given name, last word. `countries` are those that the document tells of: of
/// two places with the name, the one in such a country is meant.
Votes votes_of_name(std::string_view name, const Countries& countries, const syntax::Lexicon& lexicon);

/// What stands around a name: titles, "the city of", "who", "said", an age.
Votes votes_of_place(const Document& document, const NameSpan& span, const syntax::Lexicon& lexicon);

}
