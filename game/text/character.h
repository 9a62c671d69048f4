// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace text {

/// A code point read from UTF-8 and the bytes that it took: U+FFFD and 1 where the bytes are not UTF-8.
struct Decoded {
    char32_t code_point = 0;
    std::size_t length = 1;
};

/// The code point that starts at byte `at`, which must be below the size.
Decoded decode(std::string_view utf8, std::size_t at);

/// The code point that ends before byte `at`, which must be above 0 and at most the size.
Decoded decode_before(std::string_view utf8, std::size_t at);

/// True for the bytes of UTF-8 that do not start a code point.
constexpr bool is_continuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// White space, and the byte-order mark wherever it strayed to.
bool is_space(char32_t code_point);

/// A letter, a number or a mark (categories L, N and M): what words are made of.
bool is_word_part(char32_t code_point);

bool is_upper(char32_t code_point); ///< an upper-case or title-case letter
bool is_lower(char32_t code_point); ///< a lower-case letter
bool is_digit(char32_t code_point); ///< a decimal digit of any script
bool is_number(char32_t code_point); ///< a digit, a fraction, a Roman numeral sign
bool is_apostrophe(char32_t code_point); ///< ' or its typographic form
bool is_hyphen(char32_t code_point); ///< - or the hyphens U+2010 and U+2011
bool is_quote_or_bracket(char32_t code_point); ///< any opening or closing quotation mark or bracket
bool is_opener(char32_t code_point); ///< what may stand before a sentence: quotes, brackets, dashes, inverted marks
bool is_invisible(char32_t code_point); ///< format characters such as soft hyphens and joiners

/// A sign that a figure is read with: currency, per cent, plus, less than.
bool is_figure_sign(char32_t code_point);

/// A letter of a script without case, in which names can't be told from other words.
bool is_uncased_letter(char32_t code_point);

/// A letter of a script that may be written without spaces between words (Chinese, Thai).
bool may_run_on(char32_t code_point);

}
