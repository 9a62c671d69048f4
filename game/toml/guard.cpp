// SPDX-License-Identifier: MIT
#include "toml/guard.h"

#include <algorithm>
#include <array>

namespace toml {

namespace {

using Marks = std::array<bool, 256>;

constexpr Marks marks_of(std::string_view bytes)
{
    Marks marks{};
    for (const char c : bytes) {
        marks[static_cast<unsigned char>(c)] = true;
    }
    return marks;
}

constexpr Marks structure = marks_of("\n\"'#[]{}.,=");
constexpr Marks key_starts = marks_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_\"'");

bool has(const Marks& marks, char c)
{
    return marks[static_cast<unsigned char>(c)];
}

bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/// Where a one-line string that opened at `at` ends: past its quote, or at the end of its line, where toml++
/// gives up as well.
std::size_t end_of_line_string(std::string_view bytes, std::size_t at)
{
    const char quote = bytes[at];
    for (std::size_t i = at + 1; i < bytes.size(); ++i) {
        if (bytes[i] == quote) {
            return i + 1;
        }
        if (bytes[i] == '\n') {
            return i;
        }
        if (bytes[i] == '\\' && quote == '"') {
            ++i;
        }
    }
    return bytes.size();
}

/// Where a string that opened with three quotes at `at` ends, with the up to two quotes that may stand before
/// its closing three.
std::size_t end_of_long_string(std::string_view bytes, std::size_t at)
{
    const char quote = bytes[at];
    for (std::size_t i = at + 3; i < bytes.size(); ++i) {
        if (quote == '"' && bytes[i] == '\\') {
            ++i;
        } else if (bytes[i] == quote && bytes.substr(i, 3) == bytes.substr(at, 3)) {
            const std::size_t past = std::min(bytes.find_first_not_of(quote, i), bytes.size());
            return std::min(past, i + 5);
        }
    }
    return bytes.size();
}

std::size_t end_of_string(std::string_view bytes, std::size_t at)
{
    const std::string_view opening = bytes.substr(at, 3);
    return opening == "\"\"\"" || opening == "'''" ? end_of_long_string(bytes, at) : end_of_line_string(bytes, at);
}

bool begins_line(std::string_view bytes, std::size_t at)
{
    while (at > 0 && is_blank(bytes[at - 1])) {
        --at;
    }
    return at == 0 || bytes[at - 1] == '\n' || bytes.substr(0, at) == "\xEF\xBB\xBF";
}

/// Whether the header that opens at `at` has a name; an empty one, `[]`, toml++ refuses by itself.
bool has_name(std::string_view bytes, std::size_t at)
{
    ++at;
    if (bytes.substr(at, 1) == "[") {
        ++at;
    }
    while (at < bytes.size() && is_blank(bytes[at])) {
        ++at;
    }
    return at < bytes.size() && (has(key_starts, bytes[at]) || bytes[at] == ']');
}

Position position_of(std::string_view bytes, std::size_t at)
{
    const std::string_view before = bytes.substr(0, at);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::string_view line = before.substr(before.rfind('\n') + 1); // npos + 1 is 0: the first line
    const auto code_points = std::count_if(line.begin(), line.end(), [](char c) { return (c & 0xC0) != 0x80; });
    return {static_cast<int>(lines) + 1, static_cast<int>(code_points) + 1};
}

/// What the pass has seen of the brackets around it and the key it is in.
struct Depth {
    std::size_t nesting = 0;
    std::size_t dots = 0;
};

/// Takes in one character of the structure at `at`; what is wrong with it, if anything.
std::optional<Fault::What> take(Depth& depth, std::string_view bytes, std::size_t at)
{
    const char c = bytes[at];
    if (c == '.') {
        return ++depth.dots > max_dots ? std::optional(Fault::What::Dots) : std::nullopt;
    }
    depth.dots = 0;
    if (c == '[' && depth.nesting == 0 && begins_line(bytes, at) && !has_name(bytes, at)) {
        return Fault::What::Header;
    }
    if ((c == '[' || c == '{') && ++depth.nesting > max_nesting) {
        return Fault::What::Nesting;
    }
    if ((c == ']' || c == '}') && depth.nesting > 0) {
        --depth.nesting;
    }
    return std::nullopt;
}

}

std::optional<Fault> first_fault(std::string_view bytes)
{
    Depth depth;
    std::size_t i = 0;
    while (i < bytes.size()) {
        const char c = bytes[i];
        if (!has(structure, c)) {
            ++i;
        } else if (c == '"' || c == '\'') {
            i = end_of_string(bytes, i);
        } else if (c == '#') {
            i = std::min(bytes.find('\n', i), bytes.size());
        } else if (const auto what = take(depth, bytes, i)) {
            return Fault{*what, position_of(bytes, i)};
        } else {
            ++i;
        }
    }
    return std::nullopt;
}

}
