// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/tree.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace generate {

/// True for a word that stands in a line of words divided by spaces.
bool is_in(std::string_view line, std::string_view word);

/// A word of a sentence, small letters; empty beyond its ends.
std::string word_at(const syntax::Tree& tree, std::size_t token);

/// The word behind a token, small letters; empty at the end.
std::string next_word(const syntax::Tree& tree, std::size_t token);

/// The word before a token, small letters; empty at the beginning.
std::string word_before(const syntax::Tree& tree, std::size_t token);

/// The tag of the word behind a token; that of a comma at the end.
syntax::Xpos tag_behind(const syntax::Tree& tree, std::size_t token);

/// True for a token before a noun.
bool is_noun_behind(const syntax::Tree& tree, std::size_t token);

/// True where any of the words of a line stands behind a token, less than so many tokens away.
bool is_near(const syntax::Tree& tree, std::size_t token, std::size_t near, std::string_view line);

}
