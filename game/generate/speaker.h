// SPDX-License-Identifier: MIT
#pragma once

#include "generate/claim.h"

#include <cstddef>

namespace generate {

/// True for what can speak: someone, and an organisation of any type.
bool can_speak(const Entity& entity);

/// Who said something, and the sentence that tells so.
struct Speaker {
    const Mention* mention = nullptr; ///< null for nobody who has a name; perhaps of an earlier sentence than that
    std::size_t sentence = 0;
};

/// Who said what a sentence quotes in a range: the one beside a verb of speech, the one whose speech the words are a
/// part of, the one person whom the sentence has speak, or, where that is "he" or "she", or the sentence is all
/// quotation, the one who spoke last. Nobody where more than one may have said it.
Speaker speaker_of(const Reading& reading, std::size_t sentence, syntax::Range quoted);

/// The mention of the subject of a verb of speech, or of whom "he" or "she" stands for there; null for anyone without a
/// name.
const Mention* told_by(const Reading& reading, std::size_t sentence, std::size_t verb);

}
