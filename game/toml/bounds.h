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

/// A bound that a document exceeds, and where.
struct Excess {
    enum class What { Nesting, Dots };

    What what = What::Nesting;
    Position at;

    bool operator==(const Excess&) const = default;
};

/// The first place where `bytes` nests too deep or has a key with too many dots, in one cheap pass that knows
/// strings and comments as toml++ does. A document within bounds can't exhaust the stack of a recursive reader.
std::optional<Excess> first_excess(std::string_view bytes);

}
