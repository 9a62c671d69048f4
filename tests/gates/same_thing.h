// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/lexicon.h"

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace gates {

/// The words of a text, folded, in order.
std::vector<std::string> folded_words(std::string_view text);

/// True for a word that begins with a capital, or with a letter that is not English.
bool is_capital(std::string_view word);

/// True when the gazetteer knows the name as one of these.
bool is_known_as(std::string_view name, std::initializer_list<syntax::Known> wanted, const syntax::Lexicon& lexicon);

/// The countries, two letters each, that a name stands for: as their name, their people, or their capital.
std::set<std::string> countries_of(std::string_view name, const syntax::Lexicon& lexicon);

/// True when two answers may be one: equal but for articles and titles, one of them a part of the other, or both the
/// same country.
bool same_thing(std::string_view a, std::string_view b, const syntax::Lexicon& lexicon);

/// Other names under which an answer may stand in a text, capitals and all: those of a country, the surname of a
/// person.
std::vector<std::string> other_names(std::string_view answer, const syntax::Lexicon& lexicon);

/// What the people and things of a country are called, when the answer is one: Syrian, Syrians.
std::vector<std::string> demonyms_of(std::string_view answer, const syntax::Lexicon& lexicon);

}
