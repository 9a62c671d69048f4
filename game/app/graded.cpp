// SPDX-License-Identifier: MIT
#include "app/graded.h"

namespace app {

namespace {

std::optional<learn::Confidence> confidence_of(const storage::Attempt& attempt)
{
    return attempt.confidence >= 1 && attempt.confidence <= 3
               ? std::optional(static_cast<learn::Confidence>(attempt.confidence))
               : std::nullopt;
}

}

std::vector<learn::Graded> graded(const std::vector<storage::PlayedRound>& rounds)
{
    std::vector<learn::Graded> answers;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        for (const storage::Attempt& attempt : rounds[i].attempts) {
            const auto kind = quiz::kind_from(attempt.kind);
            const auto skill = quiz::skill_from(attempt.skill);
            if (!kind || !skill) {
                continue;
            }
            answers.push_back({.kind = *kind,
                               .skill = *skill,
                               .right = attempt.right,
                               .credit = attempt.credit,
                               .confidence = confidence_of(attempt),
                               .truth = quiz::verdict_from(attempt.truth),
                               .said = quiz::verdict_from(attempt.answer),
                               .answer_points = attempt.answer_points,
                               .evidence_points = attempt.evidence_points,
                               .round = i + 1});
        }
    }
    return answers;
}

}
