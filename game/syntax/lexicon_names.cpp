// SPDX-License-Identifier: MIT
#include "syntax/lexicon.h"
#include "syntax/name_key.h"

#include <algorithm>

namespace syntax {

namespace {

/// Columns of Countries that hold the first row and the number of rows of a list.
constexpr std::uint32_t names_column = 2;
constexpr std::uint32_t people_column = 4;
constexpr std::uint32_t cities_column = 6;
constexpr std::uint32_t neighbours_column = 8;

NameEntry read_entry(const LexiconFile& file, std::uint32_t row)
{
    const std::uint32_t bits = file.at(Table::NameEntries, row, 0);
    const std::uint32_t known = std::min(bits & NameBits::known, static_cast<std::uint32_t>(Known::Weekday));
    const std::uint32_t gender
        = std::min(bits >> NameBits::gender_shift & 0xffU, static_cast<std::uint32_t>(Gender::Male));
    return {.known = static_cast<Known>(known),
            .country = file.text(Table::NameEntries, row, 1),
            .gender = static_cast<Gender>(gender),
            .weight = file.at(Table::NameEntries, row, 2),
            .thing = file.at(Table::NameEntries, row, 3)};
}

std::vector<NameEntry> entries_of(const LexiconFile& file, std::string_view key, std::string_view written)
{
    const Rows rows = file.find(Table::Names, key);
    if (rows.begin == rows.end) {
        return {};
    }
    const Rows entries
        = file.run(Table::NameEntries, file.at(Table::Names, rows.begin, 1), file.at(Table::Names, rows.begin, 2));
    const bool capitals = is_all_upper(written);
    std::vector<NameEntry> result;
    for (std::uint32_t row = entries.begin; row < entries.end; ++row) {
        if (capitals || (file.at(Table::NameEntries, row, 0) & NameBits::capitals) == 0) {
            result.push_back(read_entry(file, row));
        }
    }
    return result;
}

/// The texts that two columns of a country's row stand for.
std::vector<std::string_view> texts_of(const LexiconFile& file, std::string_view country, std::uint32_t column,
                                       Table table)
{
    const Rows found = file.find(Table::Countries, country);
    std::vector<std::string_view> result;
    if (found.begin == found.end) {
        return result;
    }
    const Rows rows = file.run(table, file.at(Table::Countries, found.begin, column),
                               file.at(Table::Countries, found.begin, column + 1));
    for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
        if (const std::string_view text = file.text(table, row, 0); !text.empty()) {
            result.push_back(text);
        }
    }
    return result;
}

}

std::vector<NameEntry> Lexicon::names(std::string_view name) const
{
    if (!has_upper(name)) {
        return {};
    }
    const std::string key = name_key(name);
    std::vector<NameEntry> result = entries_of(m_file, key, name);
    constexpr std::string_view article = "the ";
    if (result.empty() && key.starts_with(article)) {
        result = entries_of(m_file, std::string_view(key).substr(article.size()), name);
    }
    return result;
}

std::vector<std::string_view> Lexicon::country_names(std::string_view country) const
{
    return texts_of(m_file, country, names_column, Table::CountryTexts);
}

std::vector<std::string_view> Lexicon::demonyms(std::string_view country) const
{
    return texts_of(m_file, country, people_column, Table::CountryTexts);
}

std::string_view Lexicon::capital(std::string_view country) const
{
    const Rows found = m_file.find(Table::Countries, country);
    return found.begin == found.end ? std::string_view{} : m_file.text(Table::Countries, found.begin, 1);
}

std::vector<std::string_view> Lexicon::neighbours(std::string_view country) const
{
    return texts_of(m_file, country, neighbours_column, Table::Neighbours);
}

std::vector<std::string_view> Lexicon::cities(std::string_view country) const
{
    return texts_of(m_file, country, cities_column, Table::CountryTexts);
}

std::string_view Lexicon::sources() const
{
    return m_file.bytes(Table::Sources);
}

}
