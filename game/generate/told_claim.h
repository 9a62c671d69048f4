// SPDX-License-Identifier: MIT
#pragma once

#include "generate/draft.h"

#include <optional>
#include <string>

namespace generate {

/// A claim as it is told to. Nothing when it does not stand alone, or what was changed fell with a part left unsaid.
std::optional<Said> tell(const Corpus& corpus, Spot spot, const Telling& telling);

/// A claim in other words than the article's where that can be done: turned round, or with its time in another place.
/// The same for true and false claims, so that the wording does not tell them apart.
std::optional<Said> tell_reworded(const Corpus& corpus, Spot spot, Telling telling);

/// Makes a draft a verdict; `first` and `second` say why the other two are wrong, in the order of `quiz::Verdict`.
void set_verdict(Draft& draft, quiz::Verdict key, std::string first, std::string second);

/// Claims that no passage decides: with a day, a number, a hearer or a source that the article does not give. `plain`
/// is the claim as it is.
void make_unsaid(const Corpus& corpus, Spot spot, const Said& plain, Drafts& out);

}
