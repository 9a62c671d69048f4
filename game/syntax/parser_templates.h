// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/hash.h"

#include <cstdint>
#include <span>

namespace syntax {

/// The values that a parser's features are made of. S0, S1, S2 lie on the stack, S0 on top; N0 to N3 are the next
/// tokens; l and r after them is their leftmost or rightmost child, l2 and r2 the next one inwards. w is the word, p
/// the tag, d the relation to the head.
enum class Atom : std::uint8_t {
    None,
    S0w,
    S0p,
    S1w,
    S1p,
    S2w,
    S2p,
    N0w,
    N0p,
    N1w,
    N1p,
    N2w,
    N2p,
    N3p,
    S0q,
    S1q,
    N0q,
    N1q, ///< the tag that might be right instead
    S0suf,
    S1suf,
    N0suf,
    S0shape,
    N0shape, ///< endings of three characters, and shapes
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
    S0L,
    S0R,
    S1L,
    S1R,
    N0L, ///< the set of the relations of all children on the left, on the right
    S0lefts,
    S0rights,
    S1rights,
    N0lefts, ///< how many those are
    dist0,
    dist1, ///< how far N0 is from S0, and S0 from S1
    S0after,
    S0before,
    N0before,
    S1after, ///< tags of the neighbours in the sentence
    marks0,
    marks1, ///< how many commas and verbs lie between S0 and N0, S1 and S0
    quotes0, ///< how many quotation marks lie between S0 and N0
    verbs_left, ///< how many verbs come after N0
    finite, ///< how many finite verbs come before N0 and after it
    quoted, ///< whether N0 stands inside quotation marks
    depth, ///< of the stack
    Count,
};

/// The features of a parser, measured on the English Web Treebank.
std::span<const Template<Atom>> parser_templates();

}
