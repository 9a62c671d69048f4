// SPDX-License-Identifier: MIT
#pragma once

#include "text/offset.h"
#include "text/unicode.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// A word with the form in which it is compared.
struct Token {
    std::string folded;
    std::string_view raw; ///< into the text it came from
    std::size_t begin = 0; ///< byte offset
};

/// The words of `text`, in order.
std::vector<Token> tokens(std::string_view text);

/// Where `phrase` stands in `text` letter by letter, between word boundaries: a "30" is not found in "30,000".
std::vector<text::Span> places(std::string_view text, std::string_view phrase);

/// True when `phrase` stands in `passage` between word boundaries, compared as answers are (`text::folded`).
/// An empty phrase stands nowhere.
bool stands_in(std::string_view phrase, std::string_view passage);

/// The number that `text` is as a whole, with or without commas between thousands, or nothing.
std::optional<double> number_from(std::string_view text);

/// True when `value` stands in `passage` in digits, with or without separated thousands; its sign does not count.
bool holds_number(std::string_view passage, double value);

/// True when two numbers differ by no more than `tolerance`, give or take what decimal fractions lose in binary.
bool near(double left, double right, double tolerance);

/// A number as short as it can be read back: "12", "0.1", "30000".
std::string plain(double value);

/// `plain` with a comma between thousands: "30,000".
std::string grouped(double value);

/// "12 boats", or the number alone where there is no unit.
std::string with_unit(double value, std::string_view unit);

/// A day as a player reads it: "27 November 2024"; empty when it is no day of the calendar.
std::string in_words(std::chrono::year_month_day day);

/// A day as English reports write it, longest form first; none when it is no day of the calendar.
std::vector<std::string> written_forms(std::chrono::year_month_day day);

/// The bytes of `In the report "...", ` or `From the report "...": ` before what a prompt says; 0 without one.
std::size_t frame_size(std::string_view prompt);

/// The words of a claim that can be picked, in order: none of the report that it is said to be of.
std::vector<text::Word> words_of_claim(std::string_view prompt);

/// `text` with its first letter, if it is one of a-z, as a capital.
std::string sentence_case(std::string_view text);

/// The first `most` code points of `text`, with an ellipsis where it goes on.
std::string shortened(std::string_view text, std::size_t most);

/// True when one letter put in, left out, replaced, or swapped with its neighbour turns one folded answer into
/// the other (Damerau 1964), digits excepted: a slip in a figure is another figure.
bool one_slip_apart(std::string_view left, std::string_view right);

/// How many code points of a folded answer are letters.
std::size_t count_letters(std::string_view folded);

}
