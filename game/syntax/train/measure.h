// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/parser.h"
#include "syntax/train/conllu.h"

#include <vector>

namespace syntax::train {

/// How many of so many were right.
struct Share {
    long right = 0;
    long of = 0;

    void count(bool is_right)
    {
        right += is_right ? 1 : 0;
        ++of;
    }
    double percent() const { return of == 0 ? 0 : 100.0 * static_cast<double>(right) / static_cast<double>(of); }
};

/// How a parser does on a treebank that it has not seen. All but the tokens are measured on the treebank's own tokens.
struct Measured {
    Share tokens_found; ///< of our tokens, those that the treebank has
    Share tokens_missed; ///< of the treebank's tokens, those that we have
    Share upos;
    Share xpos;
    Share heads; ///< with punctuation
    Share arcs; ///< heads with the right relation, subtypes told apart
    Share heads_of_words; ///< without punctuation
    Share subjects; ///< pairs of a subject and its verb, relative pronouns left out
    Share agreed_subjects; ///< those on whose head and relation all members agree, wh-words left out
    Share found_subjects; ///< of the treebank's pairs, those that are among the agreed ones
    double seconds = 0; ///< that parsing took, tokens being given
};

Measured measure(const Parser& parser, const std::vector<Gold>& sentences);

}
