// SPDX-License-Identifier: MIT
#include "syntax/compile/table_writer.h"

#include <utility>

namespace syntax::compile {

namespace {

void append(std::string& bytes, std::uint32_t number)
{
    for (unsigned shift = 0; shift < 32; shift += 8) {
        bytes += static_cast<char>(number >> shift & 0xffU);
    }
}

void pad(std::string& bytes)
{
    while (bytes.size() % 4 != 0) {
        bytes += '\0';
    }
}

}

TableWriter::TableWriter()
{
    text("");
}

std::uint32_t TableWriter::text(std::string_view value)
{
    value = value.substr(0, 255);
    if (const auto known = m_texts.find(value); known != m_texts.end()) {
        return known->second;
    }
    std::string& pool = m_tables[static_cast<std::size_t>(Table::Strings)];
    const auto offset = static_cast<std::uint32_t>(pool.size());
    pool += static_cast<char>(value.size());
    pool += value;
    m_texts.emplace(value, offset);
    return offset;
}

std::uint32_t TableWriter::row(Table table, std::initializer_list<std::uint32_t> columns)
{
    const std::uint32_t number = rows(table);
    for (const std::uint32_t column : columns) {
        append(m_tables[static_cast<std::size_t>(table)], column);
    }
    return number;
}

std::uint32_t TableWriter::rows(Table table) const
{
    const auto index = static_cast<std::size_t>(table);
    return static_cast<std::uint32_t>(m_tables[index].size() / lexicon_widths[index]);
}

std::string TableWriter::file() const
{
    std::string places;
    std::string tables;
    for (std::size_t index = 0; index < lexicon_tables; ++index) {
        append(places, static_cast<std::uint32_t>(lexicon_header_size + tables.size()));
        append(places, rows(static_cast<Table>(index)));
        tables += m_tables[index];
        pad(tables);
    }
    std::string header(lexicon_magic);
    append(header, lexicon_version);
    append(header, static_cast<std::uint32_t>(lexicon_header_size + tables.size()));
    header += places;
    append(header, lexicon_sum(header));
    return header + tables;
}

}
