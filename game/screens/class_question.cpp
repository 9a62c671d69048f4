// SPDX-License-Identifier: MIT
#include "screens/class_question.h"

#include "quiz/scale.h"
#include "room/sheet.h"
#include "screens/question_parts.h"
#include "screens/question_sheets.h"
#include "screens/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace screens {

namespace {

constexpr int seconds_more = 30; ///< that the teacher adds at once

/// One of the answers to choose from, or one of the pieces to put in order.
struct Row {
    std::string text;
    std::string letter;
    std::optional<ui::Mark> mark; ///< instead of the letter
};

constexpr std::array<ui::Mark, 3> verdict_marks{ui::Mark::Tick, ui::Mark::Cross, ui::Mark::Question};

std::vector<Row> rows_of(const base::Language& tr, const Lesson& lesson, const quiz::Question& question)
{
    std::vector<Row> rows;
    for (std::string& option : room::shown_options(lesson.room, lesson.room.turn, question, tr)) {
        Row row{.text = std::move(option), .letter = std::string(1, static_cast<char>('A' + rows.size()))};
        if (quiz::kind(question) == quiz::Kind::Verdict && rows.size() < verdict_marks.size()) {
            row.mark = verdict_marks[rows.size()];
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

float option_size(const Builder& builder, const ui::Column& column)
{
    return room(builder) == Room::Wide && column.width > builder.px(460) ? 24 : 20;
}

ui::TextLayout option_words(const Builder& builder, const ui::Column& column, const std::string& words)
{
    const float size = option_size(builder, column);
    return builder.set({.text = words,
                        .style = ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, size),
                        .width = column.width - builder.px(72),
                        .line_height = 1.3F,
                        .align = ui::Align::Near});
}

/// A row that can be read from the back of the room.
void draw_row(Builder& builder, ui::Column& column, const Row& row)
{
    const ui::TextLayout words = option_words(builder, column, row.text);
    const ui::Rect rect = column.take(std::max(builder.px(56), words.size().height + builder.px(22)));
    builder.draw.emplace_back(ui::FillRect{rect, builder.palette().raised, builder.px(4)});
    builder.draw.emplace_back(ui::StrokeRect{rect, builder.palette().control, builder.border(), builder.px(4)});
    const float side = builder.px(56);
    const ui::Rect place{rect.x, rect.y, side, rect.height};
    if (row.mark) {
        ui::mark(builder, place.center(), builder.px(28), *row.mark, ui::Fill::Outline);
    } else {
        ui::label(builder, place, row.letter,
                  bold(ui::style::receipt(builder.theme(), builder.scene.metrics, builder.surface, 24)),
                  ui::Align::Center);
    }
    ui::draw_text(builder, words, {rect.x + side, rect.center().y - words.size().height / 2});
    column.y += builder.px(10);
}

/// Two columns of short answers, or one.
void draw_rows(Builder& builder, ui::Column& column, const std::vector<Row>& rows)
{
    const float gap = builder.px(16);
    const ui::Column half{column.x, column.y, std::floor((column.width - gap) / 2)};
    const bool short_ones = std::all_of(rows.begin(), rows.end(), [&](const Row& row) {
        return option_words(builder, half, row.text).lines().size() <= 1;
    });
    if (!short_ones || rows.size() < 4 || room(builder) != Room::Wide) {
        for (const Row& row : rows) {
            draw_row(builder, column, row);
        }
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        ui::Column place{i % 2 == 0 ? half.x : half.x + half.width + gap, column.y, half.width};
        draw_row(builder, place, rows[i]);
        column.y = i % 2 == 1 || i + 1 == rows.size() ? place.y : column.y;
    }
}

bool is_claim(quiz::Kind kind)
{
    return kind == quiz::Kind::Verdict || kind == quiz::Kind::Compare;
}

/// Between what a number or a day is to be chosen; nothing for other kinds.
void scale_words(Builder& builder, ui::Column& column, const quiz::Question& question)
{
    const auto scale = quiz::scale_of(question);
    if (!scale) {
        return;
    }
    const base::Language& tr = builder.scene.tr;
    const auto* number = std::get_if<quiz::Number>(&question.body);
    const std::string low = number != nullptr ? amount(tr, scale->low, {}) : day_name(tr, quiz::day_at(scale->low));
    const std::string high
        = number != nullptr ? amount(tr, scale->high, number->unit) : day_name(tr, quiz::day_at(scale->high));
    column.y += builder.px(10);
    ui::paragraph(builder, column, tr("Somewhere from {0} to {1}.", isolated(low), isolated(high)),
                  ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 24), 1.3F);
}

/// The prompt, as large as it can be.
void prompt(Builder& builder, ui::Column& column, const quiz::Question& question)
{
    question_kicker(builder, column, question);
    const std::string words = is_claim(quiz::kind(question)) ? builder.tr("“{}”", question.prompt) : question.prompt;
    const bool wide = column.width >= builder.px(600);
    const std::vector<float> sizes
        = wide ? std::vector<float>{ui::type::display, ui::type::heading, 32} : std::vector<float>{30, 26, 24};
    balanced_heading(builder, column, words, fitting_size(builder, words, column.width, wide ? 2 : 3, sizes));
    column.y += builder.px(8);
    ui::paragraph(
        builder, column, what_to_do(builder.scene.tr, quiz::kind(question)),
        colored(ui::style::article(builder.theme(), builder.scene.metrics, builder.surface), builder.palette().muted));
    column.y += builder.px(16);
}

/// The articles that the question is about, from memory: outlet and headline; nothing of those that lie open.
void named_articles(Builder& builder, ui::Column& column, const Articles& articles)
{
    for (const text::Article* article : articles) {
        column.y += builder.px(6);
        ui::paragraph(builder, column, article_line(builder.scene.tr, *article) + " · " + isolated(article->title),
                      ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 15));
    }
}

/// "14 of 30 have answered", and how much of the class that is as a bar.
void answered(Builder& builder, ui::Column& column, const Lesson& lesson)
{
    const AnsweredCount count = answered_count(lesson.now);
    const std::string words = count.of == 0
                                  ? builder.tr("Nobody is here yet.")
                                  : builder.scene.tr.many("{1} of {0} has answered", "{1} of {0} have answered",
                                                          count.of, count.of, count.answered);
    column.y += builder.px(12);
    ui::paragraph(builder, column, words,
                  bold(ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 24)), 1.3F);
    column.y += builder.px(8);
    const float share = count.of == 0 ? 0 : static_cast<float>(count.answered) / static_cast<float>(count.of);
    ui::meter(builder, column.take(builder.px(10)), share, builder.px(5));
}

