// SPDX-License-Identifier: MIT
#pragma once

#include "generate/options.h"
#include "quiz/question.h"

#include <functional>
#include <string>
#include <vector>

namespace generate {

/// A slot and other words for it.
struct Change {
    const Slot* slot = nullptr;
    std::string original; ///< as the claim says it when nothing is changed
    std::vector<Distractor> others; ///< at least one, the best first
};

/// The changes that a claim allows, in a seeded order: one for each of its slots that can be changed and that `wanted`
/// lets through, to what is wrong there and not told by the headline. `said` is the claim as it is told.
std::vector<Change> changes(
    const Corpus& corpus, Spot spot, const Said& said,
    const std::function<bool(const Slot&)>& wanted = [](const Slot&) { return true; });

/// Other words for a slot of a claim, the best first.
std::vector<Distractor> others(const Corpus& corpus, Spot spot, const Slot& slot, const Said& said);

/// The tokens that hold the words to be changed: the name without titles, the time without its preposition.
syntax::Range changed_tokens(const Reading& reading, const Slot& slot);

/// What a reader has to attend to who finds a change of this slot.
quiz::Skill skill_of(const Slot& slot);

}
