// SPDX-License-Identifier: MIT
#include "screens/standing.h"

#include "round/grading.h"

namespace screens {

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
            answers.push_back(rounds::graded(item->question, attempt));
        }
    }
    return answers;
}

}