std::vector<ClassButton> buttons(const Builder& builder, const Lesson& lesson)
{
    std::vector<ClassButton> all{
        main_button(builder, builder.tr("Show the receipt"), Steer{room::Show{lesson.room.turn}}),
        other_button("skip", builder.tr("Skip"), builder.tr("K"), ui::Key::K, Steer{room::Skip{lesson.room.turn}}),
        other_button("pause", builder.tr("Pause"), builder.tr("P"), ui::Key::P, Steer{room::Pause{}})};
    if (lesson.room.seconds) {
        all.push_back(other_button("extend", builder.tr("{} s more", seconds_more), builder.tr("T"), ui::Key::T,
                                   Steer{room::Extend{seconds_more}}));
    }
    all.push_back(menu_button(builder));
    return all;
}

/// The question, its answers and how many have answered.
void question_column(Builder& builder, ui::Column& column, const Lesson& lesson, const quiz::Question& question)
{
    class_troubles(builder, column, lesson);
    prompt(builder, column, question);
    draw_rows(builder, column, rows_of(builder.scene.tr, lesson, question));
    scale_words(builder, column, question);
    answered(builder, column, lesson);
}

/// True for questions whose articles students have before them.
bool lie_open(quiz::Kind kind)
{
    return kind == quiz::Kind::Locate || kind == quiz::Kind::Compare;
}

/// A question about articles that lie open on the students' pages, and here.
void open_page(Builder& builder, const ui::Rect& free, const Lesson& lesson, const quiz::Item& item)
{
    const Articles articles = quiz::articles_of(lesson.pack, item);
    const Beside places = beside_sheets(builder, free, articles);
    class_column(
        builder, places.column, {places.column.x, 0, places.column.width - builder.px(8)}, buttons(builder, lesson),
        [&](ui::Column& column, float /*bottom*/) { question_column(builder, column, lesson, item.question); });
    sheets(builder, places.sheets, articles, {});
}

/// Everything in one column: a question from memory, or one about articles in a narrow window, where they come last.
void one_column(Builder& builder, const ui::Rect& free, const Lesson& lesson, const quiz::Item& item)
{
    const Articles articles = quiz::articles_of(lesson.pack, item);
    class_page(builder, free, buttons(builder, lesson), [&](ui::Column& page, float /*bottom*/) {
        question_column(builder, page, lesson, item.question);
        page.y += builder.px(12);
        if (lie_open(quiz::kind(item.question))) {
            long_sheets(builder, page, articles, {});
        } else {
            named_articles(builder, page, articles);
        }
    });
}

}

Frame class_question(const State& state, const Look& look)
{
    Builder builder = begin(state, look, ui::Surface::Page);
    const Lesson lesson = lesson_of(state);
    const ui::Rect free = class_header(builder, lesson);
    if (const quiz::Item* item = room::item_at(lesson.pack, lesson.room, lesson.room.turn)) {
        if (lie_open(quiz::kind(item->question)) && room(builder) != Room::Narrow) {
            open_page(builder, free, lesson, *item);
        } else {
            one_column(builder, free, lesson, *item);
        }
    }
    class_footer(builder, lesson);
    return std::move(builder).finish();
}

}
