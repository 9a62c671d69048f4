// SPDX-License-Identifier: MIT
#include "round/round.h"

#include <algorithm>
#include <map>

namespace rounds {

bool offers_pointing(quiz::Kind kind)
{
    return kind == quiz::Kind::Choice || kind == quiz::Kind::Verdict;
}

const quiz::Item* current_item(const quiz::ReadyPack& pack, const State& state)
{
    const bool asked = !std::holds_alternative<Waiting>(state.phase) && !std::holds_alternative<Finished>(state.phase);
    if (!asked || state.turn.value >= state.questions.size()) {
        return nullptr;
    }
    return quiz::find_item(pack, state.questions[state.turn.value]);
}

int points(const State& state, PlayerIndex player)
{
    const bool open = std::holds_alternative<Asking>(state.phase) || std::holds_alternative<Pointing>(state.phase);
    int sum = 0;
    for (const Attempt& attempt : state.attempts) {
        if (attempt.player == player && !(open && attempt.turn == state.turn)) {
            sum += attempt.answer_points + attempt.evidence_points;
        }
    }
    return sum;
}

std::vector<SkillTally> by_skill(const quiz::ReadyPack& pack, const State& state, PlayerIndex player)
{
    std::map<quiz::Skill, SkillTally> tallies;
    for (const Attempt& attempt : state.attempts) {
        const quiz::Item* item = quiz::find_item(pack, attempt.question);
        if (attempt.player != player || item == nullptr) {
            continue;
        }
        SkillTally& tally = tallies[item->question.skill];
        tally.skill = item->question.skill;
        tally.right += attempt.grade.right ? 1U : 0U;
        ++tally.asked;
    }
    std::vector<SkillTally> in_order;
    for (const auto& [skill, tally] : tallies) {
        in_order.push_back(tally);
    }
    return in_order;
}

const Attempt* find_attempt(const State& state, TurnIndex turn, PlayerIndex player)
{
    const auto found = std::find_if(state.attempts.begin(), state.attempts.end(), [&](const Attempt& attempt) {
        return attempt.turn == turn && attempt.player == player;
    });
    return found == state.attempts.end() ? nullptr : &*found;
}

}
