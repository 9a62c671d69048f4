// SPDX-License-Identifier: MIT
#pragma once

#include "generate/claim.h"
#include "generate/speaker.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace generate {

/// How what someone said is told: as sentences in quotation marks, a part of one, or without them ("said that ...").
enum class SaidAs { Sentence, Part, Reported };

/// What someone said, and who.
struct Quote {
    std::vector<Place> parts; ///< at least one; in sentences that follow each other
    Speaker speaker; ///< somebody
    SaidAs as = SaidAs::Sentence;
};

/// What a sentence quotes, where it can be asked whose words these are, with what follows it in the same quotation;
/// else the reason, empty where nothing is quoted.
std::variant<Quote, std::string> quote_in(const Reading& reading, std::size_t sentence);

/// What a sentence tells that someone said, without quotation marks, up to its end: "Reis said (on Friday) (that) ...",
/// "according to Reis, ..."; nothing
/// where it does not, or where that makes no sense to whoever knows the headline.
std::optional<Quote> reported_in(const Reading& reading, std::size_t sentence, const syntax::Lexicon& lexicon);

/// What was said as the article has it, on one line, with the mark of a question that ends it; nothing where there are
/// quotation marks or brackets in it that can't be told.
std::optional<std::string> words_of(const Reading& reading, const Quote& quote);

}
