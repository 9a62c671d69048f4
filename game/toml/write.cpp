// SPDX-License-Identifier: MIT
#include "toml/write.h"

#include <fmt/format.h>

#include <cmath>
#include <iterator>

namespace toml {

namespace {

bool needs_escape(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F || c == '"' || c == '\\';
}

void append_escaped(std::string& out, char c)
{
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\b': out += "\\b"; return;
    case '\t': out += "\\t"; return;
    case '\n': out += "\\n"; return;
    case '\f': out += "\\f"; return;
    case '\r': out += "\\r"; return;
    default: fmt::format_to(std::back_inserter(out), "\\u{:04X}", static_cast<unsigned char>(c)); return;
    }
}

}

void append_quoted(std::string& out, std::string_view utf8)
{
    out += '"';
    std::size_t plain = 0; // where the run of characters that stand as they are began
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if (needs_escape(utf8[i])) {
            out.append(utf8, plain, i - plain);
            append_escaped(out, utf8[i]);
            plain = i + 1;
        }
    }
    out.append(utf8, plain);
    out += '"';
}

std::string quote(std::string_view utf8)
{
    std::string out;
    append_quoted(out, utf8);
    return out;
}

std::string number(double value)
{
    constexpr double exact_whole = 9007199254740992.0; // 2^53: up to here every whole number is a double
    if (std::isnan(value)) {
        return "nan";
    }
    if (std::isinf(value)) {
        return value < 0 ? "-inf" : "inf";
    }
    if (value == std::trunc(value) && std::abs(value) <= exact_whole) {
        return fmt::format("{}", static_cast<long long>(value));
    }
    return fmt::format("{}", value);
}

std::string date(std::chrono::year_month_day day)
{
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

}
