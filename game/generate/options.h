// SPDX-License-Identifier: MIT
#pragma once

#include "generate/corpus.h"
#include "generate/say.h"

#include <string>
#include <vector>

namespace generate {

/// A wrong answer that may be offered or put into a false claim, and why it is wrong.
struct Distractor {
    std::string text;
    std::string why;

    bool operator==(const Distractor&) const = default;
};

/// Names that could stand in a slot of a claim and are wrong there: of the same type, number and form as what stands
/// there, from the article, then the other articles, then, for countries and cities, the gazetteer. None that may be
/// the same as the answer, that the words of the question name, or that any sentence of the corpus puts in doubt. Best
/// first, at most `wanted`.
std::vector<Distractor> other_names(const Corpus& corpus, Spot spot, const Slot& slot, const Said& said,
                                    std::size_t wanted);

/// Times that could stand in a slot and are wrong there: other times of the article of the same granularity, then near
/// ones. None that a sentence of the corpus joins to what the claim says.
std::vector<Distractor> other_times(const Corpus& corpus, Spot spot, const Slot& slot, std::size_t wanted);

/// Numbers that could stand in a slot and are wrong there, written like the number that does.
std::vector<Distractor> other_numbers(const Corpus& corpus, Spot spot, const Slot& slot, std::size_t wanted);

/// Words that contradict the one in a slot of that kind, the same order for the same seed; none that the report has
/// with the rest of the claim.
std::vector<Distractor> other_words(const Corpus& corpus, Spot spot, const Slot& slot, std::size_t wanted);

/// True when some sentence of the corpus may make `candidate` right in the slot of the claim: it names it together with
/// half of what the claim says, or in the claim's own sentence within the same clause.
bool may_be_right(const Corpus& corpus, Spot spot, const Slot& slot, const Entity& candidate);

/// True for the types whose names can be answers.
bool can_be_answer(const Entity& entity);

}
