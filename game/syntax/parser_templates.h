// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/hash.h"

#include <cstdint>
#include <span>
#include <vector>

namespace syntax {

/// The values that a parser's features are made of. S0, S1, S2 lie on the stack, S0 on top; N0 to N3 are the next
/// tokens; l and r after them is their leftmost or rightmost child, l2 and r2 the next one inwards. w is the word, p
/// the tag, d the relation to the head.
enum class Atom : std::uint8_t {
    None,
    // Words and tags; q is the tag that might be right instead.
    S0w,
    S0p,
    S0q,
    S1w,
    S1p,
    S1q,
    S2w,
    S2p,
    N0w,
    N0p,
    N0q,
    N1w,
    N1p,
    N1q,
    N2w,
    N2p,
    N3p,
    // Endings of three characters, and shapes.
    S0suf,
    S1suf,
    N0suf,
    S0shape,
    N0shape,
    // Children.
    S0lw,
    S0lp,
    S0ld,
    S0rw,
    S0rp,
    S0rd,
    S0r2w,
    S0r2p,
    S0r2d,
    S1lw,
    S1lp,
    S1ld,
    S1rw,
    S1rp,
    S1rd,
    N0lw,
    N0lp,
    N0ld,
    S0l2p,
    S1r2p,
    N0l2p,
    // The sets of the relations of all children on the left or on the right, and how many these are.
    S0L,
    S0R,
    S1L,
    S1R,
    N0L,
    S0lefts,
    S0rights,
    S1rights,
    N0lefts,
    // How far N0 is from S0, and S0 from S1; how much the stack holds.
    dist0,
    dist1,
    depth,
    // Tags of the neighbours in the sentence.
    S0after,
    S0before,
    N0before,
    S1after,
    // How many commas and verbs lie between S0 and N0 and between S1 and S0, and quotation marks between S0 and N0.
    marks0,
    marks1,
    quotes0,
    // How many verbs come after N0; how many finite ones before and after it; whether it stands inside quotation marks.
    verbs_left,
    finite,
    quoted,
    Count,
};

/// The features of a parser, measured on the English Web Treebank.
std::span<const Template<Atom>> parser_templates();

/// Which of them a member of the ensemble goes by. Each leaves out three tenths of them, drawn by its number, so that
/// members err in different places (random subspaces, Ho 1998).
std::vector<std::uint8_t> templates_of(std::size_t member);

}
