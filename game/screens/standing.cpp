// SPDX-License-Identifier: MIT
#include "screens/standing.h"

namespace screens {

namespace {

learn::Graded graded(const quiz::Question& question, const rounds::Attempt& attempt)
{
    learn::Graded made{.kind = quiz::kind(question),
                       .skill = question.skill,
                       .right = attempt.grade.right,
                       .credit = attempt.grade.credit,
                       .answer_points = attempt.answer_points,
                       .evidence_points = attempt.evidence_points};
    if (!std::holds_alternative<quiz::NoAnswer>(attempt.answer)) {
        made.confidence = attempt.confidence;
    }
    if (const auto* claim = std::get_if<quiz::VerdictKey>(&question.body)) {
        made.truth = claim->key;
    }
    if (const auto* said = std::get_if<quiz::PickedVerdict>(&attempt.answer)) {
        made.said = said->verdict;
    }
    return made;
}

}

Standing standing_of(const std::vector<learn::Graded>& answers)
{
    return {.discernment = learn::pool(answers),
            .calibration = learn::calibration(answers),
            .skills = learn::by_skill(answers),
            .rounds = learn::history(answers)};
}

std::vector<learn::Graded> graded(const quiz::ReadyPack& pack, const rounds::State& round, rounds::PlayerIndex player)
{
    std::vector<learn::Graded> answers;
    for (const rounds::Attempt& attempt : round.attempts) {
        const quiz::Item* item = attempt.player == player ? quiz::find_item(pack, attempt.question) : nullptr;
        if (item != nullptr) {
            answers.push_back(graded(item->question, attempt));
        }
    }
    return answers;
}

}
