// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "syntax/lexicon_file.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace syntax::compile {

/// Collects the tables of a lexicon and lays them out as `LexiconFile` reads them.
class TableWriter {
public:
    TableWriter();

    /// The offset of a text in `Strings`; the same text has one offset. Longer texts than 255 bytes are cut, which
    /// no word or name is.
    std::uint32_t text(std::string_view value);

    /// Appends a row and tells its number.
    std::uint32_t row(Table table, std::initializer_list<std::uint32_t> columns);

    /// How many rows a table has so far.
    std::uint32_t rows(Table table) const;

    /// Sets a table of bytes.
    void bytes(Table table, std::string value) { m_tables[static_cast<std::size_t>(table)] = std::move(value); }

    /// The file.
    std::string file() const;

private:
    std::array<std::string, lexicon_tables> m_tables;
    std::map<std::string, std::uint32_t, std::less<>> m_texts;
};

}
