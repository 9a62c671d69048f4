// SPDX-License-Identifier: MIT
#pragma once

#include "generate/atoms.h"
#include "generate/numerals.h"
#include "generate/times.h"

#include <cstddef>
#include <optional>
#include <string>

namespace generate {

/// A number with what stands around it, as it is read.
struct QuantityDraft {
    Numeral numeral;
    std::size_t begin = 0; ///< atoms of number and unit, without words like "about"
    std::size_t end = 0;
    std::size_t number_end = 0; ///< past the m of "$5m"
    std::string unit;
    std::optional<std::size_t> noun; ///< an atom
    Measure measure = Measure::Count;
};

/// True for numbers that count or measure nothing: parts of names, ranks, years, ratios, codes, items of a list.
bool is_no_quantity(const Atoms& atoms, const QuantityDraft& draft);

}
