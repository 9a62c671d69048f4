// SPDX-License-Identifier: MIT
#pragma once

#include "learn/points.h"
#include "quiz/answer.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace terminal {

/// What a line can be read against: a question, the order of its answers on screen, its numbered sentences.
struct Asked {
    const quiz::Item& item;
    const std::vector<std::size_t>& order; ///< of `rounds::State::option_orders`
    const std::vector<quiz::Passage>& sentences;
};

/// What a player typed at a question.
struct Reading {
    std::optional<quiz::Answer> answer;
    std::optional<learn::Confidence> confidence; ///< where the line went on to say how sure the player is
};

/// Reads an answer by letter, number or words, and how sure the player is where the line ends in 1, 2 or 3
/// ("b 2", "Türkiye", "12 3", "2 1 3 2"). A line that is an answer as a whole has no confidence, as is every line
/// where the answer is typed in words.
Reading read_answer(const Asked& asked, std::string_view line);

/// "1", "2", "3", or the words for them.
std::optional<learn::Confidence> read_confidence(std::string_view line);

/// The sentence whose number stands in the line, or nothing.
std::optional<quiz::Passage> read_sentence(const std::vector<quiz::Passage>& sentences, std::string_view line);

/// "a guess", "fairly sure" or "certain".
std::string_view words_for(learn::Confidence confidence);

}
