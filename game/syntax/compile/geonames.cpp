// SPDX-License-Identifier: MIT
#include "syntax/compile/geonames.h"

#include "syntax/compile/fields.h"
#include "syntax/compile/letters.h"

#include <algorithm>

namespace syntax::compile {

namespace {

constexpr std::uint32_t magic = 0x950412de;

/// Four little-endian bytes, 0 beyond the end.
std::uint32_t number(std::string_view bytes, std::uint64_t at)
{
    std::uint32_t result = 0;
    for (unsigned index = 0; index < 4 && at + 4 <= bytes.size(); ++index) {
        result |= std::uint32_t{static_cast<unsigned char>(bytes[at + index])} << 8U * index;
    }
    return result;
}

/// The text that a row of a table of lengths and offsets stands for.
std::string text_at(std::string_view bytes, std::uint64_t row)
{
    const std::uint32_t length = number(bytes, row);
    const std::uint32_t offset = number(bytes, row + 4);
    return std::string(offset < bytes.size() ? bytes.substr(offset, length) : std::string_view{});
}

bool is_number(std::string_view key)
{
    return !key.empty() && std::all_of(key.begin(), key.end(), [](char each) { return each >= '0' && each <= '9'; });
}

/// True for keys of divisions: SY.09.
bool is_division(std::string_view key)
{
    return key.size() > 3 && key[2] == '.' && is_capital(key[0]) && is_capital(key[1]);
}

}

std::map<std::string, std::string> read_catalogue(std::string_view bytes)
{
    std::map<std::string, std::string> messages;
    constexpr std::uint32_t row_size = 8;
    const std::uint32_t rows = number(bytes, 8);
    if (number(bytes, 0) != magic || std::uint64_t{rows} * row_size > bytes.size()) {
        return messages;
    }
    for (std::uint32_t row = 0; row < rows; ++row) {
        const std::uint64_t place = std::uint64_t{row} * row_size;
        messages[text_at(bytes, number(bytes, 12) + place)] = text_at(bytes, number(bytes, 16) + place);
    }
    return messages;
}

base::Result<Geonames> read_geonames(std::string_view english, std::span<const std::string> others)
{
    const auto messages = read_catalogue(english);
    if (messages.empty()) {
        return base::fail(base::ErrorKind::BadFormat, "The names of places can't be read from geonames.mo.");
    }
    std::map<std::string, std::uint32_t> languages;
    for (const std::string& other : others) {
        for (const auto& [key, name] : read_catalogue(other)) {
            ++languages[key];
        }
    }
    Geonames geonames;
    for (const auto& [key, name] : messages) {
        if (is_number(key)) {
            geonames.cities.push_back({to_number(key), name, languages[key]});
        } else if (is_division(key)) {
            geonames.divisions.push_back({{lowered(key[0]), lowered(key[1])}, name, languages[key]});
        }
    }
    std::sort(geonames.cities.begin(), geonames.cities.end(), [](const City& a, const City& b) { return a.id < b.id; });
    return geonames;
}

}
