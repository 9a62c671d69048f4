// SPDX-License-Identifier: MIT
#pragma once

#include "generate/atoms.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace generate {

/// A number in figures or words: "11,000", "2.5 million", "twenty-five", "half a dozen".
struct Numeral {
    std::size_t begin = 0; ///< atoms
    std::size_t end = 0;
    double value = 0;

    bool operator==(const Numeral&) const = default;
};

/// The numeral that begins at an atom, as long as it goes. Nothing for ordinals (twenty-fifth), plurals (hundreds), "a"
/// before anything but a hundred, a dozen and their like, and for figures that go on as no number does (1.2.3).
std::optional<Numeral> numeral_at(const Atoms& atoms, std::size_t i);

/// The first number in some words; nothing when they have none.
std::optional<double> number_in(std::string_view words);

/// The value of a number word below a hundred that has no parts: seven, twelve, forty.
std::optional<int> small_number(std::string_view lower);

/// True for ordinals in words: third, twentieth.
bool is_ordinal_word(std::string_view lower);

/// True for the ending of an ordinal in figures: the th of 27th.
bool is_ordinal_ending(std::string_view lower);

/// A whole number from 0 to below a thousand million in words, as newspapers write it: "twenty-five", "two million".
/// Empty for others.
std::string number_words(double value);

}
