// SPDX-License-Identifier: MIT
#include "screens/results_receipts.h"

#include "screens/ids.h"
#include "screens/page_groups.h"
#include "screens/standing_parts.h"
#include "screens/words.h"

#include <algorithm>
#include <cmath>

namespace screens {

namespace {

constexpr float row_height = 30;
constexpr float mark_side = 18;
constexpr float indent = 34;

/// A question of the round, and what the player did about it: nothing where somebody else was quicker.
struct Row {
    const quiz::Question& question;
    rounds::TurnIndex turn;
    const rounds::Attempt* attempt = nullptr;
};

/// What stands before the points: how much of it was right, or why there is no answer.
std::string remark(const base::Language& tr, const Row& row)
{
    if (row.attempt == nullptr) {
        return tr("not tried");
    }
    return std::holds_alternative<quiz::NoAnswer>(row.attempt->answer)
               ? tr("no time left")
               : partial_credit(tr, row.question, row.attempt->grade);
}

/// The row for who can't see it.
std::string spoken_row(const base::Language& tr, const Row& row)
{
    const std::size_t number = row.turn.value + 1;
    const std::string words = isolated(row.question.prompt);
    const std::string extra = remark(tr, row);
    if (row.attempt == nullptr) {
        return tr("Receipt {0}: {1}, not tried", number, words);
    }
    if (!row.attempt->grade.right && !extra.empty()) {
        return tr("Receipt {0}: {1}, wrong, {2}", number, words, extra);
    }
    return row.attempt->grade.right ? tr("Receipt {0}: {1}, right", number, words)
                                    : tr("Receipt {0}: {1}, wrong", number, words);
}

/// What shows that a row is pointed at or focused.
void row_state(Builder& builder, const ui::Rect& rect, const ui::TargetId& id)
{
    if (builder.scene.ui.hovered == id) {
        builder.draw.emplace_back(ui::FillRect{ui::inset(rect, -2), ui::with_alpha(builder.palette().marker, 90), 3});
    }
    if (builder.scene.ui.focused == id) {
        builder.draw.emplace_back(ui::StrokeRect{ui::inset(rect, -3), builder.palette().focus, 3, 4});
    }
}

/// Words that end at `right`; returns where they begin.
float draw_before(Builder& builder, float right, float middle, const std::string& words, const ui::TextStyle& style)
{
    if (words.empty()) {
        return right;
    }
    const ui::TextLayout layout = builder.set({.text = words, .style = style, .line_height = 1.25F});
    const float left = right - std::ceil(layout.natural_width());
    ui::draw_text(builder, layout, {left, middle - layout.size().height / 2});
    return left - builder.px(12);
}

void draw_row(Builder& builder, const ui::Rect& rect, const Row& row)
{
    const auto words = ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface);
    const auto quiet = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
    auto points = bold(ui::style::receipt(builder.theme(), builder.scene.metrics, builder.surface, 14));
    const float middle = rect.center().y;
    float right = rect.right() - builder.px(4);
    if (row.attempt != nullptr) {
        const float side = builder.px(mark_side);
        ui::mark(builder, {rect.x + builder.px(4) + side / 2, middle}, side,
                 row.attempt->grade.right ? ui::Mark::Tick : ui::Mark::Cross, ui::Fill::Outline);
        const int earned = row.attempt->answer_points + row.attempt->evidence_points;
        points.color = earned < 0 ? builder.palette().refuted : builder.palette().ink;
        right = draw_before(builder, right, middle, signed_points(builder.scene.tr, earned), points);
    }
    right = draw_before(builder, right, middle, remark(builder.scene.tr, row), quiet);
    const float left = rect.x + builder.px(indent);
    near_label(builder, {left, rect.y, std::max(1.0F, right - left), rect.height}, row.question.prompt, words);
}

void receipt_row(Builder& builder, ui::Column& column, const Row& row)
{
    const ui::TargetId id = ids::numbered("receipt", row.turn.value);
    const ui::Rect rect = column.take(builder.px(row_height));
    row_state(builder, rect, id);
    draw_row(builder, rect, row);
    builder.target({.id = id,
                    .rect = rect,
                    .role = ui::Role::Button,
                    .label = spoken_row(builder.scene.tr, row),
                    .group = {"receipts"}},
                   OpenReceipt{row.turn});
}

/// The questions whose receipts were on the table, in the order of the round.
std::vector<Row> rows_of(const State& state, rounds::PlayerIndex player)
{
    std::vector<Row> rows;
    const auto& attempts = state.round->attempts;
    for (std::size_t turn = 0; turn < state.round->questions.size(); ++turn) {
        const bool shown = std::any_of(attempts.begin(), attempts.end(),
                                       [&](const rounds::Attempt& each) { return each.turn.value == turn; });
        const quiz::Item* item = shown ? quiz::find_item(*state.pack, state.round->questions[turn]) : nullptr;
        if (item != nullptr) {
            rows.push_back({item->question, {turn}, rounds::find_attempt(*state.round, {turn}, player)});
        }
    }
    return rows;
}

}

void receipt_rows(Builder& builder, ui::Column& column, const State& state, rounds::PlayerIndex player)
{
    const std::vector<Row> rows = rows_of(state, player);
    if (rows.empty()) {
        return;
    }
    group_head(builder, column, builder.tr("Every receipt again"));
    for (const Row& row : rows) {
        ui::rule(builder, column, ui::RuleKind::Dashed);
        column.y += builder.px(2);
        receipt_row(builder, column, row);
        column.y += builder.px(2);
    }
    ui::rule(builder, column, ui::RuleKind::Dashed);
}

}
