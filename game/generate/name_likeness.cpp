// SPDX-License-Identifier: MIT
#include "generate/name_likeness.h"

#include "generate/name_words.h"
#include "text/unicode.h"

#include <algorithm>
#include <numeric>

namespace generate {

namespace {

bool is_vowel(char letter)
{
    return std::string_view("aeiouyw'-").find(letter) != std::string_view::npos;
}

/// The consonants of a transliterated word: gh, k and q are one, doubled ones are single.
std::string consonants(std::string_view word)
{
    std::string result;
    for (std::size_t at = 0; at < word.size(); ++at) {
        char letter = word[at];
        const bool softened
            = letter == 'h' && at > 0 && (word[at - 1] == 'g' || word[at - 1] == 'k' || word[at - 1] == 'd');
        if (is_vowel(letter) || softened) {
            continue;
        }
        if (letter == 'q' || letter == 'k' || (letter == 'g' && at + 1 < word.size() && word[at + 1] == 'h')) {
            letter = 'k';
        }
        if (result.empty() || result.back() != letter) {
            result += letter;
        }
    }
    return result;
}

std::string capitals_of(std::string_view word)
{
    std::string result;
    std::copy_if(word.begin(), word.end(), std::back_inserter(result), [](char each) { return each != '.'; });
    return result;
}

}

std::size_t letters_apart(std::string_view a, std::string_view b, std::size_t limit)
{
    const std::size_t gap = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (gap > limit) {
        return limit + 1;
    }
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return std::min(row.back(), limit + 1);
}

bool spelled_alike(std::string_view a, std::string_view b)
{
    if (a == b) {
        return true;
    }
    const std::size_t shorter = std::min(a.size(), b.size());
    if (shorter < 4 || a.front() != b.front()) {
        return false;
    }
    return letters_apart(a, b, 2) <= 2 && consonants(a) == consonants(b);
}

bool is_abbreviation(std::string_view word)
{
    const auto letters = capitals_of(word);
    const auto is_capital = [](char each) { return each >= 'A' && each <= 'Z'; };
    const auto is_digit = [](char each) { return each >= '0' && each <= '9'; };
    return letters.size() >= 2 && letters.size() <= 8 && is_capital(letters.front())
           && std::all_of(letters.begin(), letters.end(),
                          [&](char each) { return is_capital(each) || is_digit(each); });
}

bool abbreviates(std::string_view capitals, const std::vector<std::string_view>& words)
{
    const auto letters = capitals_of(capitals);
    std::size_t at = 0;
    for (const auto word : words) {
        const auto hyphen = word.find('-');
        const bool article = hyphen != std::string_view::npos && word.front() >= 'a' && word.front() <= 'z';
        const char first = article ? word[std::min(hyphen + 1, word.size() - 1)] : word.front();
        const bool capital = (first >= 'A' && first <= 'Z') || (first >= '0' && first <= '9');
        if (at < letters.size() && first == letters[at]) {
            ++at;
        } else if (capital) {
            return false;
        }
    }
    return at == letters.size() && letters.size() >= 2;
}

std::vector<std::string_view> word_list(std::string_view name)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < name.size();) {
        const auto end = std::min(name.find_first_of(" \n\t", at), name.size());
        if (end > at) {
            words.push_back(name.substr(at, end - at));
        }
        at = end + 1;
    }
    return words;
}

std::vector<std::string> folded_words(std::string_view name)
{
    std::vector<std::string> result;
    for (const auto word : word_list(name)) {
        auto folded = text::folded(word);
        const auto hyphen = folded.find('-');
        if (hyphen != std::string::npos && hyphen > 0 && is_particle(folded.substr(0, hyphen))) {
            folded.erase(0, hyphen + 1);
        }
        if (!folded.empty()) {
            result.push_back(std::move(folded));
        }
    }
    return result;
}

}
