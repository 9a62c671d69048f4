// SPDX-License-Identifier: MIT
#pragma once

#include "generate/naming.h"

#include <cstddef>
#include <string_view>

namespace generate {

/// A sentence as names are looked for in it.
class NameLine {
public:
    NameLine(const Document& document, std::size_t sentence, const Vocabulary& vocabulary,
             const syntax::Lexicon& lexicon)
        : m_document(document), m_index(sentence), m_vocabulary(vocabulary), m_lexicon(lexicon)
    {
    }

    const Sentence& sentence() const { return m_document.sentences[m_index]; }
    const Vocabulary& vocabulary() const { return m_vocabulary; }
    const syntax::Lexicon& lexicon() const { return m_lexicon; }
    std::size_t size() const { return sentence().tree.size(); }
    std::string_view word(std::size_t token) const { return sentence().tree.word(token); }
    std::string_view article_words(syntax::Range tokens) const;

    /// True when the gazetteer knows the token as this.
    bool known(std::size_t token, syntax::Known as) const { return is_known_as(m_lexicon, word(token), as); }

    /// True when the dictionary has the token with a small letter.
    bool dictionary(std::size_t token) const;

    /// True for a capital that may be of a name: no month, weekday, I, or small word shouted.
    bool is_name_capital(std::size_t token) const;

    /// True when something was left out before a token, or a quotation begins or ends there, or the sentence has ended.
    bool is_break(std::size_t token) const;

private:
    const Document& m_document;
    std::size_t m_index;
    const Vocabulary& m_vocabulary;
    const syntax::Lexicon& m_lexicon;
};

/// True where a capital may be that of a beginning: of the sentence, of a quotation, after a colon.
bool may_begin(const Sentence& sentence, std::size_t token);

/// True for a line in which nearly every word has a capital, without a full stop, and for one in capitals.
bool is_headline(const Sentence& sentence);

/// The words of a document, folded, by whether they are seen with a small letter or with a capital inside a sentence.
Vocabulary vocabulary_of(const Document& document);

}
