// SPDX-License-Identifier: MIT
#include "screens/ids.h"
#include "screens/question_kinds.h"
#include "screens/update.h"
#include "screens/words.h"

#include <array>

namespace screens {

namespace {

constexpr std::array<ui::Key, 6> letter_keys = {ui::Key::A, ui::Key::B, ui::Key::C, ui::Key::D, ui::Key::E, ui::Key::F};

ui::Mark mark_of(quiz::Verdict verdict)
{
    switch (verdict) {
    case quiz::Verdict::Supported: return ui::Mark::Tick;
    case quiz::Verdict::Refuted: return ui::Mark::Cross;
    case quiz::Verdict::NotInArticle: break;
    }
    return ui::Mark::Question;
}

std::string letter_of(std::size_t row)
{
    return std::string(1, static_cast<char>('A' + row));
}

ui::OptionRow row_of(const base::Language& tr, const quiz::Question& question, const quiz::Answer& answer,
                     std::size_t row)
{
    ui::OptionRow look{.id = ids::numbered(ids::option, row), .group = {"options"}};
    look.text = answer_words(tr, question, answer);
    if (const auto* verdict = std::get_if<quiz::PickedVerdict>(&answer)) {
        look.mark = mark_of(verdict->verdict);
    } else {
        look.letter = letter_of(row);
    }
    return look;
}

/// Two sheets that say the same, two that do not, and one that is silent: a shape for each comparison.
void comparison_shape(Builder& builder, ui::Point center, quiz::Comparison comparison)
{
    const ui::Color ink = builder.palette().muted;
    const float half = builder.px(7);
    const float apart = builder.px(11);
    const float line = builder.px(2);
    const ui::Rect left{center.x - apart - half, center.y - half, 2 * half, 2 * half};
    const ui::Rect right = ui::moved(left, {2 * apart, 0});
    builder.draw.emplace_back(ui::FillRect{left, ink, 2});
    switch (comparison) {
    case quiz::Comparison::Agree: builder.draw.emplace_back(ui::FillRect{right, ink, 2}); break;
    case quiz::Comparison::Disagree: builder.draw.emplace_back(ui::Disc{right.center(), half, ink}); break;
    case quiz::Comparison::OnlyOneSays: builder.draw.emplace_back(ui::StrokeRect{right, ink, line, 2}); break;
    }
}

/// What stands at the end of a row where there is room: the shape of a comparison, the key of a verdict.
void row_end(Builder& builder, const ui::Rect& rect, const ui::OptionRow& row, const quiz::Answer& answer,
             std::size_t number)
{
    const auto style = ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 19);
    const float words = builder.px(67) + builder.set({.text = row.text, .style = style}).natural_width();
    if (words + builder.px(64) > rect.width) {
        return;
    }
    const ui::Point middle{rect.right() - builder.px(34), rect.center().y};
    if (const auto* comparison = std::get_if<quiz::PickedComparison>(&answer)) {
        comparison_shape(builder, middle, comparison->comparison);
    } else if (row.mark) {
        const ui::Size cap = ui::keycap_size(builder, letter_of(number));
        ui::keycap(builder, {middle.x - cap.width / 2, middle.y}, letter_of(number), builder.palette().muted);
    }
}

/// While nothing is chosen, an arrow chooses the row that has the focus instead of leaving it.
void arrow_shortcuts(Builder& builder, const Question& screen, const std::vector<quiz::Answer>& answers)
{
    const bool on_first = builder.scene.ui.focused == ids::numbered(ids::option, 0);
    if (!screen.answer && on_first && !answers.empty()) {
        builder.shortcut(key(ui::Key::Down), ChooseAnswer{answers.front()});
        builder.shortcut(key(ui::Key::Up), ChooseAnswer{answers.back()});
    }
}

}

void option_rows(Builder& builder, ui::Column& column, const Asked& asked)
{
    const auto answers = shown_answers(asked.item.question, *asked.state.round);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        ui::OptionRow row = row_of(builder.scene.tr, asked.item.question, answers[i], i);
        row.selected = asked.screen.answer == answers[i];
        const ui::Rect rect = ui::option(builder, column, row, Event{ChooseAnswer{answers[i]}});
        row_end(builder, rect, row, answers[i], i);
        column.y += builder.px(i + 1 < answers.size() ? 12 : 0);
        if (i < letter_keys.size()) {
            builder.shortcut(key(letter_keys[i]), ChooseAnswer{answers[i]});
        }
    }
    arrow_shortcuts(builder, asked.screen, answers);
}

void rows_at_rest(Builder& builder, ui::Column& column, const State& state, const quiz::Question& question)
{
    if (quiz::kind(question) == quiz::Kind::Order) {
        order_at_rest(builder, column, state, question);
    }
    const auto answers = shown_answers(question, *state.round);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const ui::OptionRow row = row_of(builder.scene.tr, question, answers[i], i);
        const ui::Rect rect = column.take(ui::option_height(builder, column.width, row));
        ui::draw_option(builder, rect, row);
        row_end(builder, rect, row, answers[i], i);
        column.y += builder.px(i + 1 < answers.size() ? 12 : 0);
    }
}

}
