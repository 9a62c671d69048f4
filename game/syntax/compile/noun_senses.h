// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/compile/wordnet.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace syntax::compile {

/// What a synset of nouns stands for, by what lies above it.
struct NounClass {
    Sense sense = Sense::Other;
    bool person = false; ///< falls under a person
    bool group = false; ///< falls under a group that acts: an organization, a crowd, a people
    bool instance = false; ///< is a single thing with a name
};

/// The class of every synset of nouns, by row.
std::vector<NounClass> classify_nouns(const Part& nouns);

/// The row of the first hypernym, or of the kind that a named thing is one of.
std::optional<std::uint32_t> parent_of(const Part& nouns, std::uint32_t row);

/// A synset by its first member and its lexicographer file.
struct Root {
    std::string_view name;
    std::uint32_t file = 0;
};

/// For each synset of nouns, whether it is one of the roots or falls under one.
std::vector<bool> below(const Part& nouns, const std::vector<Root>& roots);

}
