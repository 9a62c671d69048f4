// SPDX-License-Identifier: MIT
#include "toml/bounds.h"

#include <algorithm>
#include <array>

namespace toml {

namespace {

/// True for the bytes that end a run of ordinary ones.
constexpr std::array<bool, 256> make_stops()
{
    std::array<bool, 256> stops{};
    for (const char c : std::string_view("\n\"'#[]{}.,="))
        stops[static_cast<unsigned char>(c)] = true;
    return stops;
}

constexpr std::array<bool, 256> stops = make_stops();

/// Where a one-line string that opened at `at` ends: past its quote, or at the end of its line, where toml++
/// gives up as well.
std::size_t end_of_line_string(std::string_view bytes, std::size_t at)
{
    const char quote = bytes[at];
    const std::string_view ends = quote == '"' ? "\"\\\n" : "'\n";
    for (std::size_t i = at + 1; (i = bytes.find_first_of(ends, i)) != std::string_view::npos; i += 2) {
        if (bytes[i] != '\\')
            return bytes[i] == '\n' ? i : i + 1;
    }
    return bytes.size();
}

/// Where a string that opened with three quotes at `at` ends, with the up to two quotes that may stand before
/// its closing three.
std::size_t end_of_long_string(std::string_view bytes, std::size_t at)
{
    const char quote = bytes[at];
    const std::string_view closing = quote == '"' ? "\"\"\"" : "'''";
    for (std::size_t i = at + 3; i < bytes.size(); ++i) {
        if (quote == '"' && bytes[i] == '\\') {
            ++i;
        } else if (bytes.substr(i, 3) == closing) {
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

Position position_of(std::string_view bytes, std::size_t at)
{
    const std::string_view before = bytes.substr(0, at);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::size_t line_start = before.rfind('\n') + 1; // npos + 1 is 0: the first line
    const auto in_line = before.substr(line_start);
    const auto code_points
        = std::count_if(in_line.begin(), in_line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    return {static_cast<int>(lines) + 1, static_cast<int>(code_points) + 1};
}

}

std::optional<Excess> first_excess(std::string_view bytes)
{
    std::size_t nesting = 0;
    std::size_t dots = 0;
    std::size_t i = 0;
    while (i < bytes.size()) {
        const char c = bytes[i];
        if (!stops[static_cast<unsigned char>(c)]) {
            ++i;
            continue;
        }
        if (c == '"' || c == '\'') {
            i = end_of_string(bytes, i);
            continue;
        }
        if (c == '#') {
            i = std::min(bytes.find('\n', i), bytes.size());
            continue;
        }
        if (c == '.') {
            if (++dots > max_dots)
                return Excess{Excess::What::Dots, position_of(bytes, i)};
        } else {
            dots = 0;
            if ((c == '[' || c == '{') && ++nesting > max_nesting)
                return Excess{Excess::What::Nesting, position_of(bytes, i)};
            if ((c == ']' || c == '}') && nesting > 0)
                --nesting;
        }
        ++i;
    }
    return std::nullopt;
}

}
