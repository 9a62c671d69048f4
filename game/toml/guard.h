// SPDX-License-Identifier: MIT
#pragma once

#include "toml/position.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace toml {

/// How deep brackets may nest.
inline constexpr std::size_t max_nesting = 64;

/// How many dots one key may have.
inline constexpr std::size_t max_dots = 32;

/// What toml++ 3.3.0 must not be given: it aborts on a header without a name, and its destructors recurse as
/// deep as keys and brackets nest.
struct Fault {
    enum class What { Nesting, Dots, Header };

    What what = What::Nesting;
    Position at;

    bool operator==(const Fault&) const = default;
};

/// The first fault of `bytes`, in one cheap pass that knows strings and comments as toml++ does.
std::optional<Fault> first_fault(std::string_view bytes);

}
