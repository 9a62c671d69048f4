// SPDX-License-Identifier: MIT
#include "generate/ages.h"

#include "generate/calendar.h"
#include "text/character.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace generate {

namespace {

/// A sentence, and where in the article it begins.
struct Line {
    std::string_view text;
    std::size_t begin = 0;
};

bool is_digit(char byte)
{
    return '0' <= byte && byte <= '9';
}

bool is_space_or_end(std::string_view text, std::size_t at)
{
    return at >= text.size() || text[at] == ' ' || text[at] == '\n';
}

/// The word of letters that ends before a byte.
std::string_view word_before(std::string_view text, std::size_t end)
{
    std::size_t begin = end;
    while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '\n') {
        --begin;
    }
    return text.substr(begin, end - begin);
}

/// The word that begins at a byte, in small letters where it is ASCII.
std::string word_at(std::string_view text, std::size_t begin)
{
    std::string result;
    for (std::size_t at = begin; at < text.size() && text::is_word_part(text::decode(text, at).code_point); ++at) {
        result += 'A' <= text[at] && text[at] <= 'Z' ? static_cast<char>(text[at] - 'A' + 'a') : text[at];
    }
    return result;
}

/// "Dahl", not "May", "Monday" or "2004".
bool may_be_somebody(std::string_view word)
{
    const bool capital = !word.empty() && text::is_upper(text::decode(word, 0).code_point);
    const std::string lower = word_at(word, 0);
    return capital && !month_named(lower) && !weekday_named(lower);
}

/// The end of an age that begins at a byte: 1 to 119, nothing behind it but a mark.
std::optional<std::size_t> age_end(std::string_view text, std::size_t begin)
{
    std::size_t end = begin;
    while (end < text.size() && is_digit(text[end])) {
        ++end;
    }
    const std::size_t digits = end - begin;
    const bool fits = digits == 1 || digits == 2 || (digits == 3 && text[begin] == '1' && text[begin + 1] < '2');
    const bool closed = end < text.size() && (text[end] == ',' || text[end] == '.') && is_space_or_end(text, end + 1);
    return fits && text[begin] != '0' && closed ? std::optional(end) : std::nullopt;
}

/// True when what follows the comma behind an age explains the name: ", a student", ", who", ", of Leeds".
bool explains(std::string_view text, std::size_t begin)
{
    constexpr std::array<std::string_view, 14> words{"a",    "an",  "the",      "who", "whose", "whom",  "of",
                                                     "from", "one", "formerly", "his", "her",   "which", "also"};
    const std::string word = word_at(text, begin);
    const bool name = begin < text.size() && text::is_upper(text::decode(text, begin).code_point);
    return name || std::find(words.begin(), words.end(), word) != words.end();
}

/// True when the name that ends before a byte is set off by a comma itself: "A deckhand, Kwesi Arthur".
bool is_set_off(std::string_view text, std::size_t end)
{
    while (may_be_somebody(word_before(text, end))) {
        const std::size_t begin = end - word_before(text, end).size();
        if (begin < 2) {
            return false;
        }
        if (text[begin - 2] == ',') {
            return true;
        }
        end = begin - 1;
    }
    return false;
}

/// The cut of an age whose comma is at a byte, or nothing when there is no age.
std::optional<text::Span> age_at(const Line& line, std::size_t comma)
{
    const std::string_view text = line.text;
    std::size_t number = comma + 2;
    if (!text.substr(comma).starts_with(", ") || !may_be_somebody(word_before(text, comma))) {
        return std::nullopt;
    }
    constexpr std::string_view aged = "aged ";
    number += text.substr(number).starts_with(aged) ? aged.size() : 0;
    const auto end = number < text.size() ? age_end(text, number) : std::nullopt;
    if (!end) {
        return std::nullopt;
    }
    const bool both = text[*end] == ',' && !explains(text, *end + 2) && !is_set_off(text, comma);
    return text::Span{{line.begin + comma}, {line.begin + *end + (both ? 1 : 0)}};
}

}

std::vector<text::Span> find_ages(std::string_view article, text::Span sentence)
{
    const Line line{article.substr(sentence.begin.value, sentence.end.value - sentence.begin.value),
                    sentence.begin.value};
    std::vector<text::Span> result;
    for (std::size_t at = line.text.find(','); at != std::string_view::npos; at = line.text.find(',', at + 1)) {
        if (const auto age = age_at(line, at)) {
            result.push_back(*age);
            at = age->end.value - line.begin - 1;
        }
    }
    return result;
}

}
