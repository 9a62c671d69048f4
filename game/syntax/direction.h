// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

namespace syntax {

/// Which way a sentence is read.
enum class Direction : std::uint8_t { Forwards, Backwards };

inline constexpr std::size_t directions = 2;

}
