// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace syntax::compile {

/// What newspapers call a country and its people; lists are parted by ";". The first people's name is the adjective;
/// one that ends in "+" also has a plural in -s. ISO 3166 writes "Syrian Arab Republic", and WordNet knows the world of
/// 2006.
struct CountryFacts {
    std::string_view code; ///< ISO 3166, lower case; xk for Kosovo, which has none of its own
    std::string_view names; ///< the best known first
    std::string_view people;
    std::string_view capital; ///< that which newspapers name where there are two
};

/// By code: the members of the United Nations, others that are in the news, and territories with a name for their
/// people.
std::span<const CountryFacts> country_facts();

/// Countries that are neighbours in the news: a part of the world.
struct PartOfWorld {
    std::string_view name;
    std::string_view codes; ///< parted by spaces
};

/// The parts of the world; a country may be in several.
std::span<const PartOfWorld> parts_of_the_world();

}
