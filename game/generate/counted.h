// SPDX-License-Identifier: MIT
#pragma once

#include "generate/atoms.h"

#include <cstddef>
#include <optional>

namespace generate {

/// True for a noun in the plural by its form: schools, people, metres. Verbs like was and has are none.
bool is_plural_noun(std::string_view lower);

/// True for words that no counted noun goes past: the, and, were, said, with.
bool is_function_word(std::string_view lower);

/// The atom of the noun that a number counts, which ends before atom `i`: commanders in "30 senior field commanders";
/// by the form of the words. Nothing when the next words are none of a noun phrase.
std::optional<std::size_t> counted_noun(const Atoms& atoms, std::size_t i, double value);

}
