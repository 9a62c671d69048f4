// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "syntax/compile/gazetteer.h"
#include "syntax/compile/table_writer.h"

#include <string>
#include <string_view>
#include <vector>

namespace syntax::compile {

/// A country or territory.
struct Country {
    std::string code; ///< ISO 3166, lower case
    std::vector<std::string> names; ///< the best known first
    std::vector<std::string> people; ///< the adjective first; persons, one and many
    std::string capital;
    bool in_the_news = false; ///< one of our own table
};

/// The countries of our own table, with the names that iso-codes adds, and the other territories of iso-codes; by code.
/// BadFormat when the file of iso-codes (iso_3166-1.json) holds none.
base::Result<std::vector<Country>> collect_countries(std::string_view iso_codes);

/// Files names of countries, their peoples and capitals.
void add_countries(const std::vector<Country>& countries, Gazetteer& gazetteer);

/// Writes `Countries`, `CountryTexts` and `Neighbours`. Cities come from the gazetteer, the best known first.
void write_countries(const std::vector<Country>& countries, const Gazetteer& gazetteer, TableWriter& writer);

}
