// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace generate {

/// Words that say something else in the same place, so that a claim with one of them instead of `word` (small letters,
/// but for the names of parties) contradicts it: opposites (rose and fell), and others of a small closed set (silver
/// and gold). Empty for most words.
std::vector<std::string_view> alternatives(std::string_view word);

}
