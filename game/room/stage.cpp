// SPDX-License-Identifier: MIT
#include "room/stage.h"

namespace room {

namespace {

Stage while_asking(const State& state, const Asking& asking, const Student& student)
{
    if (find_attempt(student, state.turn) != nullptr) {
        return student.pointing ? Stage::Pointing : Stage::Waiting;
    }
    return asking.time_up && !student.no_limit ? Stage::Waiting : Stage::Question;
}

Stage at_own_pace(const State& state, const Student& student)
{
    if (student.turn.value >= state.questions.size()) {
        return Stage::Finished;
    }
    if (find_attempt(student, student.turn) == nullptr) {
        return Stage::Question;
    }
    return student.pointing ? Stage::Pointing : Stage::Receipt;
}

}

Stage stage_of(const State& state, const Student& student)
{
    if (student.removed || state.stopped) {
        return student.removed ? Stage::Removed : Stage::Over;
    }
    return state.looking_back ? Stage::Receipt : stage_going_on(state, student);
}

Stage stage_going_on(const State& state, const Student& student)
{
    if (const auto* asking = std::get_if<Asking>(&state.phase)) {
        return while_asking(state, *asking, student);
    }
    if (std::holds_alternative<OwnPace>(state.phase)) {
        return at_own_pace(state, student);
    }
    if (std::holds_alternative<Showing>(state.phase)) {
        return Stage::Receipt;
    }
    return std::holds_alternative<Lobby>(state.phase) ? Stage::Lobby : Stage::Finished;
}

TurnIndex turn_of(const State& state, const Student& student)
{
    return state.looking_back.value_or(turn_going_on(state, student));
}

TurnIndex turn_going_on(const State& state, const Student& student)
{
    return std::holds_alternative<OwnPace>(state.phase) ? student.turn : state.turn;
}

bool stands(const State& state)
{
    return state.paused || state.stopped || state.looking_back.has_value();
}

bool offers_pointing(const State& state, quiz::Kind kind)
{
    return state.style != rounds::Style::Feed && rounds::offers_pointing(kind);
}

}
