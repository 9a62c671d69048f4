// SPDX-License-Identifier: MIT
#include "generate/dateline.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

bool is_capital(char byte)
{
    return 'A' <= byte && byte <= 'Z';
}

bool is_digit(char byte)
{
    return '0' <= byte && byte <= '9';
}

/// The end of the words in capitals that a text begins with: "NEW DELHI".
std::size_t capitals_end(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size()
           && (is_capital(text[end]) || (end > 0 && (text[end] == ' ' || text[end] == '.' || text[end] == '/')))) {
        ++end;
    }
    while (end > 0 && text[end - 1] == ' ') {
        --end;
    }
    return end;
}

/// The end of ", England", ", Ark." or ", Sept 14" behind a place, else where it began.
std::size_t region_end(std::string_view text, std::size_t begin)
{
    if (!text.substr(begin).starts_with(", ") || begin + 2 >= text.size() || !is_capital(text[begin + 2])) {
        return begin;
    }
    std::size_t end = begin + 2;
    while (end < text.size() && text[end] != ' ' && text[end] != ',' && text[end] != ':') {
        ++end;
    }
    if (end + 1 < text.size() && text[end] == ' ' && is_digit(text[end + 1])) {
        ++end; // ", Sept 14"
        while (end < text.size() && is_digit(text[end])) {
            ++end;
        }
    }
    return end;
}

/// The end of " (Reuters)", else where it began.
std::size_t agency_end(std::string_view text, std::size_t begin)
{
    constexpr std::size_t longest = 40;
    const std::size_t close = text.substr(begin).starts_with(" (") ? text.find(')', begin) : std::string_view::npos;
    return close < begin + longest ? close + 1 : begin;
}

/// The end of the place in "Tampere (Finland) - ": small letters, and the country in brackets behind it; 0 for any
/// other beginning.
std::size_t place_with_country_end(std::string_view text)
{
    constexpr std::size_t longest = 24;
    const std::size_t open = text.find(" (");
    const std::size_t close = text.find(')', open == text.npos ? text.size() : open);
    const auto is_name = [](std::string_view words) {
        return !words.empty() && is_capital(words.front()) && words.find_first_of(".,;:!?\"0123456789") == words.npos;
    };
    const bool place = open != text.npos && close != text.npos && close < 2 * longest && is_name(text.substr(0, open))
                       && is_name(text.substr(open + 2, close - open - 2));
    return place ? close + 1 : 0;
}

/// The end of the mark between a dateline and its sentence, with the space behind it; 0 when there is none.
std::size_t mark_end(std::string_view text, std::size_t begin)
{
    constexpr std::array<std::string_view, 5> marks{" - ", " \u2013 ", " \u2014 ", " -- ", ": "};
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [&](std::string_view mark) { return text.substr(begin).starts_with(mark); });
    return found == marks.end() ? 0 : begin + found->size();
}

}

std::size_t dateline_size(std::string_view sentence)
{
    constexpr std::size_t shortest_place = 3;
    for (const std::string_view left : {"- ", "\u2013 ", "\u2014 "}) {
        if (sentence.starts_with(left)) {
            return left.size();
        }
    }
    const std::size_t with_country = place_with_country_end(sentence);
    if (const std::size_t end = with_country == 0 ? 0 : mark_end(sentence, with_country); end > 0) {
        return end;
    }
    const std::size_t place = capitals_end(sentence);
    if (place < shortest_place) {
        return 0;
    }
    std::size_t end = place;
    constexpr int most_parts = 3; // ", Peru, March 12"
    for (int part = 0; part < most_parts; ++part) {
        end = region_end(sentence, end);
    }
    return mark_end(sentence, agency_end(sentence, end));
}

}
