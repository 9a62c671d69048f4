// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/compile/countries.h"
#include "syntax/compile/gazetteer.h"
#include "syntax/compile/geonames.h"
#include "syntax/compile/wordnet.h"

#include <string>
#include <string_view>
#include <vector>

namespace syntax::compile {

/// Files cities and divisions.
void add_geonames(const Geonames& geonames, Gazetteer& gazetteer);

/// Files the named places, persons, groups, peoples and languages of WordNet. The country of a place is what it is part
/// of, if that is one.
void add_wordnet_names(const WordNet& wordnet, const std::vector<Country>& countries, Gazetteer& gazetteer);

/// Files a word list of given names ("Maria.f Marie.f").
void add_given_names(std::string_view list, Gender gender, Gazetteer& gazetteer);

/// Files the names that were set by hand.
void add_own_names(Gazetteer& gazetteer);

}
