// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace base {

/// A SHA-256 digest (FIPS 180-4).
struct Sha256 {
    std::array<std::uint8_t, 32> bytes{};

    auto operator<=>(const Sha256&) const = default;
};

/// The digest of `bytes`.
Sha256 sha256(std::string_view bytes);

/// 64 lower-case hexadecimal digits.
std::string to_hex(const Sha256& digest);

/// The digest written as 64 hexadecimal digits of either case, or nothing.
std::optional<Sha256> sha256_from_hex(std::string_view hex);

}
