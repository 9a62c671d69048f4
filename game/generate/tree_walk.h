// SPDX-License-Identifier: MIT
#pragma once

#include "generate/clause.h"
#include "syntax/tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace generate {

/// `word` with its ASCII letters small.
std::string lower(std::string_view word);

/// `range` without punctuation at its ends.
syntax::Range without_punctuation(const syntax::Tree& tree, syntax::Range range);

/// The tokens of a range, one by one.
std::vector<std::size_t> each_of(syntax::Range range);

/// True when a token heads a clause with a finite verb of its own.
bool finite_clause(const syntax::Tree& tree, std::size_t token);

/// True for a verb form that reports: said, told, wrote, believes.
bool is_reporting(const syntax::Tree& tree, std::size_t token);

/// True when a token below `head`, directly, has this word (small letters).
bool has_child(const syntax::Tree& tree, std::size_t head, std::string_view word);

/// True when something is coordinated with a token.
bool has_conjunct(const syntax::Tree& tree, std::size_t token);

/// Who says what the clause of this predicate says, from the clause outwards: "X said that", ", X said",
/// "according to X".
std::vector<Attribution> attributions(const syntax::Tree& tree, std::size_t predicate);

/// The preposition of a phrase whose head is `token`, small letters, several words joined by a space; empty when none.
std::string preposition(const syntax::Tree& tree, std::size_t token);

/// True when two ranges share a token.
bool overlap(syntax::Range a, syntax::Range b);

}
