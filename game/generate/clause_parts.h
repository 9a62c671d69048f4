// SPDX-License-Identifier: MIT
#pragma once

#include "generate/clause.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace generate {

/// The tokens that make a clause of a predicate.
struct Parts {
    std::size_t predicate = 0;
    std::size_t subject = 0;
    std::size_t finite = 0;
    std::vector<std::size_t> auxiliary;
    std::vector<std::size_t> verbs; ///< as `Clause::verbs`
    bool own_subject = true; ///< false when it is shared with an earlier clause
};

/// True for a verb form that can be the only one of a clause: rose, has, must.
bool is_finite(const syntax::Tree& tree, std::size_t token);

/// The one subject of a predicate; nothing for none, and for two, which are a slip of the article or of the parser.
std::optional<std::size_t> subject_of(const syntax::Tree& tree, std::size_t predicate);

/// The auxiliaries and the copula before a predicate.
std::vector<std::size_t> auxiliaries(const syntax::Tree& tree, std::size_t predicate);

/// The tokens from the first adverb or auxiliary to the verb that carries the meaning; empty when something other than
/// adverbs stands between them, as the subject does in a question.
std::vector<std::size_t> verb_group(const syntax::Tree& tree, std::size_t predicate,
                                    const std::vector<std::size_t>& auxiliary);

/// The first conjunct of the predicate that `token` is coordinated with, or itself.
std::size_t first_conjunct(const syntax::Tree& tree, std::size_t token);

/// How a clause with these auxiliaries is built.
Form form_of(const syntax::Tree& tree, const std::vector<std::size_t>& auxiliary);

/// Subject, auxiliaries and verbs of a predicate, shared with what it is coordinated with where it has none of its own;
/// nothing where there is no such clause, or where writers lose track of who does what.
std::optional<Parts> parts_of(const syntax::Tree& tree, std::size_t predicate);

}
