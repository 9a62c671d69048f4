// SPDX-License-Identifier: MIT
#include "screens/class_end.h"

#include "learn/translated.h"
#include "quiz/translated.h"
#include "room/standing.h"
#include "room/view.h"
#include "screens/class_stage.h"
#include "screens/page_groups.h"
#include "screens/receipt_print.h"
#include "screens/standing_parts.h"
#include "screens/words.h"

#include <algorithm>
#include <cmath>

namespace screens {

namespace {

constexpr std::size_t most_rows = 10;
constexpr std::size_t rows_at_the_end = 5;
constexpr float table_width = 620; ///< at 100 %

ui::TextStyle line_style(const Builder& builder)
{
    auto style = ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, ui::type::lead);
    style.figures = ui::Figures::Tabular;
    return style;
}

/// A place, who has it, and the points.
struct Line {
    std::size_t place = 1;
    std::string name; ///< empty where names are hidden
    std::string points;
};

void draw_line(Builder& builder, ui::Column& column, const Line& line)
{
    const auto style = line.place <= 3 ? bold(line_style(builder)) : line_style(builder);
    const ui::Rect rect = column.take(builder.px(40));
    const float left = builder.px(56);
    const float right = std::ceil(builder.set({.text = line.points, .style = style}).natural_width()) + 1;
    ui::label(builder, {rect.x, rect.y, left, rect.height}, builder.tr("{}", line.place), style, ui::Align::Near);
    near_label(builder,
               {rect.x + left, rect.y, std::max(1.0F, rect.width - left - right - builder.px(16)), rect.height},
               line.name, style);
    ui::label(builder, {rect.right() - right, rect.y, right, rect.height}, line.points, style, ui::Align::Near);
    ui::rule(builder, column, ui::RuleKind::Thin);
}

std::vector<Line> lines_of_students(const base::Language& tr, const room::State& room, std::size_t most)
{
    std::vector<Line> lines;
    for (const room::Placed& placed : room::standings(room)) {
        if (lines.size() == most) {
            break;
        }
        lines.push_back({placed.place, room.names_hidden ? "" : room.students[placed.student.value].name.shown,
                         learn::points_in_words(tr, placed.points)});
    }
    return lines;
}

std::vector<Line> lines_of_teams(const base::Language& tr, const room::State& room)
{
    const auto names = room::team_names(room, tr);
    std::vector<Line> lines;
    for (const room::TeamPlaced& placed : room::team_standings(room)) {
        lines.push_back(
            {placed.place, placed.team < names.size() ? names[placed.team] : "", tr("{:.1f} points", placed.points)});
    }
    return lines;
}

void table(Builder& builder, ui::Column& page, const std::string& name, const std::vector<Line>& lines)
{
    ui::Column column{page.x, page.y, std::min(page.width, builder.px(table_width))};
    ui::kicker(builder, column, name);
    column.y += builder.px(8);
    for (const Line& line : lines) {
        draw_line(builder, column, line);
    }
    page.y = column.y + builder.px(20);
}

/// The best students, and the teams where there are any.
void tables(Builder& builder, ui::Column& page, const room::State& room, std::size_t most)
{
    const base::Language& tr = builder.scene.tr;
    if (!room.teams.sizes.empty()) {
        table(builder, page, tr("Teams, by the mean of their members"), lines_of_teams(tr, room));
    }
    table(builder, page, room.names_hidden ? tr("The best, without names") : tr("The best"),
          lines_of_students(tr, room, most));
}

/// The class in a sentence: "The class gave 62 % right answers."
std::string result_in_words(const base::Language& tr, const ClassResult& result)
{
    if (result.answers == 0) {
        return tr("The class has ended.");
    }
    return tr("{} of the class’s answers were right.", quiz::percent(tr, result.right));
}

std::string counts_in_words(const base::Language& tr, const Lesson& lesson, const ClassResult& result)
{
    const std::size_t students = students_in(lesson.room).size();
    return tr.many("{} student", "{} students", students, students) + " · "
           + tr.many("{} question", "{} questions", result.questions, result.questions) + " · "
           + tr.many("{} answer", "{} answers", result.answers, result.answers);
}

/// The question that the fewest had right, with the words that prove it.
void hardest(Builder& builder, ui::Column& column, const Lesson& lesson, const ClassResult& result)
{
    const quiz::Item* item = result.hardest ? room::item_at(lesson.pack, lesson.room, *result.hardest) : nullptr;
    if (item == nullptr) {
        return;
    }
    const base::Language& tr = builder.scene.tr;
    ui::kicker(builder, column, tr("The hardest question: {} had it right", quiz::percent(tr, result.hardest_right)));
    column.y += builder.px(4);
    balanced_heading(builder, column, item->question.prompt, ui::type::title);
    column.y += builder.px(8);
    const auto article = ui::style::article(builder.theme(), builder.scene.metrics, builder.surface, ui::type::lead);
    ui::paragraph(builder, column, right_answer(tr, item->question).words, article, 1.4F);
    const quiz::Passage& passage = item->evidence.front().front();
    if (const text::Article* source = quiz::find_article(lesson.pack.articles, passage.article)) {
        column.y += builder.px(8);
        ui::paragraph(builder, column, quoted(source->text, passage.span), article, 1.4F);
        ui::paragraph(builder, column, article_line(tr, *source),
                      ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 15));
    }
    column.y += builder.px(22);
}

}

