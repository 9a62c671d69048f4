// SPDX-License-Identifier: MIT
#include "base/sha256.h"

#include <openssl/sha.h>

namespace base {

namespace {

constexpr std::string_view digits = "0123456789abcdef";

int digit_value(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    if (c >= 'A' && c <= 'F') {
        return c - 'A' + 10;
    }
    return -1;
}

}

Sha256 sha256(std::string_view bytes)
{
    Sha256 digest;
    // libcrypto asks for unsigned char where C++ text is char: the one cast of this file.
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest.bytes.data());
    return digest;
}

std::string to_hex(const Sha256& digest)
{
    std::string hex;
    hex.reserve(2 * digest.bytes.size());
    for (const std::uint8_t byte : digest.bytes) {
        hex += digits[byte >> 4U];
        hex += digits[byte & 0xFU];
    }
    return hex;
}

std::optional<Sha256> sha256_from_hex(std::string_view hex)
{
    Sha256 digest;
    if (hex.size() != 2 * digest.bytes.size()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < digest.bytes.size(); ++i) {
        const int high = digit_value(hex[2 * i]);
        const int low = digit_value(hex[2 * i + 1]);
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        digest.bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return digest;
}

}
