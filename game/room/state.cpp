// SPDX-License-Identifier: MIT
#include "room/state.h"

#include "round/start.h"

#include <algorithm>

namespace room {

namespace {

std::optional<StudentId> find_by(const StudentsByHash& students, const base::Sha256& hash)
{
    const auto found = students.find(hash);
    return found == students.end() ? std::nullopt : std::optional(found->second);
}

/// Compares without stopping at the first difference, so that the time tells nothing.
bool is_same_secret(const base::Sha256& one, const base::Sha256& other)
{
    unsigned difference = 0;
    for (std::size_t i = 0; i < one.bytes.size(); ++i) {
        difference |= static_cast<unsigned>(one.bytes[i] ^ other.bytes[i]);
    }
    return difference == 0;
}

}

std::string why_not(const quiz::ReadyPack& pack, const Opened& opening)
{
    if (opening.pack_hash != pack.hash) {
        return std::string(base::message("This class belongs to another version of the pack."));
    }
    return rounds::why_not_plan(opening.plan);
}

const Student* find_student(const State& state, StudentId student)
{
    return student.value < state.students.size() ? &state.students[student.value] : nullptr;
}

std::optional<StudentId> student_of(const State& state, const base::Sha256& token)
{
    return find_by(state.by_token, token);
}

std::optional<StudentId> student_of_request(const State& state, const base::Sha256& request)
{
    return find_by(state.by_request, request);
}

Opens opened_by(const State& state, const base::Sha256& secret)
{
    const bool is_teachers = is_same_secret(state.teacher, secret);
    const bool is_handed = is_same_secret(state.handed.value_or(state.teacher), secret) && state.handed.has_value();
    if (!state.opened) {
        return Opens::Nothing;
    }
    if (is_handed) {
        return Opens::ClassAfterTakingOver;
    }
    return is_teachers ? Opens::Class : Opens::Nothing;
}

const rounds::Attempt* find_attempt(const Student& student, TurnIndex turn)
{
    const auto found = std::lower_bound(student.attempts.begin(), student.attempts.end(), turn,
                                        [](const rounds::Attempt& attempt, TurnIndex at) { return attempt.turn < at; });
    return found == student.attempts.end() || found->turn != turn ? nullptr : &*found;
}

bool is_told(const State& state, const Student& student, TurnIndex turn)
{
    if (state.pace != Pace::Self) {
        return turn.value < state.fates.size() && state.fates[turn.value] == Fate::Told;
    }
    return turn < student.turn || (turn == student.turn && find_attempt(student, turn) != nullptr && !student.pointing)
           || (std::holds_alternative<Finished>(state.phase) && find_attempt(student, turn) != nullptr);
}

int points(const State& state, const Student& student)
{
    int sum = 0;
    for (const rounds::Attempt& attempt : student.attempts) {
        if (is_told(state, student, attempt.turn)) {
            sum += attempt.answer_points + attempt.evidence_points;
        }
    }
    return sum;
}

const quiz::Item* item_at(const quiz::ReadyPack& pack, const State& state, TurnIndex turn)
{
    return turn.value < state.questions.size() ? quiz::find_item(pack, state.questions[turn.value]) : nullptr;
}

}
