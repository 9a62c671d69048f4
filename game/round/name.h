// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

namespace rounds {

/// What can be wrong with a player's name: no letter or sign in it, more than `most_name_length` code points, bytes
/// that are no text or characters that can't be shown on a line.
enum class NameFault { Blank, TooLong, Unshowable };

/// What is wrong with a name; nothing when a player can bear it.
std::optional<NameFault> fault_of_name(const std::string& name);

/// True for names that can't be told apart: case, accents and spaces do not count, where letters are left without them.
bool is_same_name(const std::string& one, const std::string& other);

}
