// SPDX-License-Identifier: MIT
#include "report/make_parts.h"

#include "room/sheet.h"
#include "room/view.h"
#include "round/grading.h"

namespace report {

namespace {

Pointed pointed_of(const rounds::Attempt& attempt)
{
    if (!attempt.pointed) {
        return Pointed::No;
    }
    return attempt.pointed_right ? Pointed::Right : Pointed::Wrong;
}

Given given_of(const quiz::ReadyPack& pack, const quiz::Question& question, const rounds::Attempt& attempt,
               const base::Language& tr)
{
    return {.words = room::answer_text(pack, tr, question, attempt.answer),
            .confidence = attempt.confidence,
            .right = attempt.grade.right,
            .credit = attempt.grade.credit,
            .pointed = pointed_of(attempt),
            .answer_points = attempt.answer_points,
            .evidence_points = attempt.evidence_points,
            .milliseconds = attempt.answered_at.milliseconds - attempt.asked_at.milliseconds,
            .at = attempt.answered_at,
            .why_wrong = attempt.grade.right ? "" : quiz::why_wrong(question, attempt.answer)};
}

/// What a student made of the questions; nothing stands for those that did not come up for them.
void put_receipts(Student& told, const quiz::ReadyPack& pack, const room::State& state, const room::Student& student,
                  const base::Language& tr)
{
    std::vector<learn::Graded> answers;
    for (room::TurnIndex turn; turn.value < state.questions.size(); ++turn.value) {
        const rounds::Attempt* attempt = room::find_attempt(student, turn);
        const quiz::Item* item = room::item_at(pack, state, turn);
        const bool counts = counts_for(state, student, turn);
        if (item == nullptr || (attempt == nullptr && !counts)) {
            continue;
        }
        Receipt receipt{.item = turn.value, .evidence = room::shown_evidence(*item, attempt), .counts = counts};
        if (attempt != nullptr) {
            receipt.given = given_of(pack, item->question, *attempt, tr);
        }
        if (attempt != nullptr && counts) {
            answers.push_back(rounds::graded(item->question, *attempt));
            ++told.answers;
            told.right += attempt->grade.right ? 1U : 0U;
        }
        told.receipts.push_back(std::move(receipt));
    }
    told.telling = learn::pool(answers);
    told.calibration = learn::calibration(answers);
}

}

Counting counting_of(const room::State& state, room::TurnIndex turn)
{
    const bool begun = !std::holds_alternative<room::Lobby>(state.phase);
    if (begun && state.pace == room::Pace::Self) {
        return Counting::Counted;
    }
    switch (state.fates[turn.value]) {
    case room::Fate::Told: return Counting::Counted;
    case room::Fate::Skipped: return Counting::Skipped;
    case room::Fate::Open: break;
    }
    return begun && !(state.turn < turn) ? Counting::NotShown : Counting::NotAsked;
}

bool counts_for(const room::State& state, const room::Student& student, room::TurnIndex turn)
{
    return !student.removed && !(turn < student.first) && room::is_told(state, student, turn);
}

std::vector<Student> students_of(const quiz::ReadyPack& pack, const room::State& state, Names names,
                                 const base::Language& tr)
{
    const std::vector<std::string> teams = room::team_names(state, tr);
    std::vector<Student> students;
    for (const room::Student& student : state.students) {
        const room::StudentId id{students.size()};
        Student told{.id = id,
                     .name = names == Names::Shown ? student.name.shown : tr("Student {}", id.value + 1),
                     .team = student.team && *student.team < teams.size() ? teams[*student.team] : "",
                     .removed = student.removed,
                     .points = room::points(state, student)};
        put_receipts(told, pack, state, student, tr);
        students.push_back(std::move(told));
    }
    return students;
}

}
