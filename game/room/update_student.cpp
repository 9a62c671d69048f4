// SPDX-License-Identifier: MIT
#include "room/clock.h"
#include "room/floor.h"
#include "room/stage.h"
#include "round/grading.h"

#include <algorithm>

namespace room {

namespace {

/// A student who may do something, or why they may not.
struct Admitted {
    Student* student = nullptr;
    Reason reason = Reason::Unknown;
};

Admitted admit(State& state, StudentId id)
{
    if (id.value >= state.students.size()) {
        return {};
    }
    Student& student = state.students[id.value];
    return student.removed ? Admitted{nullptr, Reason::Removed} : Admitted{&student};
}

bool is_taken(const State& state, const Name& name)
{
    return std::any_of(name.looks.begin(), name.looks.end(),
                       [&](const std::string& look) { return state.by_look.contains(look); });
}

/// Why nobody can join now, or nothing.
std::optional<Reason> why_closed(const State& state, const Joined& event)
{
    if (std::holds_alternative<Finished>(state.phase) || state.stopped) {
        return Reason::NotNow;
    }
    if (state.locked) {
        return Reason::Locked;
    }
    if (state.students.size() >= most_students) {
        return Reason::Full;
    }
    if (is_taken(state, event.name)) {
        return Reason::NameTaken;
    }
    return state.by_token.contains(event.token) ? std::optional(Reason::NotNow) : std::nullopt;
}

/// The first question that somebody who comes in now is asked: the running one, unless it takes no answers any more.
TurnIndex first_of_newcomer(const State& state)
{
    const auto* asking = std::get_if<Asking>(&state.phase);
    const bool is_past = std::holds_alternative<Showing>(state.phase) || (asking != nullptr && asking->time_up);
    return {state.turn.value + (is_past ? 1U : 0U)};
}

/// Why a question takes no answer of a student now, or nothing.
std::optional<Reason> why_no_answer(const State& state, const Student& student, TurnIndex turn)
{
    const TurnIndex at = turn_going_on(state, student);
    if (stage_going_on(state, student) == Stage::Question && turn == at) {
        return stands(state) ? std::optional(Reason::Paused) : std::nullopt;
    }
    const bool is_over = std::holds_alternative<Finished>(state.phase);
    const bool was_asked = is_over || turn < at || (turn == at && !std::holds_alternative<Lobby>(state.phase));
    return was_asked ? Reason::TooLate : Reason::NotNow;
}

rounds::Attempt attempt_at(const Floor& floor, const quiz::Item& item, const Answered& event, const Student& student)
{
    const auto* asking = std::get_if<Asking>(&floor.state.phase);
    const ClassTime since = asking == nullptr ? student.since : std::max(student.since, asking->since);
    return {.turn = event.turn,
            .player = event.student,
            .question = item.question.id,
            .question_hash = item.hash,
            .asked_at = timestamp_of(floor.state, since),
            .answered_at = floor.at};
}

/// True when the latest attempt of a student waits for its second step at this turn.
bool is_pointing_at(const State& state, const Student& student, TurnIndex turn)
{
    return stage_of(state, student) == Stage::Pointing && turn_of(state, student) == turn;
}

/// What becomes of a second step that is not open: one that was done is acknowledged again.
Ruling closed_step(const State& state, const Student& student, TurnIndex turn)
{
    if (find_attempt(student, turn) == nullptr) {
        return refused(Reason::NotNow);
    }
    const bool was_done = !student.pointing || turn != student.attempts.back().turn;
    if (was_done) {
        return repeated();
    }
    const bool is_open = stage_going_on(state, student) == Stage::Pointing && turn_going_on(state, student) == turn;
    return refused(is_open ? Reason::Paused : Reason::TooLate);
}

}

Ruling apply(Floor& floor, const Joined& event)
{
    State& state = floor.state;
    if (const auto reason = why_closed(state, event)) {
        return refused(*reason);
    }
    const StudentId id{state.students.size()};
    Student student{.name = event.name,
                    .token = event.token,
                    .joined = floor.at,
                    .since = class_time(state, floor.at),
                    .first = first_of_newcomer(state)};
    put_in_team(state, student, team_of_newcomer(state));
    state.students.push_back(std::move(student));
    state.by_token.emplace(event.token, id);
    for (const std::string& look : event.name.looks) {
        state.by_look.emplace(look, id);
    }
    if (event.request) {
        state.by_request.emplace(*event.request, id);
    }
    return seen_by(id);
}

Ruling apply(Floor& floor, const Rejoined& event)
{
    State& state = floor.state;
    const Admitted admitted = admit(state, event.student);
    if (admitted.student == nullptr) {
        return refused(admitted.reason);
    }
    if (!admitted.student->attempts.empty() || state.by_token.contains(event.token)) {
        return refused(Reason::NotNow);
    }
    state.by_token.erase(admitted.student->token);
    admitted.student->token = event.token;
    state.by_token.emplace(event.token, event.student);
    return seen_by(event.student);
}

Ruling apply(Floor& floor, const Answered& event)
{
    State& state = floor.state;
    const auto [student, reason] = admit(state, event.student);
    if (student == nullptr) {
        return refused(reason);
    }
    if (find_attempt(*student, event.turn) != nullptr) {
        return repeated();
    }
    if (const auto closed = why_no_answer(state, *student, event.turn)) {
        return refused(*closed);
    }
    const quiz::Item* item = item_at(floor.pack, state, event.turn);
    if (item == nullptr || !rounds::is_usable(floor.pack, item->question, event.answer)) {
        return refused(Reason::BadAnswer);
    }
    rounds::Attempt attempt = attempt_at(floor, *item, event, *student);
    rounds::grade(attempt, *item, event.answer, event.confidence, rounds::Parts::Earn);
    student->attempts.push_back(std::move(attempt));
    student->first = std::min(student->first, event.turn); // who came too late, and got more time
    student->pointing = offers_pointing(state, quiz::kind(item->question));
    state.answered += std::holds_alternative<Asking>(state.phase) ? 1U : 0U;
    return seen_by(event.student);
}

Ruling apply(Floor& floor, const Pointed& event)
{
    const auto [student, reason] = admit(floor.state, event.student);
    if (student == nullptr) {
        return refused(reason);
    }
    if (stands(floor.state) || !is_pointing_at(floor.state, *student, event.turn)) {
        return closed_step(floor.state, *student, event.turn);
    }
    const quiz::Item* item = item_at(floor.pack, floor.state, event.turn);
    if (item == nullptr || !rounds::is_in_one_sentence(floor.pack, event.passage)) {
        return refused(Reason::BadAnswer);
    }
    rounds::grade_pointing(student->attempts.back(), *item, event.passage);
    student->pointing = false;
    return seen_by(event.student);
}

Ruling apply(Floor& floor, const SkippedPointing& event)
{
    const auto [student, reason] = admit(floor.state, event.student);
    if (student == nullptr) {
        return refused(reason);
    }
    if (stands(floor.state) || !is_pointing_at(floor.state, *student, event.turn)) {
        return closed_step(floor.state, *student, event.turn);
    }
    student->pointing = false;
    return seen_by(event.student);
}

Ruling apply(Floor& floor, const WentOn& event)
{
    State& state = floor.state;
    const auto [student, reason] = admit(state, event.student);
    if (student == nullptr) {
        return refused(reason);
    }
    if (!std::holds_alternative<OwnPace>(state.phase)) {
        return refused(Reason::NotNow);
    }
    if (event.turn < student->turn) {
        return repeated();
    }
    if (event.turn != student->turn || stage_going_on(state, *student) != Stage::Receipt) {
        return refused(Reason::NotNow);
    }
    if (stands(state)) {
        return refused(Reason::Paused);
    }
    ++student->turn.value;
    student->since = class_time(state, floor.at);
    return seen_by(event.student);
}

Ruling apply(Floor& floor, const ChoseTeam& event)
{
    State& state = floor.state;
    const auto [student, reason] = admit(state, event.student);
    if (student == nullptr) {
        return refused(reason);
    }
    const bool may_choose = state.teams.by == TeamsBy::Choice && std::holds_alternative<Lobby>(state.phase);
    if (!may_choose || event.team >= state.teams.sizes.size()) {
        return refused(Reason::NotNow);
    }
    if (student->team == event.team) {
        return repeated();
    }
    if (stands(state)) {
        return refused(Reason::Paused);
    }
    put_in_team(state, *student, event.team);
    return seen_by(event.student);
}

}