Frame class_standings(const State& state, const Look& look)
{
    Builder builder = begin(state, look, ui::Surface::Desk);
    const Lesson lesson = lesson_of(state);
    const bool last = lesson.room.turn.value + 1 >= lesson.room.questions.size();
    const std::vector<ClassButton> buttons{
        main_button(builder, last ? builder.tr("To the end") : builder.tr("Next question"),
                    Steer{room::Next{class_turn(lesson.room)}}),
        other_button("receipt", builder.tr("Back to the receipt"), builder.tr("B"), ui::Key::B, TurnToStandings{}),
        menu_button(builder)};
    class_page(builder, class_header(builder, lesson), buttons, [&](ui::Column& page, float /*bottom*/) {
        class_troubles(builder, page, lesson);
        ui::heading(builder, page, builder.tr("Standings"), ui::type::display);
        page.y += builder.px(14);
        tables(builder, page, lesson.room, most_rows);
    });
    class_footer(builder, lesson);
    return std::move(builder).finish();
}

Frame class_end(const State& state, const Look& look)
{
    Builder builder = begin(state, look, ui::Surface::Desk);
    const Lesson lesson = lesson_of(state);
    const ClassResult result = class_result(lesson.room);
    const std::vector<ClassButton> buttons{main_button(builder, builder.tr("Close the class"), LeaveClass{}),
                                           report_button(builder.scene.tr),
                                           other_button("class-roster", builder.tr("Students"), builder.tr("R"),
                                                        ui::Key::R, OpenOverClass{ClassLayer::Roster})};
    class_page(builder, class_header(builder, lesson), buttons, [&](ui::Column& page, float /*bottom*/) {
        class_troubles(builder, page, lesson);
        balanced_heading(builder, page, result_in_words(builder.scene.tr, result),
                         room(builder) == Room::Narrow ? ui::type::heading : ui::type::display);
        page.y += builder.px(6);
        ui::paragraph(builder, page, counts_in_words(builder.scene.tr, lesson, result),
                      ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, ui::type::body));
        page.y += builder.px(24);
        side_by_side(
            builder, page, 0.6F,
            [&](ui::Column& column) {
                hardest(builder, column, lesson, result);
                ui::paragraph(
                    builder, column, builder.tr("Everybody can still look at their own receipts and take them home."),
                    ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, ui::type::body));
                column.y += builder.px(20);
            },
            [&](ui::Column& column) {
                if (lesson.room.standings) {
                    tables(builder, column, lesson.room, rows_at_the_end);
                }
            });
    });
    class_footer(builder, lesson);
    return std::move(builder).finish();
}

}
