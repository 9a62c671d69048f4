// SPDX-License-Identifier: MIT
#include "room/floor.h"

#include "room/clock.h"

#include <algorithm>

namespace room {

Ruling refused(Reason reason)
{
    return {.outcome = Outcome::Refused, .reason = reason};
}

Ruling repeated()
{
    return {.outcome = Outcome::Repeated};
}

Ruling seen_by_nobody()
{
    return {};
}

Ruling seen_by(StudentId student)
{
    return {.audience = Audience::Student, .student = student};
}

Ruling seen_by_everybody()
{
    return {.audience = Audience::Everybody};
}

void ask(Floor& floor, TurnIndex turn)
{
    floor.state.turn = turn;
    floor.state.answered = 0;
    floor.state.phase = Asking{.since = class_time(floor.state, floor.at)};
}

void show_receipt(Floor& floor)
{
    State& state = floor.state;
    state.fates[state.turn.value] = Fate::Told;
    state.phase = Showing{class_time(state, floor.at)};
}

void go_on(Floor& floor)
{
    const TurnIndex next{floor.state.turn.value + 1};
    if (next.value < floor.state.questions.size()) {
        ask(floor, next);
    } else {
        finish(floor);
    }
}

void finish(Floor& floor)
{
    floor.state.phase = Finished{};
    floor.state.looking_back.reset();
    floor.state.paused = false;
}

void put_in_team(State& state, Student& student, std::optional<std::size_t> team)
{
    if (student.team && !student.removed) {
        --state.teams.sizes[*student.team];
    }
    student.team = team;
    if (student.team && !student.removed) {
        ++state.teams.sizes[*student.team];
    }
}

std::optional<std::size_t> team_of_newcomer(const State& state)
{
    const bool chooses = state.teams.by == TeamsBy::Choice && std::holds_alternative<Lobby>(state.phase);
    return chooses ? std::nullopt : smallest_team(state);
}

std::optional<std::size_t> smallest_team(const State& state)
{
    const auto& sizes = state.teams.sizes;
    const auto smallest = std::min_element(sizes.begin(), sizes.end());
    return smallest == sizes.end() ? std::nullopt : std::optional(static_cast<std::size_t>(smallest - sizes.begin()));
}

}
