// SPDX-License-Identifier: MIT
#include "syntax/lexicon.h"

namespace syntax {

base::Result<Lexicon> Lexicon::open(std::span<const std::byte> bytes)
{
    const auto file = LexiconFile::open(bytes);
    if (!file) {
        return base::fail(file.error());
    }
    Lexicon lexicon;
    lexicon.m_file = *file;
    return lexicon;
}

Words Lexicon::words(std::string_view form) const
{
    return static_cast<Words>(m_file.at(Table::Forms, m_file.find_form(form), 1) & FormBits::words);
}

}
