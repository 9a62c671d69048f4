// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace syntax::compile {

/// The country (ISO 3166, lower case) of a place by its number in geonames; empty when it can't be told. Geonames was
/// filled a country at a time, so that most numbers below 6,200,000 stand in blocks of one country; the table of blocks
/// was drawn up from places whose country WordNet or the names of provinces tell, and read over by hand.
std::string_view country_of_city(std::uint32_t geonames_id);

}
