// SPDX-License-Identifier: MIT
#include "room/clock.h"

#include "room/stage.h"

#include <algorithm>

namespace room {

namespace {

ClassTime later(ClassTime time, std::int64_t milliseconds)
{
    return {time.milliseconds + milliseconds};
}

/// True for a student who keeps the class from its receipt, if they are here. After the time is up these are the ones
/// without a timer.
bool is_waited_for(const State& state, const Asking& asking, const Student& student)
{
    const Stage stage = stage_of(state, student);
    const bool busy = stage == Stage::Question || stage == Stage::Pointing;
    return busy && (!asking.time_up || student.no_limit);
}

bool waits_for_somebody(const State& state, const Asking& asking, const Presence& here)
{
    for (std::size_t i = 0; i < state.students.size(); ++i) {
        if (here.has({i}) && is_waited_for(state, asking, state.students[i])) {
            return true;
        }
    }
    return false;
}

/// How many are here who may answer: not those who were removed and look on.
std::size_t in_class(const State& state, const Presence& here)
{
    std::size_t count = here.count();
    for (std::size_t i = 0; i < state.students.size(); ++i) {
        count -= state.students[i].removed && here.has({i}) ? 1U : 0U;
    }
    return count;
}

std::optional<Happening> due_of(const State& state, const Asking& asking, const Presence& here, base::Timestamp now)
{
    const auto end = deadline(state);
    if (!asking.time_up && end && later(*end, grace_milliseconds) <= class_time(state, now)) {
        return TimeUp{state.turn};
    }
    // Who has left has answered at most: fewer answers than students here, and somebody is still at it.
    const std::size_t students = in_class(state, here);
    const bool may_be_done = asking.time_up || (students > 0 && state.answered >= students);
    return may_be_done && !waits_for_somebody(state, asking, here) ? std::optional<Happening>(Shown{state.turn})
                                                                   : std::nullopt;
}

/// When the class's clock brings something about.
std::optional<ClassTime> next_on_class_clock(const State& state)
{
    if (stands(state)) {
        return std::nullopt;
    }
    if (const auto* asking = std::get_if<Asking>(&state.phase); asking != nullptr && !asking->time_up) {
        const auto end = deadline(state);
        return end ? std::optional(later(*end, grace_milliseconds)) : std::nullopt;
    }
    const auto* showing = std::get_if<Showing>(&state.phase);
    return showing != nullptr && state.pace == Pace::Automatic
               ? std::optional(later(showing->since, receipt_milliseconds))
               : std::nullopt;
}

}

ClassTime class_time(const State& state, base::Timestamp at)
{
    return {state.standing_since.value_or(at).milliseconds - state.stood};
}

base::Timestamp timestamp_of(const State& state, ClassTime time)
{
    return {time.milliseconds + state.stood};
}

std::optional<ClassTime> deadline(const State& state)
{
    const auto* asking = std::get_if<Asking>(&state.phase);
    if (asking == nullptr || !state.seconds) {
        return std::nullopt;
    }
    return later(asking->since, std::int64_t{*state.seconds} * 1000 + asking->extra_milliseconds);
}

std::optional<std::int64_t> time_left(const State& state, const Student& student, base::Timestamp now)
{
    const auto end = deadline(state);
    if (!end || student.no_limit || stage_of(state, student) != Stage::Question) {
        return std::nullopt;
    }
    return std::max<std::int64_t>(0, end->milliseconds - class_time(state, now).milliseconds);
}

std::optional<Happening> due(const State& state, const Presence& here, base::Timestamp now)
{
    if (std::holds_alternative<OwnPace>(state.phase)) {
        return state.closes && *state.closes <= now ? std::optional<Happening>(Closed{}) : std::nullopt;
    }
    if (stands(state)) {
        return std::nullopt;
    }
    if (const auto* asking = std::get_if<Asking>(&state.phase)) {
        return due_of(state, *asking, here, now);
    }
    const auto next = next_on_class_clock(state);
    return next && *next <= class_time(state, now) ? std::optional<Happening>(Advanced{state.turn}) : std::nullopt;
}

std::optional<base::Timestamp> next_due(const State& state)
{
    if (std::holds_alternative<OwnPace>(state.phase)) {
        return state.closes;
    }
    const auto next = next_on_class_clock(state);
    return next ? std::optional(timestamp_of(state, *next)) : std::nullopt;
}

}
