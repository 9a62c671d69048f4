// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/lexicon.h"

#include <span>
#include <string_view>

namespace syntax::compile {

/// Names of one thing set by hand, parted by ";", the one that newspapers print first; `country` is empty where it
/// belongs to none.
struct OwnName {
    std::string_view names;
    Known known = Known::Place;
    std::string_view country;
};

/// Places and groups in the form that newspapers give them, where geonames and WordNet have another or none. A region
/// is given to the state that the United Nations count it to.
std::span<const OwnName> own_names();

/// Given names of women, men, and of either, parted by spaces: names of the news that the word lists lack or can't
/// decide on. They overrule the lists.
std::string_view own_given_names(Gender gender);

/// Words of the lists of given names that are not met as given names, parted by spaces.
std::string_view no_given_names();

/// Months, weekdays and their abbreviations.
std::span<const OwnName> calendar_names();

}
