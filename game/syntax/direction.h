// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

namespace syntax {

/// Which way a sentence is read.
enum class Direction : std::uint8_t { Forwards, Backwards };

inline constexpr std::size_t directions = 2;

/// The number that a member of the ensemble has among all, by its place among those of its direction.
constexpr std::size_t member_number(Direction direction, std::size_t place)
{
    return place * directions + static_cast<std::size_t>(direction);
}

}
