// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace pack {

/// How many letters must be inserted, deleted, replaced or swapped with their neighbour to make one word of the
/// other (optimal string alignment), counted in bytes.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The word that was probably meant, at most a third of its letters away; empty when none comes near.
std::string_view meant(std::string_view word, std::span<const std::string_view> words);

}
