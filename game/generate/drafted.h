// SPDX-License-Identifier: MIT
#pragma once

#include "generate/draft.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace generate {

/// Kind of a draft, verdicts told apart by their label.
std::string kind_of(const Draft& draft);

/// True for a draft on a claim; false for one on several, or on none.
bool has_claim(const Draft& draft);

/// True for "who did", and "whom".
bool asks_for_name(const Draft& draft);

/// True for a claim of its own main clause, with its subject named in it: what stands in "who ..." or behind "and" is
/// told by the way.
bool is_told_for_itself(const Corpus& corpus, const Draft& draft);

/// True for a sentence in the first fifth of its report, or among its first three: what a report is of is told there.
bool is_in_lead(const Reading& reading, std::size_t sentence);

/// A prompt without the report that it names before all else.
std::string words_to_players(const Draft& draft);

/// How many words these are.
std::size_t words_without_report(const Draft& draft);

/// How many words of a headline, of four letters or more, stand in others.
std::size_t words_of_headline(std::string_view title, std::string_view words);

/// How many words of the headline a question's words have besides, two being enough: 0 to 1. A witness's age has none.
double topic_score(const Corpus& corpus, const Draft& draft);

}
