// SPDX-License-Identifier: MIT
#pragma once

#include "generate/atoms.h"
#include "generate/times.h"

#include <cstddef>
#include <optional>

namespace generate {

/// A unit after a number: "square metres", "euros", "per cent", "years old".
struct UnitWords {
    std::size_t begin = 0; ///< atoms
    std::size_t end = 0;
    Measure measure = Measure::Other;
};

/// The unit that begins at atom `i`, after a number; past a hyphen for "20-minute" and "14-year-old".
std::optional<UnitWords> unit_at(const Atoms& atoms, std::size_t i);

/// Where the sign of a currency begins that ends before atom `i`: US$, £. Nothing when there is none.
std::optional<std::size_t> currency_before(const Atoms& atoms, std::size_t i);

}
