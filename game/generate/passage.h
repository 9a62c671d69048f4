// SPDX-License-Identifier: MIT
#pragma once

#include "generate/claim.h"

#include <cstddef>
#include <optional>
#include <string>

namespace generate {

/// Sentences of an article that follow each other and make sense to whoever knows the headline.
struct Passage {
    std::size_t first = 0; ///< a sentence
    std::size_t last = 0; ///< and the last one, itself in the passage
    std::optional<std::size_t> person; ///< an entity, whose name in brackets stands for the "He" that begins it

    bool operator==(const Passage&) const = default;
};

/// Words to stand in the place of a stretch of the article.
struct Edit {
    text::Span span; ///< in the article
    std::string words;
};

/// The passage around a sentence, one to four sentences of it, that is nearest to some 30 to 55 words and says enough
/// to look for something in it: nothing where none makes sense, or where it would be much longer.
std::optional<Passage> passage_around(const Reading& reading, std::size_t sentence, const syntax::Lexicon& lexicon);

/// A passage on one line, word for word as the article has it but for `edit`, and without dateline; where it begins
/// with "He" or "She", with the name in brackets instead: "[Ana Reis] said that ...".
std::string in_words(const Reading& reading, const Passage& passage, const std::optional<Edit>& edit);

}
