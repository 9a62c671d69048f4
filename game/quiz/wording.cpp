// SPDX-License-Identifier: MIT
#include "quiz/wording.h"

#include "text/character.h"
#include "text/facts.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace quiz {

namespace {

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

/// The name of a month of the calendar.
std::string_view month_of(std::chrono::year_month_day day)
{
    return months[static_cast<unsigned>(day.month()) - 1];
}

bool is_ascii_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_letter(char32_t c)
{
    return text::is_word_part(c) && !text::is_number(c);
}

/// The length of a separator of thousands at `at`: a comma or a no-break space, before three digits and no more.
std::size_t separator(std::string_view text, std::size_t at)
{
    std::size_t length = 0;
    for (const std::string_view mark : {",", "\u00A0", "\u202F"}) {
        length = text.substr(at).starts_with(mark) ? mark.size() : length;
    }
    const std::string_view after = text.substr(std::min(at + length, text.size()));
    const std::size_t run
        = static_cast<std::size_t>(std::find_if_not(after.begin(), after.end(), is_ascii_digit) - after.begin());
    return run == 3 ? length : 0;
}

/// Reads the digits at `at` and moves past them; separators of thousands are dropped.
std::string digits_at(std::string_view text, std::size_t& at)
{
    std::string digits;
    bool fraction = false;
    while (at < text.size()) {
        const bool point = text[at] == '.' && !fraction && at + 1 < text.size() && is_ascii_digit(text[at + 1]);
        const std::size_t skip = fraction || digits.empty() ? 0 : separator(text, at);
        if (skip > 0) {
            at += skip;
        } else if (is_ascii_digit(text[at]) || point) {
            fraction = fraction || point;
            digits += text[at++];
        } else {
            break;
        }
    }
    return digits;
}

std::optional<double> parsed(std::string_view digits)
{
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc{} && end == digits.data() + digits.size();
    return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

}

std::vector<Token> tokens(std::string_view text)
{
    std::vector<Token> result;
    for (const text::Word& word : text::words(text)) {
        const std::string_view raw = text.substr(word.begin, word.end - word.begin);
        result.push_back({text::folded(raw), raw, word.begin});
    }
    return result;
}

std::vector<text::Span> places(std::string_view text, std::string_view phrase)
{
    std::vector<text::Span> result;
    if (phrase.empty()) {
        return result;
    }
    for (std::size_t at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
        if (!text::splits_word(text, at) && !text::splits_word(text, at + phrase.size())) {
            result.push_back({{at}, {at + phrase.size()}});
        }
    }
    return result;
}

bool stands_in(std::string_view phrase, std::string_view passage)
{
    return !places(passage, phrase).empty() || !places(text::folded(passage), text::folded(phrase)).empty();
}

std::optional<double> number_from(std::string_view text)
{
    const bool negative = text.starts_with('-');
    std::size_t at = negative ? 1 : 0;
    const std::optional<double> value = parsed(digits_at(text, at));
    if (!value || at != text.size()) {
        return std::nullopt;
    }
    return negative ? -*value : *value;
}

bool holds_number(std::string_view passage, double value)
{
    for (std::size_t at = 0; at < passage.size();) {
        if (!is_ascii_digit(passage[at])) {
            ++at;
            continue;
        }
        const std::optional<double> found = parsed(digits_at(passage, at));
        if (found && near(*found, std::abs(value), 0)) {
            return true;
        }
    }
    return false;
}

bool near(double left, double right, double tolerance)
{
    const double slack = 1e-9 * std::max({1.0, std::abs(left), std::abs(right)});
    const double apart = std::abs(left - right);
    return std::isfinite(apart) && apart <= tolerance + slack;
}

std::string plain(double value)
{
    return std::abs(value) < 1e15 && value == std::trunc(value) ? fmt::format("{:.0f}", value)
                                                                : fmt::format("{}", value);
}

std::string grouped(double value)
{
    std::string result = plain(value);
    if (result.find('e') != std::string::npos || !std::isfinite(value)) {
        return result;
    }
    const std::size_t first = value < 0 ? 1 : 0;
    for (std::size_t at = std::min(result.find('.'), result.size()); at > first + 3;) {
        at -= 3;
        result.insert(at, 1, ',');
    }
    return result;
}

std::string with_unit(double value, std::string_view unit)
{
    return unit.empty() ? plain(value) : fmt::format("{} {}", plain(value), unit);
}

std::string in_words(std::chrono::year_month_day day)
{
    return day.ok()
               ? fmt::format("{} {} {}", static_cast<unsigned>(day.day()), month_of(day), static_cast<int>(day.year()))
               : std::string{};
}

std::vector<std::string> written_forms(std::chrono::year_month_day day)
{
    if (!day.ok()) {
        return {};
    }
    const std::string_view month = month_of(day);
    const auto number = static_cast<unsigned>(day.day());
    const auto year = static_cast<int>(day.year());
    return {fmt::format("{} {}, {}", month, number, year), fmt::format("{} {} {}", number, month, year),
            fmt::format("{} {}", month, number), fmt::format("{} {}", number, month),
            fmt::format("{:04}-{:02}-{:02}", year, static_cast<unsigned>(day.month()), number)};
}

std::size_t frame_size(std::string_view prompt)
{
    constexpr std::size_t mark_and_space = 2;
    for (const std::string_view opening : {"In the report \"", "From the report \""}) {
        const std::size_t closing
            = prompt.starts_with(opening) ? prompt.find('"', opening.size()) : std::string_view::npos;
        if (closing != std::string_view::npos) {
            return std::min(prompt.size(), closing + 1 + mark_and_space);
        }
    }
    return 0;
}

std::vector<text::Word> words_of_claim(std::string_view prompt)
{
    std::vector<text::Word> words = text::words(prompt);
    std::erase_if(words, [frame = frame_size(prompt)](const text::Word& word) { return word.begin < frame; });
    return words;
}

std::string sentence_case(std::string_view text)
{
    std::string result(text);
    if (!result.empty() && result[0] >= 'a' && result[0] <= 'z') {
        result[0] = static_cast<char>(result[0] - 'a' + 'A');
    }
    return result;
}

std::string shortened(std::string_view text, std::size_t most)
{
    std::size_t end = 0;
    for (std::size_t left = most; end < text.size(); ++end) {
        if (text::is_continuation(text[end])) {
            continue;
        }
        if (left-- == 0) {
            return std::string(text.substr(0, end)) + "…";
        }
    }
    return std::string(text);
}

bool one_slip_apart(std::string_view left, std::string_view right)
{
    std::vector<char32_t> a = text::to_code_points(left);
    std::vector<char32_t> b = text::to_code_points(right);
    const auto heads = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    a.erase(a.begin(), heads.first);
    b.erase(b.begin(), heads.second);
    const auto tails = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    a.erase(tails.first.base(), a.end());
    b.erase(tails.second.base(), b.end());
    // What is left between the common ends is the slip itself.
    if (std::any_of(a.begin(), a.end(), text::is_number) || std::any_of(b.begin(), b.end(), text::is_number)) {
        return false;
    }
    const bool swapped = a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
    return swapped || (a.size() <= 1 && b.size() <= 1 && a.size() + b.size() > 0);
}

std::size_t count_letters(std::string_view folded)
{
    const std::vector<char32_t> points = text::to_code_points(folded);
    return static_cast<std::size_t>(std::count_if(points.begin(), points.end(), is_letter));
}

}
