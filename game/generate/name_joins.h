// SPDX-License-Identifier: MIT
#pragma once

#include "generate/name_line.h"

#include <cstddef>

namespace generate {

/// Where a run of capitals [begin, end) ends when it goes on by a word, or by small words to another capital: "of
/// Defense", "-Wook", "and Human", "6". `end` when it ends there.
std::size_t grown(const NameLine& line, std::size_t begin, std::size_t end);

/// Where "al-Assad", "bin Salman", "van der Leyen" ends that begins with a small word; `token` when none begins there.
std::size_t over_particles(const NameLine& line, std::size_t token);

/// Where "501st Legion", "4th Armored Division" ends: an ordinal before the name of a formation; `token` when none
/// begins there.
std::size_t over_ordinal(const NameLine& line, std::size_t token);

}
