// SPDX-License-Identifier: MIT
#pragma once

#include "generate/say.h"

#include <optional>
#include <string>

namespace generate {

/// A headline with single quotation marks for double ones, to stand between these.
std::string with_single_marks(std::string_view title);

/// A report by its headline, `the report "Hackers attack website"`; nothing without a headline short enough to be
/// named.
std::optional<std::string> report_in_words(const text::Article& article);

/// True for a noun that the headline has too.
bool is_topic(const Reading& reading, const Claim& claim, std::size_t token, const syntax::Lexicon& lexicon);

/// True for a noun that means much the same as one of the headline: "the researchers" under "Scientists find ...".
bool is_topic_in_other_words(const Reading& reading, const Claim& claim, std::size_t token,
                             const syntax::Lexicon& lexicon);

/// True for "the study" where the article speaks of it more than once, so that who knows the report knows which.
bool is_told_of(const Reading& reading, const Claim& claim, std::size_t token, const syntax::Lexicon& lexicon);

/// True when what is said is about something that a reader can place without the article: it names the report, or
/// someone or something besides its source, or has two words of the headline, or one and a number or a time.
bool is_about_something(const Reading& reading, const Claim& claim, const Said& said, const syntax::Lexicon& lexicon);

/// True for a noun (its lemma) that stands for what was told before: decision, meeting, attack.
bool sums_up(std::string_view lemma);

/// True when the headline has a name of an entity.
bool is_in_headline(const Reading& reading, const Entity& entity);

}
