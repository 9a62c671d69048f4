// SPDX-License-Identifier: MIT
#pragma once

#include "room/state.h"

#include <optional>

namespace room {

/// How a question of the class went.
struct TurnResult {
    TurnIndex turn;
    std::size_t answered = 0; ///< by those who were not removed
    std::size_t right = 0;

    bool operator==(const TurnResult&) const = default;
};

/// How the class as a whole did, over the questions whose receipts were seen. Who was removed does not count.
struct ClassResult {
    std::size_t asked = 0; ///< questions
    std::size_t took_part = 0; ///< students with an answer
    std::size_t answered = 0; ///< answers
    std::size_t right = 0;
    std::optional<TurnResult> hardest; ///< of the questions with enough answers the one with the fewest right

    bool operator==(const ClassResult&) const = default;
};

/// The fewest answers by which a question can be called the hardest.
inline constexpr std::size_t fewest_for_hardest = 3;

/// The result of a class so far; a look at every answer.
ClassResult class_result(const State& state);

}
