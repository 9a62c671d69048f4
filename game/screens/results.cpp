// SPDX-License-Identifier: MIT
#include "screens/results.h"

#include "screens/ids.h"
#include "screens/words.h"

#include <algorithm>
#include <fmt/core.h>

namespace screens {

namespace {

struct Sums {
    int answers = 0;
    int passages = 0;
};

Sums sums(const rounds::State& round)
{
    Sums sum;
    for (const rounds::Attempt& attempt : round.attempts) {
        if (attempt.player == desk_player) {
            sum.answers += attempt.answer_points;
            sum.passages += attempt.evidence_points;
        }
    }
    return sum;
}

void points(Builder& builder, ui::Column& column, const rounds::State& round)
{
    const Sums sum = sums(round);
    ui::kicker(builder, column, "Points");
    auto big = ui::style::heading(builder.theme(), builder.scene.metrics, builder.surface, ui::type::display);
    ui::paragraph(builder, column, total_points(sum.answers + sum.passages), big, 1.15F);
    column.y += builder.px(8);
    const auto style = ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface);
    ui::till_line(builder, column, {"Answers", signed_points(sum.answers)}, style);
    ui::till_line(builder, column, {"Passages found", signed_points(sum.passages)}, style);
}

void skills(Builder& builder, ui::Column& column, const State& state)
{
    ui::kicker(builder, column, "By skill");
    column.y += builder.px(10);
    const auto style = ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface);
    for (const rounds::SkillTally& tally : rounds::by_skill(*state.pack, *state.round, desk_player)) {
        ui::till_line(builder, column, {skill_name(tally.skill), fmt::format("{} / {}", tally.right, tally.asked)},
                      style);
        column.y += builder.px(2);
        ui::meter(builder, column.take(builder.px(8)),
                  static_cast<float>(tally.right) / static_cast<float>(tally.asked));
        column.y += builder.px(10);
    }
}

/// The frame around the row of a receipt that is pointed at or focused.
void row_state(Builder& builder, const ui::Rect& rect, const ui::TargetId& id)
{
    if (builder.scene.ui.hovered == id) {
        builder.draw.emplace_back(ui::FillRect{ui::inset(rect, -2), ui::with_alpha(builder.theme().marker, 90), 3});
    }
    if (builder.scene.ui.focused == id) {
        builder.draw.emplace_back(
            ui::StrokeRect{ui::inset(rect, -3), ui::focus_on(builder.theme(), builder.surface), 3, 4});
    }
}

/// One receipt of the round in a line: a mark, the question, and what it earned.
void receipt_row(Builder& builder, ui::Column& column, const State& state, const rounds::Attempt& attempt)
{
    const quiz::Item* item = quiz::find_item(*state.pack, attempt.question);
    if (item == nullptr) {
        return;
    }
    const bool right = attempt.grade.right;
    const ui::TargetId id = ids::numbered("receipt", attempt.turn.value);
    const ui::Rect rect = column.take(builder.px(28));
    row_state(builder, rect, id);
    const float side = builder.px(18);
    ui::mark(builder, {rect.x + builder.px(4) + side / 2, rect.center().y}, side,
             right ? ui::Mark::Tick : ui::Mark::Cross, ui::Fill::Outline);
    const auto style = ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 14);
    const int earned = attempt.answer_points + attempt.evidence_points;
    const auto amount_style = bold(ui::style::receipt(builder.theme(), builder.scene.metrics, builder.surface, 14));
    const auto amount
        = builder.set({.text = signed_points(earned),
                       .style = colored(amount_style, earned < 0 ? builder.theme().refuted : builder.theme().ink),
                       .line_height = 1.25F});
    const float indent = builder.px(34);
    const float amount_x = rect.right() - builder.px(4) - amount.natural_width();
    cut_label(builder, {rect.x + indent, rect.y, amount_x - rect.x - indent - builder.px(10), rect.height},
              item->question.prompt, style);
    ui::draw_text(builder, amount, {amount_x, rect.center().y - amount.size().height / 2});
    builder.target({.id = id,
                    .rect = rect,
                    .role = ui::Role::Button,
                    .label = fmt::format("Receipt {}: {}, {}", attempt.turn.value + 1, item->question.prompt,
                                         right ? "right" : "wrong"),
                    .group = {"receipts"}},
                   OpenReceipt{attempt.turn});
}

