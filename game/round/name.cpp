// SPDX-License-Identifier: MIT
#include "round/name.h"

#include "round/event.h"
#include "text/character.h"
#include "text/unicode.h"

#include <algorithm>

namespace rounds {

namespace {

/// Marks that turn the direction of what stands after them, on a line that is not theirs.
bool turns_direction(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool is_control(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

bool is_blank(char32_t c)
{
    return text::is_space(c) || text::is_invisible(c);
}

std::string told_apart(const std::string& name)
{
    std::string folded = text::folded(name);
    return folded.empty() ? name : folded;
}

}

std::optional<NameFault> fault_of_name(const std::string& name)
{
    if (text::first_bad_byte(name)) {
        return NameFault::Unshowable;
    }
    const std::vector<char32_t> points = text::to_code_points(name);
    if (std::any_of(points.begin(), points.end(), [](char32_t c) { return is_control(c) || turns_direction(c); })) {
        return NameFault::Unshowable;
    }
    if (std::all_of(points.begin(), points.end(), is_blank)) {
        return NameFault::Blank;
    }
    return points.size() > most_name_length ? std::optional(NameFault::TooLong) : std::nullopt;
}

bool is_same_name(const std::string& one, const std::string& other)
{
    return told_apart(one) == told_apart(other);
}

}
