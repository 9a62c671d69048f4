// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace syntax::compile {

/// A city of more than 15,000 people, or a capital.
struct City {
    std::uint32_t id = 0; ///< its number in geonames
    std::string name; ///< in English
    std::uint32_t languages = 0; ///< how many languages have a name for it
};

/// A first-level division of a country: a province, a state.
struct Division {
    std::string country; ///< ISO 3166, lower case
    std::string name;
    std::uint32_t languages = 0;
};

/// What libgeonames-common holds.
struct Geonames {
    std::vector<City> cities; ///< by number
    std::vector<Division> divisions; ///< by country and number
};

/// Reads the English catalogue, and from the catalogues of other languages only how many name a place. BadFormat when
/// the English one is no catalogue of gettext (GNU gettext manual, "MO Files").
base::Result<Geonames> read_geonames(std::string_view english, std::span<const std::string> others);

/// The messages of a catalogue by their keys; empty when the bytes are no little-endian catalogue.
std::map<std::string, std::string> read_catalogue(std::string_view bytes);

}
