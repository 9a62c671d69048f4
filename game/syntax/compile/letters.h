// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string_view>

namespace syntax::compile {

/// True for A to Z.
constexpr bool is_capital(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

/// A to Z in lower case, other bytes as they are.
constexpr char lowered(char letter)
{
    return is_capital(letter) ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// True when a text holds a capital of A to Z.
inline bool has_capital(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), is_capital);
}

/// True when `written` is `lower` but for capitals.
inline bool same_letters(std::string_view lower, std::string_view written)
{
    return std::equal(lower.begin(), lower.end(), written.begin(), written.end(),
                      [](char a, char b) { return a == lowered(b); });
}

}
