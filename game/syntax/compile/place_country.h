// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/compile/countries.h"
#include "syntax/compile/wordnet.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace syntax::compile {

/// Tells the countries of WordNet's places.
class PlaceCountry {
public:
    PlaceCountry(const Part& nouns, const std::vector<Country>& countries);

    /// True when the synset is a country.
    bool is_country(std::uint32_t row) const { return m_rows.contains(row); }

    /// The country that a synset of nouns is part of, by its pointers of a kind ("#p" of places, "#m" of people); empty
    /// when it is part of none or of several.
    std::string of(std::uint32_t row, const std::string& kind) const;

private:
    void collect(std::uint32_t row, const std::string& kind, int depth, std::set<std::string>& found) const;

    const Part* m_nouns;
    std::map<std::uint32_t, std::string> m_rows;
};

}
