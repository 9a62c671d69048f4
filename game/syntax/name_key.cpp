// SPDX-License-Identifier: MIT
#include "syntax/name_key.h"

#include "text/character.h"
#include "text/unicode.h"

namespace syntax {

namespace {

/// Letters that have no accent to lose, and signs that do not count.
std::string_view plain(char32_t letter, std::string_view own)
{
    switch (letter) {
    case U'\'':
    case U'"':
    case U'.':
    case U',':
    case U'`':
    case U'\u02BB': // turned comma, Hawaiian and Tongan
    case U'\u02BC':
    case U'\u02BE':
    case U'\u02BF': return "";
    case U'-': return " ";
    case U'\u0142': return "l";
    case U'\u00F8': return "o";
    case U'\u0111': return "d";
    case U'\u0131': return "i";
    case U'\u0127': return "h";
    case U'\u0259':
    case U'\u01DD': return "e";
    case U'\u00E6': return "ae";
    case U'\u0153': return "oe";
    default: return own;
    }
}

/// The words of a name, one space between them, and "st" written out.
std::string tidy(const std::string& name)
{
    std::string result;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find(' ', at), name.size());
        const std::string_view word = std::string_view(name).substr(at, end - at);
        if (!word.empty()) {
            result += result.empty() ? "" : " ";
            result += word == "st" ? "saint" : word;
        }
        at = end + 1;
    }
    return result;
}

}

std::string name_key(std::string_view name)
{
    const std::string folded = text::folded(name);
    std::string result;
    for (std::size_t at = 0; at < folded.size();) {
        const auto [letter, length] = text::decode(folded, at);
        result += plain(letter, std::string_view(folded).substr(at, length));
        at += length;
    }
    return tidy(result);
}

bool is_abbreviation(std::string_view name)
{
    std::size_t capitals = 0;
    for (const char each : name) {
        if (each != '.' && (each < 'A' || each > 'Z')) {
            return false;
        }
        capitals += each == '.' ? 0 : 1;
    }
    return capitals >= 2 && capitals <= 5;
}

bool has_upper(std::string_view name)
{
    for (std::size_t at = 0; at < name.size();) {
        const auto [letter, length] = text::decode(name, at);
        if (text::is_upper(letter)) {
            return true;
        }
        at += length;
    }
    return false;
}

bool is_all_upper(std::string_view name)
{
    for (std::size_t at = 0; at < name.size();) {
        const auto [letter, length] = text::decode(name, at);
        if (text::is_lower(letter)) {
            return false;
        }
        at += length;
    }
    return has_upper(name);
}

}
