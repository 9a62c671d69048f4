// SPDX-License-Identifier: MIT
#pragma once

#include "generate/claim.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace generate {

/// The person for whom "He" or "She" stands that begins a sentence, an index into the entities: the only one that it
/// can stand for, or, of a sentence that tells what was said, who spoke last. Nothing for other sentences, where nobody
/// or more than one may be meant, and for people whom the report names by one word.
std::optional<std::size_t> person_meant(const Reading& reading, std::size_t sentence);

/// The pronouns of a sentence that stand for the person meant by its first word: that word, and the others of the same
/// sex where the sentence names nobody else.
std::vector<syntax::Range> words_for_person(const Reading& reading, std::size_t sentence);

/// The last sentence before another that has a person's name; that one where none has.
std::size_t naming_sentence(const Reading& reading, std::size_t sentence, std::size_t person);

}
