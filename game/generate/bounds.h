// SPDX-License-Identifier: MIT
#pragma once

#include "generate/atoms.h"
#include "generate/times.h"

#include <cstddef>

namespace generate {

/// The words around a number that make it inexact: "more than", "or so".
struct BoundWords {
    std::size_t begin = 0; ///< atoms; where the number begins when there are none
    std::size_t end = 0;
    Quantity::Bound bound = Quantity::Bound::Exact;
};

/// The words before and after the number and unit that are atoms [begin, end).
BoundWords bound_of(const Atoms& atoms, std::size_t begin, std::size_t end);

}
