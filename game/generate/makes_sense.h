// SPDX-License-Identifier: MIT
#pragma once

#include "generate/claim.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace generate {

/// True for "I", "our" and the like, small letters.
bool is_of_speaker(std::string_view word);

/// True for "this" of "this weekend", which the day of the report explains.
bool is_before_time(const syntax::Tree& tree, std::size_t token);

/// True for "he", "her" and the like, small letters.
bool is_third_person(std::string_view word);

/// True when someone is named in a sentence before a token, from `first` on.
bool names_someone_before(const Reading& reading, std::size_t sentence, std::size_t token, std::size_t first = 0);

/// The ranges of a sentence's names, which are clear.
std::vector<syntax::Range> named_in(const Reading& reading, std::size_t sentence);

/// True for a token of a sentence that makes no sense alone, where what is said of it begins at `begin` and the
/// headline of the report is known, which explains it.
bool is_explained(const Reading& reading, std::size_t sentence, std::size_t token, const syntax::Lexicon& lexicon,
                  std::size_t begin = 0);

/// True when the tokens of a range of a sentence make sense to whoever knows the headline, and what `settled` ones
/// stand for.
bool makes_sense(const Reading& reading, std::size_t sentence, syntax::Range range, const syntax::Lexicon& lexicon,
                 const std::vector<syntax::Range>& settled = {});

}
