// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace syntax {

/// Bytes that someone else keeps, such as a mapped file.
using Bytes = std::span<const std::byte>;

/// A number of two or four bytes, the lowest first, at `at`, which must leave room for it.
inline std::uint16_t read_u16(const std::byte* at)
{
    return static_cast<std::uint16_t>(std::to_integer<unsigned>(at[0]) | std::to_integer<unsigned>(at[1]) << 8U);
}

inline std::uint32_t read_u32(const std::byte* at)
{
    return read_u16(at) | static_cast<std::uint32_t>(read_u16(at + 2)) << 16U;
}

}
