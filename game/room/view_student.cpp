// SPDX-License-Identifier: MIT
#include "learn/calibration.h"
#include "learn/pooling.h"
#include "quiz/translated.h"
#include "room/json_command.h"
#include "room/object_text.h"
#include "room/stage.h"
#include "room/view.h"
#include "room/wire_answer.h"
#include "round/grading.h"

#include <algorithm>

namespace room {

namespace {

using rounds::Line;

/// How many of the best a student sees, beside themselves.
constexpr std::size_t best_shown = 5;

std::int64_t number(std::size_t value)
{
    return static_cast<std::int64_t>(value);
}

std::string_view word_of(Stage stage)
{
    switch (stage) {
    case Stage::Lobby: return "\"lobby\"";
    case Stage::Question: return "\"question\"";
    case Stage::Pointing: return "\"pointing\"";
    case Stage::Waiting: return "\"waiting\"";
    case Stage::Receipt: return "\"receipt\"";
    case Stage::Finished: return "\"finished\"";
    case Stage::Removed: return "\"removed\"";
    case Stage::Over: return "\"over\"";
    }
    return {};
}

std::string me_text(const State& state, const Student& student)
{
    ObjectText me;
    me.put_string("name", student.name.shown);
    me.put("team", student.team ? std::to_string(*student.team) : "null");
    return me.put_number("points", points(state, student)).object();
}

std::string mine_text(const quiz::ReadyPack& pack, const base::Language& tr, const State& state,
                      const quiz::Question& question, const rounds::Attempt& attempt)
{
    ObjectText mine;
    mine.put_json("answer", to_wire(as_shown(state, attempt.turn, attempt.answer)))
        .put_string("text", answer_text(pack, tr, question, attempt.answer))
        .put_number("confidence", static_cast<int>(attempt.confidence));
    return mine.object();
}

std::string_view pointed_word(const rounds::Attempt* attempt)
{
    if (attempt == nullptr || !attempt->pointed) {
        return "\"no\"";
    }
    return attempt->pointed_right ? "\"right\"" : "\"wrong\"";
}

/// True for a question to which a student with a timer had no answer in time.
bool ran_out(const State& state, const Student& student, TurnIndex turn)
{
    return state.seconds && state.pace != Pace::Self && !student.no_limit && !(turn < student.first);
}

/// The fields of a receipt that are a student's own.
std::string own_fields(const State& state, const quiz::Item& item, const Student& student, TurnIndex turn)
{
    const rounds::Attempt* attempt = find_attempt(student, turn);
    const bool right = attempt != nullptr && attempt->grade.right;
    const bool says_why = attempt != nullptr && !right;
    ObjectText own;
    own.put("right", attempt == nullptr ? "null"
                     : right            ? "true"
                                        : "false")
        .put_json("credit", attempt == nullptr ? 0.0 : attempt->grade.credit)
        .put_string("why_wrong", says_why ? quiz::why_wrong(item.question, attempt->answer) : "")
        .put("pointed", pointed_word(attempt));
    own.put_json("points", {{"answer", attempt == nullptr ? 0 : attempt->answer_points},
                            {"evidence", attempt == nullptr ? 0 : attempt->evidence_points}});
    return own.put_truth("time_ran_out", attempt == nullptr && ran_out(state, student, turn)).fields();
}

/// The rows of the standings that a student sees: the best, and themselves.
std::string standings_text(const State& state, const Moment& moment, StudentId me)
{
    std::vector<Placed> rows(moment.standings.begin(),
                             moment.standings.begin()
                                 + static_cast<std::ptrdiff_t>(std::min(best_shown, moment.standings.size())));
    const std::size_t own = moment.places[me.value];
    if (own >= best_shown && own < moment.standings.size()) {
        rows.push_back(moment.standings[own]);
    }
    return array_text(rows, [&](const Placed& row) {
        const bool is_me = row.student == me;
        ObjectText text;
        text.put_number("place", number(row.place))
            .put_string("name", is_me || !state.names_hidden ? find_student(state, row.student)->name.shown : "")
            .put_number("points", row.points)
            .put_truth("me", is_me);
        return text.object();
    });
}

/// The turns whose receipts a student takes home.
std::vector<TurnIndex> turns_of_result(const State& state, const Student& student)
{
    std::vector<TurnIndex> turns;
    for (TurnIndex turn = student.first; turn.value < state.questions.size(); ++turn.value) {
        if (is_told(state, student, turn)) {
            turns.push_back(turn);
        }
    }
    return turns;
}

std::string calibration_text(const std::vector<learn::Graded>& answers)
{
    const auto calibration = learn::calibration(answers);
    Line rows = Line::array();
    for (const auto& tally : calibration ? calibration->tallies : decltype(calibration->tallies){}) {
        rows.push_back(
            {{"confidence", static_cast<int>(tally.confidence)}, {"right", tally.right}, {"asked", tally.asked}});
    }
    return rounds::dumped(calibration ? rows : Line::array());
}

}

std::string Press::receipt(const State& state, TurnIndex turn, const Student& student)
{
    const quiz::Item* item = item_at(*m_pack, state, turn);
    const rounds::Attempt* attempt = find_attempt(student, turn);
    ObjectText part;
    part.put("question", sheet(state, turn).question);
    if (item == nullptr) {
        return part.fields();
    }
    if (attempt != nullptr) {
        part.put("mine", mine_text(*m_pack, m_tr, state, item->question, *attempt));
    }
    ObjectText receipt;
    receipt.splice(own_fields(state, *item, student, turn))
        .splice(sheet(state, turn).receipts[shown_evidence(*item, attempt)]);
    return part.put("receipt", receipt.object()).fields();
}

std::string Press::result(const State& state, const Student& student)
{
    const auto turns = turns_of_result(state, student);
    std::vector<learn::Graded> answers;
    for (const TurnIndex turn : turns) {
        const rounds::Attempt* attempt = find_attempt(student, turn);
        const quiz::Item* item = item_at(*m_pack, state, turn);
        if (attempt != nullptr && item != nullptr) {
            answers.push_back(rounds::graded(item->question, *attempt));
        }
    }
    const auto right = std::count_if(answers.begin(), answers.end(), [](const auto& each) { return each.right; });
    ObjectText result;
    result.put_number("points", points(state, student))
        .put_number("right", right)
        .put_number("asked", number(turns.size()));
    const learn::Pooling pooling = learn::pool(answers);
    if (const auto* pooled = std::get_if<learn::Pooled>(&pooling)) {
        result.put_json("told_apart", pooled->support.d_prime).put_json("leaning", pooled->support.criterion);
    }
    result.put("calibration", calibration_text(answers));
    return result
        .put("receipts", array_text(turns, [&](TurnIndex turn) { return "{" + receipt(state, turn, student) + "}"; }))
        .object();
}

void Press::put_answering(ObjectText& view, const State& state, const Moment& moment, const Student& student)
{
    const TurnIndex turn = turn_of(state, student);
    view.put("question", sheet(state, turn).question);
    if (const auto left = time_left(state, student, moment.now)) {
        view.put_number("left_ms", *left);
    }
    const quiz::Item* item = item_at(*m_pack, state, turn);
    const rounds::Attempt* attempt = find_attempt(student, turn);
    if (item != nullptr && attempt != nullptr) {
        view.put("mine", mine_text(*m_pack, m_tr, state, item->question, *attempt));
    }
    if (stage_of(state, student) == Stage::Waiting) {
        view.put_number("answered", number(state.answered))
            .put_number("of", number(std::max(moment.here, state.answered)));
    }
}

void Press::put_stage(ObjectText& view, const State& state, const Moment& moment, const Student& student)
{
    switch (stage_of(state, student)) {
    case Stage::Lobby:
        view.put_number("here", number(moment.here))
            .put_json("teams", team_names(state, m_tr))
            .put_truth("may_choose_team", !state.teams.sizes.empty() && state.teams.by == TeamsBy::Choice);
        return;
    case Stage::Question:
    case Stage::Pointing:
    case Stage::Waiting: put_answering(view, state, moment, student); return;
    case Stage::Receipt: view.splice(receipt(state, turn_of(state, student), student)); return;
    case Stage::Finished: view.put("result", result(state, student)); return;
    case Stage::Removed:
    case Stage::Over: return;
    }
}

std::string Press::student_view(const State& state, const Moment& moment, StudentId id)
{
    const Student& student = *find_student(state, id);
    const Stage stage = stage_of(state, student);
    ObjectText view;
    view.put("type", "\"view\"").put("phase", word_of(stage));
    if (stage == Stage::Removed || stage == Stage::Over) {
        return view.object();
    }
    view.put("me", me_text(state, student))
        .put_truth("paused", state.paused)
        .put_string("pace", std::string(to_string(state.pace)));
    put_stage(view, state, moment, student);
    if (!moment.standings.empty()) {
        view.put("standings", standings_text(state, moment, id));
    }
    if (!moment.teams.empty()) {
        const std::size_t mine = student.team.value_or(state.teams.sizes.size());
        view.put("team_standings", team_standings_text(moment.teams, team_names(state, m_tr), mine));
    }
    return view.object();
}

}
