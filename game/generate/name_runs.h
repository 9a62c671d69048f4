// SPDX-License-Identifier: MIT
#pragma once

#include "generate/naming.h"

#include <vector>

namespace generate {

/// The runs of capitalised tokens of a sentence, with the small words inside them ("of the", "al-", "&"), in order. A
/// first word is part of one only when something tells that it is a name; none in a headline.
std::vector<syntax::Range> name_runs(const Document& document, std::size_t sentence, const Vocabulary& vocabulary,
                                     const syntax::Lexicon& lexicon);

}
