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

/// Times near the one in a slot that are wrong there, written in full or, where they are to stand in its place, like
/// it. None that a sentence of the corpus joins to what the claim says, and none after the day of publication.
enum class Writing { InFull, AsThere };

/// A time as it stands among options: of a time of day the hour alone, since all would have the same day.
Moment as_option(const Moment& moment, Granularity granularity);

std::vector<Distractor> other_times(const Corpus& corpus, Spot spot, const Slot& slot, std::size_t wanted,
                                    Writing writing = Writing::InFull);

/// Numbers that could stand in a slot and are wrong there, written like the number that does.
std::vector<Distractor> other_numbers(const Corpus& corpus, Spot spot, const Slot& slot, std::size_t wanted);

/// Words that contradict the one in a slot of that kind, the same order for the same seed; none that the report has
/// with the rest of the claim.
std::vector<Distractor> other_words(const Corpus& corpus, Spot spot, const Slot& slot, std::size_t wanted);

/// True when some sentence of the corpus may make `candidate` right in the slot of the claim: it names it together with
/// half of what the claim says, or in the claim's own sentence within the same clause.
bool may_be_right(const Corpus& corpus, Spot spot, const Slot& slot, const Entity& candidate);

/// True when another sentence of the article says nearly the same, of the same or of someone else: then a question
/// about the slot has more than one answer.
bool has_rival(const Corpus& corpus, Spot spot, const Slot& slot);

/// True for names of the types that can be answers, and no fragments: "A" of "Mr. A", "for Human Rights".
bool can_be_answer(const Entity& entity);

}
