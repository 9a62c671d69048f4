// SPDX-License-Identifier: MIT
#include "room/class_result.h"

#include <algorithm>
#include <vector>

namespace room {

namespace {

std::vector<TurnResult> by_turn(const State& state)
{
    std::vector<TurnResult> turns(state.questions.size());
    for (std::size_t i = 0; i < turns.size(); ++i) {
        turns[i].turn = {i};
    }
    for (const Student& student : state.students) {
        for (const rounds::Attempt& attempt : student.attempts) {
            if (!student.removed && is_told(state, student, attempt.turn)) {
                ++turns[attempt.turn.value].answered;
                turns[attempt.turn.value].right += attempt.grade.right ? 1U : 0U;
            }
        }
    }
    return turns;
}

bool is_harder(const TurnResult& one, const TurnResult& other)
{
    return one.right * other.answered < other.right * one.answered;
}

bool took_part(const State& state, const Student& student)
{
    return !student.removed
           && std::any_of(student.attempts.begin(), student.attempts.end(),
                          [&](const rounds::Attempt& attempt) { return is_told(state, student, attempt.turn); });
}

}

ClassResult class_result(const State& state)
{
    ClassResult result;
    for (const TurnResult& turn : by_turn(state)) {
        result.asked += turn.answered > 0 || state.fates[turn.turn.value] == Fate::Told ? 1U : 0U;
        result.answered += turn.answered;
        result.right += turn.right;
        const bool is_hardest = !result.hardest || is_harder(turn, *result.hardest);
        if (turn.answered >= fewest_for_hardest && is_hardest) {
            result.hardest = turn;
        }
    }
    result.took_part
        = static_cast<std::size_t>(std::count_if(state.students.begin(), state.students.end(),
                                                 [&](const Student& student) { return took_part(state, student); }));
    return result;
}

}
