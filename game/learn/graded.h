// SPDX-License-Identifier: MIT
#pragma once

#include "learn/points.h"
#include "quiz/question.h"

#include <cstddef>
#include <optional>

namespace learn {

/// One answer of one player after grading: all that the statistics look at.
struct Graded {
    quiz::Kind kind = quiz::Kind::Choice;
    quiz::Skill skill = quiz::Skill::Who;
    bool right = false;
    double credit = 0; ///< 0 to 1
    std::optional<Confidence> confidence; ///< none when the time ran out, which counts for no calibration
    std::optional<quiz::Verdict> truth; ///< of verdict questions: what the article says of the claim
    std::optional<quiz::Verdict> said; ///< of verdict questions: what the player said; none when the time ran out
    int answer_points = 0;
    int evidence_points = 0;
    std::size_t round = 0; ///< the ordinal of its round; a later round has a higher one

    bool operator==(const Graded&) const = default;
};

}
