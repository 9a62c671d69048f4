// SPDX-License-Identifier: MIT
#include "app/host_secret.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <sys/random.h>

namespace app {

namespace {

using Bits = std::array<std::uint8_t, 16>;

base::Result<Bits> fresh_bits()
{
    Bits bits{};
    if (::getrandom(bits.data(), bits.size(), 0) != static_cast<ssize_t>(bits.size())) {
        return base::fail(base::ErrorKind::Internal, "This system has no secrets to give. Start it again.");
    }
    return bits;
}

}

base::Result<std::string> fresh_secret()
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const auto bits = fresh_bits();
    if (!bits) {
        return base::fail(bits.error());
    }
    std::string secret;
    std::uint32_t rest = 0;
    unsigned left = 0;
    for (const std::uint8_t byte : *bits) {
        rest = (rest << 8U) | byte;
        for (left += 8; left >= 6; left -= 6) {
            secret += letters[(rest >> (left - 6)) & 63U];
        }
    }
    return secret + letters[(rest << (6 - left)) & 63U];
}

base::Result<std::string> fresh_code()
{
    constexpr std::string_view letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // without 0 and O, 1 and I; 32 of them
    const auto bits = fresh_bits();
    if (!bits) {
        return base::fail(bits.error());
    }
    std::string code;
    for (std::size_t i = 0; i < 6; ++i) {
        code += letters[(*bits)[i] % letters.size()];
    }
    return code;
}

}
