// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/question.h"
#include "quiz/resolve.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace quiz {

/// What a player can answer. Indexes are those of the file, so that a recorded answer does not depend on the
/// order in which options were shown.
struct PickedOption {
    std::size_t index = 0; ///< into `Question::options`
    bool operator==(const PickedOption&) const = default;
};
struct PickedVerdict {
    Verdict verdict = Verdict::Supported;
    bool operator==(const PickedVerdict&) const = default;
};
struct PickedSentence {
    Passage passage; ///< the sentence clicked
    bool operator==(const PickedSentence&) const = default;
};
struct GivenNumber {
    double value = 0;
    bool operator==(const GivenNumber&) const = default;
};
struct GivenDay {
    Day day;
    bool operator==(const GivenDay&) const = default;
};
struct GivenOrder {
    std::vector<std::size_t> order; ///< indexes into the key's order, each once, first to last
    bool operator==(const GivenOrder&) const = default;
};
struct PickedWord {
    std::size_t begin = 0; ///< bytes of the prompt, half-open
    std::size_t end = 0;
    bool operator==(const PickedWord&) const = default;
};
struct TypedText {
    std::string text;
    bool operator==(const TypedText&) const = default;
};
struct PickedComparison {
    Comparison comparison = Comparison::Agree;
    bool operator==(const PickedComparison&) const = default;
};

/// Time ran out before an answer came. It never fits a question, and its grade is wrong.
struct NoAnswer {
    bool operator==(const NoAnswer&) const = default;
};

using Answer = std::variant<PickedOption, PickedVerdict, PickedSentence, GivenNumber, GivenDay, GivenOrder, PickedWord,
                            TypedText, PickedComparison, NoAnswer>;

/// How good an answer is.
struct Grade {
    bool right = false;
    double credit = 0; ///< 0 to 1; `order` gives 1 - Kendall distance / its maximum, the others 0 or 1

    bool operator==(const Grade&) const = default;
};

/// The most bytes that a typed answer may have.
inline constexpr std::size_t longest_typed = 1000;

/// True when the answer is of the kind the question asks for and lies within it (an option that exists, each
/// place of an order once, words of the prompt, well-formed text that is not blank); others are refused before
/// they are graded.
bool fits(const Question& question, const Answer& answer);

/// The answer that an option stands for: a verdict by its word, a day by its YYYY-MM-DD, a word by its first
/// place in the prompt. Nothing when there is no such option, or its text is no answer to this kind of question.
std::optional<Answer> answer_of(const Question& question, std::size_t option);

/// True when the answer is what the key asks for, within its tolerance, no typing slip forgiven. For `locate`,
/// whose key is its evidence, use `grade` or `proves`.
bool meets_key(const Question& question, const Answer& answer);

/// Grades an answer that `fits`; one that does not is wrong.
/// `short` forgives one typing slip (insert, delete, replace or swap) in answers of five or more letters,
/// unless the slip hits a digit or makes it one of the known wrong answers.
Grade grade(const Item& item, const Answer& answer);

/// True when a clicked passage touches an anchor of any evidence set.
bool proves(const Item& item, const Passage& clicked);

/// Why this answer is wrong, from the option that it matches (typed answers: or misses by one slip); empty when
/// the pack does not say.
std::string why_wrong(const Question& question, const Answer& answer);

/// The answer in words for a receipt: the option's text, "Refuted", "12 people", "27 November 2024". Empty for a
/// clicked sentence, whose words are the article's, and for an answer that does not fit.
std::string answer_text(const Question& question, const Answer& answer);

}
