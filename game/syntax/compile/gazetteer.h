// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/compile/table_writer.h"
#include "syntax/lexicon.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace syntax::compile {

/// How well names are known, by where they come from. Geonames tells a city's renown by the number of languages that
/// have a name for it, up to about 120.
struct Weight {
    static constexpr std::uint32_t country = 1000;
    static constexpr std::uint32_t territory = 400;
    static constexpr std::uint32_t demonym = 900;
    static constexpr std::uint32_t calendar = 850;
    static constexpr std::uint32_t capital = 600;
    static constexpr std::uint32_t own = 500;
    static constexpr std::uint32_t own_city = 220; ///< at least, for a city set by hand
    static constexpr std::uint32_t own_given_name = 400;
    static constexpr std::uint32_t given_name = 250;
    static constexpr std::uint32_t group = 300;
    static constexpr std::uint32_t region = 200;
    static constexpr std::uint32_t person = 150;
    static constexpr std::uint32_t language = 120;
    static constexpr std::uint32_t place = 100;
    static constexpr std::uint32_t language_of_city = 5; ///< for each language that has a name for a city
};

/// A name and one thing that it is known as.
struct Name {
    std::string text;
    Known known = Known::Place;
    std::string country;
    Gender gender = Gender::Unknown;
    std::uint32_t weight = 0;
    std::uint32_t thing = 0; ///< names of one thing share a number; 0 when that is not known
    bool listed = false; ///< stands for a city in lists; its other names do not
};

/// Where the numbers of things start that each source has; geonames' own numbers are below.
struct Things {
    static constexpr std::uint32_t divisions = 0x2000'0000;
    static constexpr std::uint32_t wordnet = 0x4000'0000;
    static constexpr std::uint32_t own = 0x6000'0000;
};

/// The names of the lexicon, filed under their keys. The same name for the same kind of thing in the same country is
/// one entry, that of the greater weight. An entry without a country gives way to one of its kind that has one.
class Gazetteer {
public:
    void add(const Name& name);

    /// The entry of a name, kind and country, or null.
    const Name* find(std::string_view text, Known known, std::string_view country) const;

    /// Takes a city's name off the lists; it stays as another name.
    void unlist(std::string_view text, std::string_view country);

    /// All cities that stand in lists, by key.
    std::vector<const Name*> listed_cities() const;

    /// Writes `Names` and `NameEntries`, the best known entry of a name first.
    void write(TableWriter& writer) const;

private:
    std::map<std::string, std::vector<Name>, std::less<>> m_names;
};

}
