// SPDX-License-Identifier: MIT
#include "report/make_parts.h"

#include "room/standing.h"
#include "room/view.h"
#include "round/grading.h"

#include <algorithm>

namespace report {

namespace {

/// The answers that count, as the statistics look at them.
std::vector<learn::Graded> graded(const quiz::ReadyPack& pack, const room::State& state)
{
    std::vector<learn::Graded> answers;
    for (const room::Student& student : state.students) {
        for (const rounds::Attempt& attempt : student.attempts) {
            const quiz::Item* item = room::item_at(pack, state, attempt.turn);
            if (item != nullptr && counts_for(state, student, attempt.turn)) {
                answers.push_back(rounds::graded(item->question, attempt));
            }
        }
    }
    return answers;
}

/// A row for each student who was not taken out, a column for each question that counts.
learn::Marks marks_of(const Report& report)
{
    std::vector<std::size_t> columns(report.items.size());
    std::size_t count = 0;
    for (std::size_t i = 0; i < report.items.size(); ++i) {
        columns[i] = count;
        count += report.items[i].counting == Counting::Counted ? 1U : 0U;
    }
    learn::Marks marks;
    for (const Student& student : report.students) {
        if (student.removed) {
            continue;
        }
        marks.emplace_back(count, learn::Mark::None);
        for (const Receipt& receipt : student.receipts) {
            if (receipt.counts && receipt.given) {
                marks.back()[columns[receipt.item]] = receipt.given->right ? learn::Mark::Right : learn::Mark::Wrong;
            }
        }
    }
    return marks;
}

void put_discrimination(Report& report, const learn::Marks& marks)
{
    std::size_t column = 0;
    for (Item& item : report.items) {
        if (item.counting == Counting::Counted) {
            item.discrimination = learn::discrimination(marks, column++);
        }
    }
}

void count_students(Figures& figures, const std::vector<Student>& students)
{
    for (const Student& student : students) {
        figures.removed += student.removed ? 1U : 0U;
        figures.students += student.removed ? 0U : 1U;
        figures.took_part += student.answers > 0 ? 1U : 0U;
    }
}

void count_items(Figures& figures, const std::vector<Item>& items, const quiz::ReadyPack& pack)
{
    for (const Item& item : items) {
        if (item.counting != Counting::Counted) {
            continue;
        }
        ++figures.counted;
        figures.right += item.right;
        figures.answers += item.answers;
        figures.without += item.without;
        const quiz::Item* asked = quiz::find_item(pack, item.id);
        const auto* claim = asked == nullptr ? nullptr : std::get_if<quiz::VerdictKey>(&asked->question.body);
        if (claim != nullptr) {
            ++(claim->key == quiz::Verdict::Supported ? figures.supported_claims : figures.other_claims);
        }
    }
}

Figures figures_of(const Report& report, const quiz::ReadyPack& pack, const room::State& state)
{
    Figures figures;
    count_students(figures, report.students);
    count_items(figures, report.items, pack);
    const std::vector<learn::Graded> answers = graded(pack, state);
    figures.confusion = learn::confusion(answers);
    figures.telling = learn::pool(answers);
    figures.calibration = learn::calibration(answers);
    figures.skills = learn::by_skill(answers);
    return figures;
}

std::vector<Team> teams_of(const room::State& state, const base::Language& tr)
{
    const std::vector<std::string> names = room::team_names(state, tr);
    std::vector<Team> teams;
    for (const room::TeamPlaced& placed : room::team_standings(state)) {
        teams.push_back({names[placed.team], placed.place, state.teams.sizes[placed.team], placed.points});
    }
    return teams;
}

}

Report make(const quiz::ReadyPack& pack, const room::State& state, const Occasion& occasion, Names names,
            const base::Language& tr)
{
    Report report{.occasion = occasion,
                  .latest = state.latest,
                  .over = std::holds_alternative<room::Finished>(state.phase),
                  .title = pack.title,
                  .language = pack.language,
                  .names = names,
                  .pace = state.pace};
    report.students = students_of(pack, state, names, tr);
    report.items = items_of(pack, state, report.students, tr);
    report.figures = figures_of(report, pack, state);
    report.teams = teams_of(state, tr);
    const learn::Marks marks = marks_of(report);
    put_discrimination(report, marks);
    report.figures.reliability = learn::reliability(marks);
    return report;
}

std::string_view to_string(Counting counting)
{
    switch (counting) {
    case Counting::Counted: return "counted";
    case Counting::Skipped: return "skipped";
    case Counting::NotShown: return "not shown";
    case Counting::NotAsked: return "not asked";
    }
    return {};
}

std::string_view to_string(Pointed pointed)
{
    switch (pointed) {
    case Pointed::No: return "no";
    case Pointed::Right: return "right";
    case Pointed::Wrong: return "wrong";
    }
    return {};
}

const learn::Pooled* told_apart(const Figures& figures)
{
    const bool enough = figures.supported_claims >= enough_claims && figures.other_claims >= enough_claims;
    return enough ? std::get_if<learn::Pooled>(&figures.telling) : nullptr;
}

std::optional<double> share_right(std::size_t right, std::size_t answers)
{
    return answers == 0 ? std::nullopt : std::optional(static_cast<double>(right) / static_cast<double>(answers));
}

}
