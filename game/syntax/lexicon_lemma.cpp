// SPDX-License-Identifier: MIT
// WordNet's morphology: a list of exceptions, then endings that come off when what is left is a word. See "morphy" in
// its manual (morphy.7WN).
#include "syntax/lexicon.h"

#include <array>

namespace syntax {

namespace {

struct Ending {
    std::string_view from;
    std::string_view to;
};

constexpr std::array noun_endings{Ending{"s", ""},      Ending{"ses", "s"},   Ending{"xes", "x"},   Ending{"zes", "z"},
                                  Ending{"ches", "ch"}, Ending{"shes", "sh"}, Ending{"men", "man"}, Ending{"ies", "y"}};
constexpr std::array verb_endings{Ending{"s", ""},  Ending{"ies", "y"}, Ending{"es", "e"},
                                  Ending{"es", ""}, Ending{"ied", "y"}, Ending{"ed", "e"},
                                  Ending{"ed", ""}, Ending{"ing", "e"}, Ending{"ing", ""}};
constexpr std::array adjective_endings{Ending{"er", ""},   Ending{"est", ""},  Ending{"er", "e"},
                                       Ending{"est", "e"}, Ending{"ier", "y"}, Ending{"iest", "y"}};

std::span<const Ending> endings(Word word)
{
    switch (word) {
    case Word::Noun: return noun_endings;
    case Word::Verb: return verb_endings;
    case Word::Adjective: return adjective_endings;
    case Word::Adverb: return {};
    }
    return {};
}

constexpr Words name_bit = 16;

Words bit(Word word)
{
    return static_cast<Words>(1U << static_cast<unsigned>(word));
}

/// A plural in -s without it, for nouns that no list has: podcasts, smartphones.
std::string regular_singular(std::string noun)
{
    constexpr std::size_t shortest = 5;
    const bool other = noun.ends_with("ss") || noun.ends_with("us") || noun.ends_with("is") || noun.ends_with("'s");
    if (noun.size() >= shortest && noun.ends_with("s") && !other) {
        noun.pop_back();
    }
    return noun;
}

std::string lower(std::string_view form)
{
    std::string result(form);
    for (char& each : result) {
        each = each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
    }
    return result;
}

}

std::string_view Lexicon::exception(std::string_view form, Word word) const
{
    if ((m_file.at(Table::Forms, m_file.find_form(form), 1) & FormBits::irregular) == 0) {
        return {};
    }
    const Rows rows = m_file.find(Table::Exceptions, form);
    for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
        if ((m_file.at(Table::Exceptions, row, 1) & bit(word)) != 0) {
            return m_file.text(Table::Exceptions, row, 2);
        }
    }
    return {};
}

std::string Lexicon::listed_lemma(const std::string& form, Word word, Words bits) const
{
    if ((words(form) & bits) != 0) {
        return form;
    }
    for (const Ending& ending : endings(word)) {
        if (form.ends_with(ending.from)) {
            std::string shorter = form.substr(0, form.size() - ending.from.size());
            shorter += ending.to;
            if ((words(shorter) & bits) != 0) {
                return shorter;
            }
        }
    }
    return {};
}

std::string Lexicon::lemma(std::string_view form, Word word) const
{
    std::string own = lower(form);
    if (const std::string_view known = exception(own, word); !known.empty()) {
        return std::string(known);
    }
    std::string found = listed_lemma(own, word, bit(word));
    if (found.empty() && word == Word::Noun) {
        found = listed_lemma(own, word, name_bit);
    }
    if (!found.empty()) {
        return found;
    }
    const std::size_t hyphen = own.rfind('-');
    if (word == Word::Noun && hyphen != std::string::npos) {
        return own.substr(0, hyphen + 1) + lemma(own.substr(hyphen + 1), word);
    }
    return word == Word::Noun ? regular_singular(std::move(own)) : own;
}

}
