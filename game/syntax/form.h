// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/lexicon.h"
#include "syntax/token.h"
#include "syntax/vocabulary.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace syntax {

/// Marks that are counted between words.
enum class Mark : std::uint8_t { None, Comma, Quote };

/// What tagger and parser see of a token: hashes of its parts.
struct Form {
    std::uint64_t word = 0; ///< which word it is; a rare one is told by its shape and ending alone
    std::uint64_t lower = 0; ///< in lower case, every digit a 0
    std::uint64_t exact = 0; ///< as written, quotes and dashes in ASCII
    std::array<std::uint64_t, 5> suffixes{}; ///< of 1 to 5 characters of the lower-case form
    std::array<std::uint64_t, 4> prefixes{}; ///< of 1 to 4 characters of it
    std::uint64_t shape = 0; ///< capitals, small letters, digits and other characters, runs cut at two
    std::uint64_t classes = 0; ///< `word_classes`
    std::optional<std::uint8_t> only_tag; ///< the index of the one tag that it ever has
    bool capital = false; ///< begins with one of A to Z
    Mark mark = Mark::None;
};

/// The lower-case form that words are counted under in the vocabulary.
std::string lower_form(std::string_view word);

/// What is seen of each token of a sentence.
std::vector<Form> forms_of(std::string_view sentence, const std::vector<Token>& tokens, const Vocabulary& vocabulary,
                           const Lexicon& lexicon);

}
