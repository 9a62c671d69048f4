// SPDX-License-Identifier: MIT
#pragma once

#include "learn/graded.h"

#include <cstddef>
#include <vector>

/// Answers for the tests of learn.
namespace graded {

using quiz::Verdict;

/// A verdict given in a round.
inline learn::Graded verdict(Verdict truth, Verdict said, std::size_t round = 0)
{
    return {.kind = quiz::Kind::Verdict,
            .skill = quiz::Skill::Support,
            .right = truth == said,
            .credit = truth == said ? 1.0 : 0.0,
            .confidence = learn::Confidence::Guess,
            .truth = truth,
            .said = said,
            .round = round};
}

/// A verdict question for which the time ran out.
inline learn::Graded timed_out(Verdict truth, std::size_t round = 0)
{
    learn::Graded answer = verdict(truth, Verdict::Supported, round);
    answer.right = false;
    answer.credit = 0;
    answer.confidence.reset();
    answer.said.reset();
    return answer;
}

/// Adds the same answer several times.
inline void add(std::vector<learn::Graded>& answers, std::size_t times, const learn::Graded& answer)
{
    answers.insert(answers.end(), times, answer);
}

}
