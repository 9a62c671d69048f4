// SPDX-License-Identifier: MIT
#include "room/name_filter.h"

#include "round/name.h"
#include "text/character.h"
#include "text/unicode.h"

#include <algorithm>
#include <memory>
#include <unicode/uspoof.h>

namespace room {

namespace {

constexpr std::size_t most_lines = 100'000;
constexpr std::size_t longest_word = 200;

struct Close {
    void operator()(USpoofChecker* checker) const { uspoof_close(checker); }
};

/// The text in which letters that look alike are one (UTS #39, section 4); as it was where ICU can't tell.
std::string skeleton(const std::string& words)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<USpoofChecker, Close> checker(uspoof_open(&error));
    std::string out(words.size() * 4 + 64, '\0');
    const auto size = [](const std::string& text) { return static_cast<std::int32_t>(text.size()); };
    const std::int32_t length
        = uspoof_getSkeletonUTF8(checker.get(), 0, words.data(), size(words), out.data(), size(out), &error);
    if (U_FAILURE(error) != 0 || length < 0 || length > size(out)) {
        return words;
    }
    out.resize(static_cast<std::size_t>(length));
    return out;
}

/// Letters for the signs that are written in their place; i and l are one, since 1 stands for both.
char32_t letter_for(char32_t sign)
{
    switch (sign) {
    case U'@':
    case U'4': return U'a';
    case U'3': return U'e';
    case U'$':
    case U'5': return U's';
    case U'7': return U't';
    case U'0': return U'o';
    case U'1':
    case U'i':
    case U'!':
    case U'|': return U'l';
    default: return sign;
    }
}

/// The letters and digits alone.
std::string letters_of(std::string_view words)
{
    std::string letters;
    for (const char32_t c : text::to_code_points(words)) {
        letters += text::is_word_part(c) ? text::to_utf8(c) : "";
    }
    return letters;
}

/// The form in which words are held against the list: look-alikes first, then case and accents.
std::string plain_look(const std::string& words)
{
    std::string spelt;
    for (const char32_t c : text::to_code_points(text::folded(words))) {
        spelt += text::to_utf8(letter_for(c));
    }
    return text::folded(skeleton(spelt));
}

bool stands_in(const RefusedWord& word, const std::string& look)
{
    for (std::size_t at = look.find(word.look); at != std::string::npos; at = look.find(word.look, at + 1)) {
        const bool begins = word.begins_within || at == 0 || look[at - 1] == ' ';
        const std::size_t end = at + word.look.size();
        const bool ends = word.ends_within || end == look.size() || look[end] == ' ';
        if (begins && ends) {
            return true;
        }
    }
    return false;
}

/// True when one of the words stands in the name, in its words or in all of them written as one.
bool is_refused(const std::string& name, const std::vector<RefusedWord>& refused)
{
    std::string spaced;
    for (const char32_t c : text::to_code_points(plain_look(name))) {
        spaced += text::is_word_part(c) ? text::to_utf8(c) : " ";
    }
    const std::string joined = letters_of(spaced);
    return std::any_of(refused.begin(), refused.end(),
                       [&](const RefusedWord& word) { return stands_in(word, spaced) || stands_in(word, joined); });
}

std::optional<RefusedWord> word_from(std::string_view line)
{
    RefusedWord word;
    std::string letters(line);
    const auto is_edge = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!letters.empty() && is_edge(letters.back())) {
        letters.pop_back();
    }
    letters.erase(letters.begin(), std::find_if_not(letters.begin(), letters.end(), is_edge));
    if (letters.starts_with('#') || letters.size() > longest_word || text::first_bad_byte(letters)) {
        return std::nullopt;
    }
    word.begins_within = letters.starts_with('*');
    word.ends_within = letters.ends_with('*');
    word.look = letters_of(plain_look(letters_of(letters)));
    return word.look.empty() ? std::nullopt : std::optional(std::move(word));
}

}

std::vector<RefusedWord> refused_words(std::string_view list)
{
    std::vector<RefusedWord> words;
    for (std::size_t line = 0; !list.empty() && line < most_lines; ++line) {
        const std::size_t end = std::min(list.find('\n'), list.size());
        if (auto word = word_from(list.substr(0, end))) {
            words.push_back(std::move(*word));
        }
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return words;
}

std::optional<Name> name_from(const std::string& typed, const std::vector<RefusedWord>& refused)
{
    if (rounds::fault_of_name(typed) || is_refused(typed, refused)) {
        return std::nullopt;
    }
    // Capital I looks like l, and is an i: each order of folding finds look-alikes that the other misses.
    const std::string shown = text::nfc(typed);
    Name name{shown, {letters_of(text::folded(skeleton(shown))), letters_of(skeleton(text::folded(shown)))}};
    for (std::string& look : name.looks) {
        look = look.empty() ? shown : look;
    }
    return name;
}

}
