// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace text {

/// The offset of the first byte that is not well-formed UTF-8 or is NUL; nothing when all is well.
std::optional<std::size_t> first_bad_byte(std::string_view bytes);

/// How many code points well-formed UTF-8 holds.
std::size_t count_code_points(std::string_view utf8);

/// Normalisation form C of well-formed UTF-8.
std::string nfc(std::string_view utf8);

/// A form in which answers are compared: case, accents, surrounding and repeated white space, typographic
/// quotes and dashes, and final punctuation do not count ("  Türkiye. " and "turkiye" are one).
std::string folded(std::string_view utf8);

/// The code points of well-formed UTF-8.
std::vector<char32_t> to_code_points(std::string_view utf8);

/// One code point as UTF-8.
std::string to_utf8(char32_t code_point);

/// A word of a text: a run of letters, digits and the marks within them (don't, 7:23, Hay'at, 30-year).
struct Word {
    std::size_t begin = 0; ///< byte offset
    std::size_t end = 0;

    bool operator==(const Word&) const = default;
};

/// The words of well-formed UTF-8, in order.
std::vector<Word> words(std::string_view utf8);

}
