// SPDX-License-Identifier: MIT
#pragma once

#include "generate/claim.h"

#include <cstddef>
#include <optional>

namespace generate {

/// True for a verb behind or before which words are quoted: those of reporting, and "tweeted", "saying", "quipped".
bool is_speech(const syntax::Tree& tree, std::size_t token);

/// The one person of a sentence to whom its verb of speech, or "according to", ascribes the words that it quotes in a
/// range, however far from them that one is named; null for nobody, and where more than one may be meant.
const Mention* named_speaker(const Reading& reading, std::size_t sentence, syntax::Range quoted);

/// Somebody, and what a sentence tells on the word of that one.
struct Sourced {
    const Mention* speaker = nullptr; ///< somebody
    syntax::Range said;
};

/// What a sentence tells "according to" the one person named there, before or behind that, up to its other end; nothing
/// where it tells nothing so.
std::optional<Sourced> sourced_in(const Reading& reading, std::size_t sentence);

}
