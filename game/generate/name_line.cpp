// SPDX-License-Identifier: MIT
#include "generate/name_line.h"

#include "text/character.h"

#include <algorithm>

namespace generate {

namespace {

using syntax::Known;
using syntax::Upos;

bool is_word(const Sentence& sentence, std::size_t token)
{
    const auto word = sentence.tree.word(token);
    return text::is_word_part(text::decode(word, 0).code_point);
}

/// A line in capitals.
bool is_shouted(const Sentence& sentence)
{
    const auto& text = sentence.view.text;
    const auto large = std::count_if(text.begin(), text.end(), [](char each) { return each >= 'A' && each <= 'Z'; });
    const auto small = std::count_if(text.begin(), text.end(), [](char each) { return each >= 'a' && each <= 'z'; });
    return large > 12 && small < large;
}

}

bool may_begin(const Sentence& sentence, std::size_t token)
{
    if (token == 0 || has_gap_before(sentence, token)) {
        return true;
    }
    const auto before = sentence.tree.word(token - 1);
    const auto last = text::decode_before(before, before.size()).code_point;
    const bool stop = !text::is_word_part(last) && before != "," && before != "&" && before != "$";
    const bool hyphen = before == "-" && touch(sentence, token - 1);
    const bool abbreviated = before.ends_with('.') && text::is_word_part(text::decode(before, 0).code_point);
    return (stop && !hyphen && !abbreviated) || (is_quoted(sentence, token) && !is_quoted(sentence, token - 1));
}

bool is_headline(const Sentence& sentence)
{
    const auto& text = sentence.view.text;
    const bool stopped = !text.empty() && std::string_view(".!?;:").find(text.back()) != std::string_view::npos;
    std::size_t capitals = 0;
    std::size_t words = 0;
    for (std::size_t token = 0; token < sentence.tree.size(); ++token) {
        if (!is_word(sentence, token) || sentence.tree.word(token).size() < 4) {
            continue;
        }
        ++words;
        capitals += is_capital(sentence, token) ? 1U : 0U;
    }
    return (!stopped && words >= 4 && capitals * 5 >= words * 4) || is_shouted(sentence);
}

Vocabulary vocabulary_of(const Document& document)
{
    Vocabulary vocabulary;
    for (const auto& sentence : document.sentences) {
        if (is_headline(sentence)) {
            continue;
        }
        for (std::size_t token = 0; token < sentence.tree.size(); ++token) {
            if (!is_word(sentence, token)) {
                continue;
            }
            if (!is_capital(sentence, token)) {
                vocabulary.small.insert(folded_word(sentence, token));
            } else if (!may_begin(sentence, token)) {
                vocabulary.capital.insert(folded_word(sentence, token));
            }
        }
    }
    return vocabulary;
}

std::string_view NameLine::article_words(syntax::Range tokens) const
{
    return generate::article_words(m_document, m_index, tokens);
}

bool NameLine::dictionary(std::size_t token) const
{
    return is_dictionary_word(m_lexicon, folded_word(sentence(), token));
}

bool NameLine::is_name_capital(std::size_t token) const
{
    if (token >= size() || !is_capital(sentence(), token) || word(token) == "I") {
        return false;
    }
    if (known(token, Known::Weekday)) {
        return false;
    }
    if (known(token, Known::Month)) {
        const bool surname = token > 0 && known(token - 1, Known::GivenName);
        const bool given = known(token, Known::GivenName) && token + 1 < size() && is_capital(sentence(), token + 1)
                           && !known(token + 1, Known::Month) && !known(token + 1, Known::Weekday);
        return surname || given;
    }
    const auto tag = upos(sentence(), token);
    const bool closed = tag == Upos::Det || tag == Upos::Pron || tag == Upos::Cconj || tag == Upos::Sconj
                        || tag == Upos::Adp || tag == Upos::Aux || tag == Upos::Intj || tag == Upos::Part;
    return !closed;
}

bool NameLine::is_break(std::size_t token) const
{
    return token >= size() || has_gap_before(sentence(), token)
           || is_quoted(sentence(), token) != is_quoted(sentence(), token - 1);
}

}
