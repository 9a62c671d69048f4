// SPDX-License-Identifier: MIT
#include "syntax/form.h"

#include "syntax/hash.h"
#include "syntax/word_classes.h"
#include "text/character.h"

#include <algorithm>

namespace syntax {

namespace {

/// The ASCII of a typographic quote, dash or ellipsis; empty for other characters.
std::string_view plain(char32_t code_point)
{
    switch (code_point) {
    case U'\u2018':
    case U'\u2019':
    case U'\u02bc': return "'";
    case U'\u201c':
    case U'\u201d': return "\"";
    case U'\u2011':
    case U'\u2012':
    case U'\u2013': return "-";
    case U'\u2014': return "--";
    case U'\u2026': return "...";
    default: return {};
    }
}

std::string exact_form(std::string_view word)
{
    std::string result;
    for (std::size_t at = 0; at < word.size();) {
        const text::Decoded next = text::decode(word, at);
        const std::string_view ascii = plain(next.code_point);
        result += ascii.empty() ? word.substr(at, next.length) : ascii;
        at += next.length;
    }
    return result == "``" || result == "''" ? "\"" : result;
}

std::string lowered(std::string_view exact)
{
    std::string result(exact);
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        } else if (c >= '0' && c <= '9') {
            c = '0';
        }
    }
    return result;
}

/// X, x or d for a capital, a small letter or a digit; other ASCII stands for itself, other characters for letters.
char shape_of(char c)
{
    if (c >= 'A' && c <= 'Z') {
        return 'X';
    }
    if (c >= '0' && c <= '9') {
        return 'd';
    }
    const bool letter = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80U;
    return letter ? 'x' : c;
}

std::string shape_of(std::string_view exact)
{
    std::string shape;
    for (const char c : exact) {
        const char kind = shape_of(c);
        const bool third = shape.size() >= 2 && shape.back() == kind && shape[shape.size() - 2] == kind;
        if (!text::is_continuation(c) && !third) {
            shape += kind;
        }
    }
    return shape;
}

std::string_view suffix(std::string_view word, std::size_t characters)
{
    std::size_t at = word.size();
    while (at > 0 && characters > 0) {
        --at;
        characters -= text::is_continuation(word[at]) ? 0U : 1U;
    }
    return word.substr(at);
}

std::string_view prefix(std::string_view word, std::size_t characters)
{
    std::size_t at = 0;
    while (at < word.size() && (characters > 0 || text::is_continuation(word[at]))) {
        characters -= text::is_continuation(word[at]) ? 0U : 1U;
        ++at;
    }
    return word.substr(0, at);
}

Mark mark_of(std::string_view lower)
{
    return lower == "," ? Mark::Comma : lower == "\"" ? Mark::Quote : Mark::None;
}

Form form_of(std::string_view word, const Vocabulary& vocabulary, const Lexicon& lexicon)
{
    const std::string exact = exact_form(word);
    const std::string lower = lowered(exact);
    const std::string shape = shape_of(exact);
    Form form;
    form.lower = hash(lower);
    form.exact = hash(exact);
    form.shape = hash(shape);
    for (std::size_t i = 0; i < form.suffixes.size(); ++i) {
        form.suffixes[i] = hash(suffix(lower, i + 1));
    }
    for (std::size_t i = 0; i < form.prefixes.size(); ++i) {
        form.prefixes[i] = hash(prefix(lower, i + 1));
    }
    const std::optional<VocabularyEntry> known = vocabulary.find(form.lower);
    form.word = known ? form.lower : hash("U" + shape.substr(0, 3) + std::string(suffix(lower, 2)));
    form.only_tag = known ? known->only_tag : std::nullopt;
    form.classes = word_classes(lexicon, lower);
    form.capital = !exact.empty() && exact.front() >= 'A' && exact.front() <= 'Z';
    form.mark = mark_of(lower);
    return form;
}

}

std::string lower_form(std::string_view word)
{
    return lowered(exact_form(word));
}

std::vector<Form> forms_of(std::string_view sentence, const std::vector<Token>& tokens, const Vocabulary& vocabulary,
                           const Lexicon& lexicon)
{
    std::vector<Form> forms;
    forms.reserve(tokens.size());
    for (const Token token : tokens) {
        forms.push_back(form_of(slice(sentence, token), vocabulary, lexicon));
    }
    return forms;
}

}
