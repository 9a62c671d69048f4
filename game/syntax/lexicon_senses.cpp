// SPDX-License-Identifier: MIT
#include "syntax/lexicon.h"

#include <algorithm>

namespace syntax {

namespace {

template <class Value> void add_once(std::vector<Value>& values, Value value)
{
    if (std::find(values.begin(), values.end(), value) == values.end()) {
        values.push_back(value);
    }
}

/// The senses of a form, as rows of NounSenses or VerbSenses.
Rows senses_of(const LexiconFile& file, std::string_view form, Table table)
{
    const std::uint32_t row = file.find_form(form);
    const bool noun = table == Table::NounSenses;
    const std::uint32_t counts = file.at(Table::Forms, row, 1);
    const std::uint32_t count = counts >> (noun ? FormBits::noun_shift : FormBits::verb_shift) & 0xffU;
    return file.run(table, file.at(Table::Forms, row, noun ? 2 : 3), count);
}

bool has_bit(const LexiconFile& file, std::string_view noun, std::uint32_t bit)
{
    return (file.at(Table::Forms, file.find_form(noun), 1) & bit) != 0;
}

bool is_instance(const LexiconFile& file, std::uint32_t noun)
{
    return (file.at(Table::Nouns, noun, 0) & NounBits::instance) != 0;
}

/// True when a row of Nouns is one of the senses.
bool is_among(const LexiconFile& file, Rows senses, std::uint32_t noun)
{
    for (std::uint32_t row = senses.begin; row < senses.end; ++row) {
        if (file.at(Table::NounSenses, row, 0) == noun) {
            return true;
        }
    }
    return false;
}

}

std::vector<Sense> Lexicon::senses(std::string_view noun) const
{
    const Rows rows = senses_of(m_file, noun, Table::NounSenses);
    std::vector<Sense> result;
    for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
        const std::uint32_t bits = m_file.at(Table::Nouns, m_file.at(Table::NounSenses, row, 0), 0);
        const auto sense = std::min(bits & NounBits::sense, static_cast<std::uint32_t>(Sense::Other));
        add_once(result, static_cast<Sense>(sense));
    }
    return result;
}

bool Lexicon::is_person(std::string_view noun) const
{
    return has_bit(m_file, noun, FormBits::person);
}

bool Lexicon::is_agentive_group(std::string_view noun) const
{
    return has_bit(m_file, noun, FormBits::group);
}

std::vector<std::string_view> Lexicon::synonyms(std::string_view verb) const
{
    constexpr std::uint32_t senses = 2;
    const Rows rows = senses_of(m_file, verb, Table::VerbSenses);
    std::vector<std::string_view> result;
    for (std::uint32_t row = rows.begin; row < std::min(rows.end, rows.begin + senses); ++row) {
        const std::uint32_t synset = m_file.at(Table::VerbSenses, row, 0);
        const Rows members
            = m_file.run(Table::VerbMembers, m_file.at(Table::Verbs, synset, 0), m_file.at(Table::Verbs, synset, 1));
        for (std::uint32_t member = members.begin; member < members.end; ++member) {
            if (const auto other = m_file.text(Table::VerbMembers, member, 0); other != verb && !other.empty()) {
                add_once(result, other);
            }
        }
    }
    return result;
}

std::vector<std::string_view> Lexicon::siblings(std::string_view noun) const
{
    const Rows senses = senses_of(m_file, noun, Table::NounSenses);
    const std::uint32_t own = m_file.at(Table::NounSenses, senses.begin, 0);
    const std::uint32_t parent = senses.begin == senses.end ? 0 : m_file.at(Table::Nouns, own, 1);
    if (parent == 0) {
        return {};
    }
    const Rows children = m_file.run(Table::NounChildren, m_file.at(Table::Nouns, parent - 1, 3),
                                     m_file.at(Table::Nouns, parent - 1, 4));
    constexpr std::size_t most = 100;
    std::vector<std::string_view> result;
    for (std::uint32_t row = children.begin; row < children.end; ++row) {
        const std::uint32_t child = m_file.at(Table::NounChildren, row, 0);
        const std::string_view name = m_file.text(Table::Nouns, child, 2);
        const bool alike = is_instance(m_file, child) == is_instance(m_file, own);
        if (!name.empty() && alike && !is_among(m_file, senses, child) && result.size() < most) {
            add_once(result, name);
        }
    }
    return result;
}

}
