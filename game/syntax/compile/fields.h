// SPDX-License-Identifier: MIT
#pragma once

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace syntax::compile {

/// Cuts the next piece before `separator` off the front of `rest`; all of it when there is no separator left.
inline std::string_view take(std::string_view& rest, char separator)
{
    const std::size_t end = rest.find(separator);
    const std::string_view piece = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return piece;
}

/// The pieces of a list.
inline std::vector<std::string> split(std::string_view list, char separator)
{
    std::vector<std::string> pieces;
    while (!list.empty()) {
        pieces.emplace_back(take(list, separator));
    }
    return pieces;
}

/// A number in a base, 0 when the digits are none.
inline std::uint32_t to_number(std::string_view digits, int base = 10)
{
    std::uint32_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
    return number;
}

}
