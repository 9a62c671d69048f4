// SPDX-License-Identifier: MIT
#pragma once

#include "generate/time_parts.h"

#include <cstddef>
#include <vector>

namespace generate {

/// Parts that make one time expression: "at 7:23 a.m." and "on November 27".
struct TimeGroup {
    std::size_t begin = 0; ///< atoms of the core
    std::size_t end = 0;
    std::vector<TimePart> parts;
    bool several = false; ///< more than one time, or a stretch between two: "from 2004 to 2009"
};

/// The groups of a sentence, from left to right.
std::vector<TimeGroup> find_groups(const Atoms& atoms);

}