void receipts(Builder& builder, ui::Column& column, const State& state)
{
    ui::kicker(builder, column, "Every receipt again");
    column.y += builder.px(8);
    for (const rounds::Attempt& attempt : state.round->attempts) {
        if (attempt.player == desk_player) {
            ui::rule(builder, column, ui::RuleKind::Dashed);
            column.y += builder.px(2);
            receipt_row(builder, column, state, attempt);
            column.y += builder.px(2);
        }
    }
    ui::rule(builder, column, ui::RuleKind::Dashed);
}

/// How many questions came, and what was left out.
void small_print(Builder& builder, ui::Column& column, const State& state)
{
    const rounds::State& round = *state.round;
    const auto quiet = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface);
    if (const auto* over = std::get_if<rounds::Finished>(&round.phase); over != nullptr && over->gave_up) {
        ui::paragraph(
            builder, column,
            fmt::format("You stopped after {} of {} questions.", round.attempts.size(), round.questions.size()), quiet);
    }
    if (const std::string words = left_out_of_round(*state.pack, round); !words.empty()) {
        ui::paragraph(builder, column, words, quiet);
    }
}

void buttons(Builder& builder, ui::Column& column)
{
    ButtonRow row(builder, column);
    row.add({.id = {ids::again}, .label = "Play again", .keycap = "Enter"}, PlayAgain{});
    row.add({.id = {ids::front_page}, .label = "Front page", .keycap = "Esc", .kind = ui::ButtonKind::Secondary},
            OpenFrontPage{});
    builder.shortcut(key(ui::Key::Enter), PlayAgain{});
    builder.shortcut(key(ui::Key::Escape), OpenFrontPage{});
}

void top(Builder& builder, ui::Column& page, const State& state)
{
    const auto quiet = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
    page.y += builder.px(16);
    const ui::Rect line = page.take(builder.px(24));
    const auto round_of = fmt::format("Round of {}", state.round->questions.size());
    if (room(builder) != Room::Narrow) {
        cut_label(builder, {line.x, line.y, line.width * 0.7F, line.height}, state.pack->title, quiet);
    }
    ui::label(builder, {line.x + line.width * 0.7F, line.y, line.width * 0.3F, line.height}, round_of, quiet,
              ui::Align::End);
    page.y += builder.px(12);
    const bool wide = room(builder) == Room::Wide;
    balanced_heading(builder, page, headline(*state.round, desk_player),
                     wide ? ui::type::display - 4 : ui::type::title);
    page.y += builder.px(24);
}

/// Points, skills and what to do next on the left, the receipts on the right; in a narrow window below.
void columns(Builder& builder, ui::Column& page, const State& state)
{
    const bool wide = room(builder) == Room::Wide;
    const bool beside = room(builder) != Room::Narrow;
    const float gap = builder.px(46);
    const float receipts_width = beside ? page.width * (wide ? 0.46F : 0.54F) : page.width;
    ui::Column left{page.x, page.y, beside ? page.width - receipts_width - gap : page.width};
    if (wide) {
        ui::Column numbers{left.x, left.y, left.width * 0.42F};
        ui::Column bars{left.x + left.width * 0.42F + gap, left.y, left.width * 0.58F - gap};
        points(builder, numbers, *state.round);
        skills(builder, bars, state);
        left.y = std::max(numbers.y, bars.y) + builder.px(22);
        buttons(builder, left);
    } else {
        points(builder, left, *state.round);
        left.y += builder.px(18);
        buttons(builder, left);
        left.y += builder.px(22);
        skills(builder, left, state);
    }
    left.y += builder.px(18);
    small_print(builder, left, state);
    ui::Column right{page.x + page.width - receipts_width, beside ? page.y : left.y + builder.px(24), receipts_width};
    receipts(builder, right, state);
    page.y = std::max(left.y, right.y);
}

}

Frame view(const State& state, const Results&, const ui::TextEngine& text, const ui::Theme& theme)
{
    Builder builder = begin(state, text, theme, ui::Surface::Paper);
    ui::scroll_area(builder, {ids::page}, body(builder), [&](ui::Column& content) {
        ui::Column page = page_column(builder);
        page.y = content.y;
        top(builder, page, state);
        columns(builder, page, state);
        content.y = page.y + builder.px(16);
    });
    footer(builder, state, "Tab to the receipts · ↑ ↓ choose · Enter opens");
    common_shortcuts(builder);
    return std::move(builder).finish();
}

}
