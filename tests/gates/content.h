// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/lexicon.h"

#include <set>
#include <string>
#include <string_view>

namespace gates {

/// Words that carry the meaning of a text, as lemmas.
using ContentWords = std::set<std::string>;

/// The content words of a text: no function words, no question words, not what "which" asks for, and of the name of a
/// person the surname alone.
ContentWords content_words(std::string_view text, const syntax::Lexicon& lexicon);

/// The share of `wanted` that is also in `there`; 0 when nothing is wanted.
double share_in(const ContentWords& wanted, const ContentWords& there);

/// Words in common over words in all, 0 to 1 (Jaccard).
double overlap(const ContentWords& a, const ContentWords& b);

/// `words` without those of `taken`.
ContentWords without(ContentWords words, const ContentWords& taken);

}
