// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/tree.h"

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace generate {

/// A piece of a token as times and numbers are read: "7:23am" is 7, :, 23, am, however it was split into tokens.
struct Atom {
    enum class Kind {
        Number, ///< digits with separators of thousands and a decimal point: 11,000.5
        Word, ///< letters; abbreviations with their full stops: a.m.
        Sign, ///< any other character
    };
    Kind kind = Kind::Sign;
    std::size_t token = 0;
    std::string_view text; ///< within the tree's text
    std::string lower; ///< in lower case (ASCII), without full stops: "am"
    bool glued = false; ///< nothing stands between it and the one before
    bool capital = false; ///< begins with a capital letter
};

using Atoms = std::vector<Atom>;

/// The atoms of a sentence.
Atoms atoms_of(const syntax::Tree& tree);

/// True when atom `i` exists and is the word or sign `lower`, or one of them.
bool is(const Atoms& atoms, std::size_t i, std::string_view lower);
bool is_any(const Atoms& atoms, std::size_t i, std::initializer_list<std::string_view> lower);

/// True when atom `i` exists, is of that kind.
bool is_kind(const Atoms& atoms, std::size_t i, Atom::Kind kind);

/// True when atom `i` exists and nothing stands between it and the one before.
bool is_glued(const Atoms& atoms, std::size_t i);

/// True for a hyphen or a dash.
bool is_dash(const Atoms& atoms, std::size_t i);

/// True when atom `i` is the ending 's.
bool is_possessive(const Atoms& atoms, std::size_t i);

/// The tokens that atoms [begin, end) are of.
syntax::Range tokens_of(const Atoms& atoms, std::size_t begin, std::size_t end);

/// True when atoms [begin, end) are whole tokens.
bool are_whole(const Atoms& atoms, std::size_t begin, std::size_t end);

}
