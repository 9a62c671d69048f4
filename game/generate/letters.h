// SPDX-License-Identifier: MIT
#pragma once

#include "generate/claim.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace generate {

/// True for a first word that keeps its capital anywhere: a known name or demonym, an acronym, a name that the article
/// nowhere writes small.
bool is_always_capital(const Reading& reading, std::string_view word, syntax::Xpos tag, const syntax::Lexicon& lexicon);

/// True for "Foreign" in "Foreign Minister Sergey Lavrov".
bool opens_title(const syntax::Tree& tree, std::size_t token, const syntax::Lexicon& lexicon);

/// Makes "a" of "an", or the other way round, as the words behind it ask for; leaves any other word alone.
void fit_article(std::string& word, std::string_view behind);

}
