// SPDX-License-Identifier: MIT
#include "syntax/compile/display_name.h"

#include "text/character.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>

namespace syntax::compile {

namespace {

constexpr std::string_view other_scripts = "ae af am bd bg bh bt by cn cy dz eg er et ge gr hk il in iq ir jo jp kg kh "
                                           "kp kr kw kz la lb lk ly ma mk mm mn mo "
                                           "mr mv np om pk ps qa rs ru sa sd so sy th tj tm tn tw ua uz ye";

/// Signs for sounds that English has no letter for.
constexpr std::array<std::string_view, 8> signs{"‘", "’", "ʻ", "ʼ", "ʿ", "ʾ", "'", "`"};

constexpr std::array<std::string_view, 12> words_of_parts{"District", "Municipality", "Village", "Prefecture",
                                                          "Province", "Governorate",  "County",  "Township",
                                                          "Kreis",    "House",        "Raion",   "Islands"};

std::string without_signs(std::string_view name)
{
    std::string result(name);
    for (const std::string_view sign : signs) {
        for (std::size_t at = result.find(sign); at != std::string::npos; at = result.find(sign)) {
            result.erase(at, sign.size());
        }
    }
    return result;
}

/// A letter without its accents, in its own case.
std::string plain_letter(char32_t letter)
{
    const std::string own = text::to_utf8(letter);
    const std::string folded = text::folded(own);
    if (letter < 0x80 || folded.size() != 1) {
        return own;
    }
    return {text::is_upper(letter) ? static_cast<char>(folded[0] - 'a' + 'A') : folded[0]};
}

}

std::string display_name(std::string_view name, std::string_view country)
{
    if (other_scripts.find(country) == std::string_view::npos) {
        return std::string(name);
    }
    std::string result;
    for (const char32_t letter : text::to_code_points(without_signs(name))) {
        result += plain_letter(letter);
    }
    return result;
}

bool is_fit_for_display(std::string_view name)
{
    constexpr std::size_t longest = 26; // bytes
    const bool plain = std::none_of(name.begin(), name.end(), [](char each) {
        return (each >= '0' && each <= '9') || each == '(' || each == '/' || each == ',';
    });
    return plain && name.size() <= longest
           && std::none_of(words_of_parts.begin(), words_of_parts.end(),
                           [&](std::string_view word) { return name.find(word) != std::string_view::npos; });
}

}
