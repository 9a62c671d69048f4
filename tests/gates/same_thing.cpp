// SPDX-License-Identifier: MIT
#include "gates/same_thing.h"

#include "quiz/english.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>

namespace gates {

namespace {

template <std::size_t N> bool is_one_of(const std::array<std::string_view, N>& list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool has_digit(std::string_view word)
{
    return word.find_first_of("0123456789") != std::string_view::npos;
}

/// Words that make another number of a number: 30 and 30 million have nothing to do with each other.
bool is_scale(std::string_view word)
{
    constexpr std::array<std::string_view, 7> scales{"hundred",  "thousand", "million", "billion",
                                                     "trillion", "dozen",    "percent"};
    return is_one_of(scales, word);
}

/// The words that tell an answer from others: no articles, no courtesies.
std::vector<std::string> telling_words(std::string_view answer)
{
    constexpr std::array<std::string_view, 9> idle{"the", "a", "an", "mr", "mrs", "ms", "dr", "s", "of"};
    std::vector<std::string> words = folded_words(answer);
    std::erase_if(words, [&idle](const std::string& word) { return is_one_of(idle, word); });
    std::sort(words.begin(), words.end());
    return words;
}

bool are_different_numbers(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    std::vector<std::string> apart;
    std::set_symmetric_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(apart));
    return std::any_of(apart.begin(), apart.end(), is_scale);
}

/// The countries that have this name.
std::set<std::string> countries_named(std::string_view name, const syntax::Lexicon& lexicon)
{
    std::set<std::string> result;
    for (const syntax::NameEntry& entry : lexicon.names(name)) {
        if (entry.known == syntax::Known::Country) {
            result.emplace(entry.country);
        }
    }
    return result;
}

/// The last word of a name of two or three words, when it stands for the whole: Reis of Ana Reis, but not School or
/// Texas.
std::string surname(std::string_view answer, const syntax::Lexicon& lexicon)
{
    using syntax::Known;
    std::vector<std::string_view> words;
    for (const auto [begin, end] : text::words(answer)) {
        words.push_back(answer.substr(begin, end - begin));
    }
    if (words.size() < 2 || words.size() > 3 || answer.find(',') != std::string_view::npos || has_digit(answer)
        || !std::all_of(words.begin(), words.end(), is_capital)) {
        return {};
    }
    const bool person = is_known_as(words.front(), {Known::GivenName}, lexicon);
    const bool common = (lexicon.words(text::folded(words.back())) & 15U) != 0;
    const bool place
        = is_known_as(words.back(), {Known::Country, Known::City, Known::Region, Known::Place, Known::Group}, lexicon);
    return person || !(common || place) ? std::string(words.back()) : std::string();
}

}

bool is_known_as(std::string_view name, std::initializer_list<syntax::Known> wanted, const syntax::Lexicon& lexicon)
{
    const std::vector<syntax::NameEntry> known = lexicon.names(name);
    return std::any_of(known.begin(), known.end(), [&wanted](const syntax::NameEntry& entry) {
        return std::find(wanted.begin(), wanted.end(), entry.known) != wanted.end();
    });
}

bool is_capital(std::string_view word)
{
    return !word.empty()
           && ((word.front() >= 'A' && word.front() <= 'Z') || static_cast<unsigned char>(word.front()) >= 0x80U);
}

std::vector<std::string> folded_words(std::string_view text)
{
    std::vector<std::string> result;
    for (const auto [begin, end] : text::words(text)) {
        std::string word = text::folded(text.substr(begin, end - begin));
        if (word.size() > 2 && word.ends_with("'s")) {
            word.resize(word.size() - 2);
        }
        result.push_back(std::move(word));
    }
    return result;
}

std::set<std::string> countries_of(std::string_view name, const syntax::Lexicon& lexicon)
{
    std::set<std::string> result;
    const std::string_view bare = name.starts_with("the ") || name.starts_with("The ") ? name.substr(4) : name;
    for (const syntax::NameEntry& entry : lexicon.names(bare)) {
        const bool own = entry.known == syntax::Known::Country || entry.known == syntax::Known::Demonym;
        const std::string_view capital = lexicon.capital(entry.country);
        if (!entry.country.empty() && (own || text::folded(capital) == text::folded(bare))) {
            result.emplace(entry.country);
        }
    }
    return result;
}

bool same_thing(std::string_view a, std::string_view b, const syntax::Lexicon& lexicon)
{
    if (text::folded(a) == text::folded(b)) {
        return true;
    }
    const std::vector<std::string> left = telling_words(a);
    const std::vector<std::string> right = telling_words(b);
    const bool part = std::includes(left.begin(), left.end(), right.begin(), right.end())
                      || std::includes(right.begin(), right.end(), left.begin(), left.end());
    if (part && !are_different_numbers(left, right)) {
        return true;
    }
    const std::set<std::string> mine = countries_of(a, lexicon);
    const std::set<std::string> theirs = countries_of(b, lexicon);
    return std::any_of(mine.begin(), mine.end(), [&theirs](const std::string& code) { return theirs.contains(code); });
}

std::vector<std::string> other_names(std::string_view answer, const syntax::Lexicon& lexicon)
{
    std::vector<std::string> names;
    for (const std::string& country : countries_named(answer, lexicon)) {
        const std::vector<std::string_view> known = lexicon.country_names(country);
        names.insert(names.end(), known.begin(), known.end());
    }
    if (std::string last = surname(answer, lexicon); !last.empty()) {
        names.push_back(std::move(last));
    }
    return names;
}

std::vector<std::string> demonyms_of(std::string_view answer, const syntax::Lexicon& lexicon)
{
    std::vector<std::string> names;
    for (const std::string& country : countries_named(answer, lexicon)) {
        const std::vector<std::string_view> known = lexicon.demonyms(country);
        names.insert(names.end(), known.begin(), known.end());
    }
    return names;
}

}
