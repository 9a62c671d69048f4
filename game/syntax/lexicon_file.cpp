// SPDX-License-Identifier: MIT
#include "syntax/lexicon_file.h"

#include <algorithm>

namespace syntax {

namespace {

/// Four little-endian bytes; the caller has checked that they are there.
std::uint32_t number(std::string_view bytes, std::size_t at)
{
    const auto byte = [&](std::size_t index) { return std::uint32_t{static_cast<unsigned char>(bytes[at + index])}; };
    return byte(0) | byte(1) << 8U | byte(2) << 16U | byte(3) << 24U;
}

base::Result<LexiconFile> refuse(const char* why)
{
    return base::fail(base::ErrorKind::BadFormat, why);
}

bool header_is_sound(std::string_view bytes)
{
    constexpr std::size_t summed = lexicon_header_size - 4;
    return number(bytes, 12) == bytes.size() && number(bytes, summed) == lexicon_sum(bytes.substr(0, summed));
}

}

std::uint32_t lexicon_sum(std::string_view bytes)
{
    std::uint32_t sum = 2166136261U;
    for (const char byte : bytes) {
        sum = (sum ^ static_cast<unsigned char>(byte)) * 16777619U;
    }
    return sum;
}

base::Result<LexiconFile> LexiconFile::open(std::span<const std::byte> bytes)
{
    LexiconFile file;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes as characters
    file.m_bytes = {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    if (bytes.size() < lexicon_header_size || !file.m_bytes.starts_with(lexicon_magic)) {
        return refuse("This is not a lexicon. Build the game again.");
    }
    if (number(file.m_bytes, 8) != lexicon_version) {
        return refuse("The lexicon belongs to another version of the game. Build the game again.");
    }
    if (!header_is_sound(file.m_bytes)) {
        return refuse("The lexicon is damaged or cut short. Build the game again.");
    }
    for (std::size_t table = 0; table < lexicon_tables; ++table) {
        Place& place = file.m_places[table];
        place = {number(file.m_bytes, 16 + table * 8), number(file.m_bytes, 20 + table * 8)};
        if (place.offset + std::uint64_t{place.rows} * lexicon_widths[table] > bytes.size()) {
            return refuse("A table of the lexicon is cut short. Build the game again.");
        }
    }
    return file;
}

std::uint32_t LexiconFile::at(Table table, std::uint32_t row, std::uint32_t column) const
{
    const auto index = static_cast<std::size_t>(table);
    const std::size_t width = lexicon_widths[index];
    if (row >= m_places[index].rows || (column + std::size_t{1}) * 4 > width) {
        return 0;
    }
    return number(m_bytes, m_places[index].offset + row * width + column * std::size_t{4});
}

std::string_view LexiconFile::text(Table table, std::uint32_t row, std::uint32_t column) const
{
    const std::string_view pool = bytes(Table::Strings);
    const std::size_t begin = at(table, row, column);
    if (begin >= pool.size()) {
        return {};
    }
    const std::size_t length = static_cast<unsigned char>(pool[begin]);
    return pool.size() - begin - 1 < length ? std::string_view{} : pool.substr(begin + 1, length);
}

Rows LexiconFile::run(Table of, std::uint32_t first, std::uint32_t count) const
{
    const std::uint32_t begin = std::min(first, rows(of));
    return {begin, begin + std::min(count, rows(of) - begin)};
}

Rows LexiconFile::find(Table table, std::string_view key) const
{
    std::uint32_t begin = 0;
    for (std::uint32_t length = rows(table); length > 0;) {
        const std::uint32_t half = length / 2;
        const bool after = text(table, begin + half, 0) < key;
        begin += after ? half + 1 : 0;
        length = after ? length - half - 1 : half;
    }
    std::uint32_t end = begin;
    while (end < rows(table) && text(table, end, 0) == key) {
        ++end;
    }
    return {begin, end};
}

std::uint32_t LexiconFile::find_form(std::string_view form) const
{
    const std::uint32_t places = rows(Table::FormSlots);
    std::uint32_t place = places == 0 ? 0 : lexicon_sum(form) % places;
    for (std::uint32_t tries = 0; tries < places; ++tries) {
        const std::uint32_t row = at(Table::FormSlots, place, 0);
        if (row == 0) {
            break;
        }
        if (text(Table::Forms, row - 1, 0) == form && row <= rows(Table::Forms)) {
            return row - 1;
        }
        place = place + 1 == places ? 0 : place + 1;
    }
    return rows(Table::Forms);
}

std::string_view LexiconFile::bytes(Table table) const
{
    const Place& place = m_places[static_cast<std::size_t>(table)];
    return m_bytes.substr(place.offset, place.rows);
}

}
