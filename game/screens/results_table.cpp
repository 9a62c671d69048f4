// SPDX-License-Identifier: MIT
#include "screens/results_table.h"

#include "learn/translated.h"
#include "screens/ids.h"
#include "screens/page_groups.h"
#include "screens/standing_parts.h"
#include "screens/words.h"
#include "ui/choices.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace screens {

namespace {

constexpr float row_height = 34;
constexpr float cell_gap = 26;
constexpr float place_width = 34;
constexpr float fewest_for_name = 110;
constexpr float table_part = 0.6F;

/// The amounts at the end of a row: answers, passages, points.
using Amounts = std::array<std::string, 3>;
using Widths = std::array<float, 3>;

struct Row {
    std::string place;
    std::string name;
    Amounts amounts;
    bool shown = false;
};

ui::TextStyle cell_style(const Builder& builder)
{
    return ui::style::receipt(builder.theme(), builder.scene.metrics, builder.surface, 16);
}

ui::TextStyle name_style(const Builder& builder)
{
    return ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 16);
}

ui::TextStyle head_style(const Builder& builder)
{
    return ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface);
}

Amounts heads(const base::Language& tr)
{
    return {tr("Answers"), tr("Passages"), tr("Points")};
}

std::vector<Row> rows_of(const base::Language& tr, const rounds::State& round, rounds::PlayerIndex shown)
{
    std::vector<Row> rows;
    for (const Placed& each : standings(round)) {
        // Translators: a place in the standings, as in "1." for the first.
        rows.push_back({tr("{}.", each.place),
                        isolated(round.players[each.player.value]),
                        {signed_points(tr, each.earned.answers), signed_points(tr, each.earned.passages),
                         learn::points_text(each.earned.points())},
                        each.player == shown});
    }
    return rows;
}

float width_of(const Builder& builder, const std::string& words, const ui::TextStyle& style)
{
    return std::ceil(builder.set({.text = words, .style = style, .line_height = 1.25F}).natural_width()) + 1;
}

/// How wide each of the three columns of amounts has to be.
Widths widths_of(const Builder& builder, const std::vector<Row>& rows)
{
    Widths widths{};
    const Amounts names = heads(builder.scene.tr);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        widths.at(i) = width_of(builder, names.at(i), head_style(builder));
        for (const Row& row : rows) {
            widths.at(i) = std::max(widths.at(i), width_of(builder, row.amounts.at(i), bold(cell_style(builder))));
        }
    }
    return widths;
}

/// The amounts of a row from its right end; returns where they begin.
float draw_amounts(Builder& builder, const ui::Rect& line, const Amounts& amounts, const Widths& widths,
                   const ui::TextStyle& style)
{
    float right = line.right();
    for (std::size_t i = amounts.size(); i > 0; --i) {
        const float width = widths.at(i - 1);
        ui::label(builder, {right - width, line.y, width, line.height}, amounts.at(i - 1), style, ui::Align::Far);
        right -= width + builder.px(cell_gap);
    }
    return right;
}

void draw_row(Builder& builder, ui::Column& column, const Row& row, const Widths& widths)
{
    const ui::Rect line = column.take(builder.px(row_height));
    const auto name = row.shown ? bold(name_style(builder)) : name_style(builder);
    const auto cells = row.shown ? bold(cell_style(builder)) : cell_style(builder);
    const float right = draw_amounts(builder, line, row.amounts, widths, cells);
    const float left = line.x + builder.px(place_width);
    ui::label(builder, {line.x, line.y, builder.px(place_width), line.height}, row.place, cells, ui::Align::Near);
    near_label(builder, {left, line.y, right - left, line.height}, row.name, name);
    ui::rule(builder, column, ui::RuleKind::Dashed);
}

void wide_table(Builder& builder, ui::Column& column, const std::vector<Row>& rows, const Widths& widths)
{
    draw_amounts(builder, column.take(builder.px(24)), heads(builder.scene.tr), widths, head_style(builder));
    ui::rule(builder, column, ui::RuleKind::Strong);
    for (const Row& row : rows) {
        draw_row(builder, column, row, widths);
    }
}

/// Where there is no room for columns: place, name and points, and below them what these are made of.
void narrow_table(Builder& builder, ui::Column& column, const std::vector<Row>& rows)
{
    ui::rule(builder, column, ui::RuleKind::Strong);
    for (const Row& row : rows) {
        const auto style = row.shown ? bold(cell_style(builder)) : cell_style(builder);
        column.y += builder.px(6);
        ui::till_line(builder, column, {row.place + " " + row.name, row.amounts[2], std::nullopt}, style);
        ui::paragraph(builder, column, builder.tr("Answers {0}, passages {1}", row.amounts[0], row.amounts[1]),
                      head_style(builder));
        column.y += builder.px(6);
        ui::rule(builder, column, ui::RuleKind::Dashed);
    }
}

/// The names side by side where they are few, else as chips.
void choose_shown(Builder& builder, ui::Column& column, const rounds::State& round, rounds::PlayerIndex shown)
{
    constexpr std::size_t few = 4;
    const ui::TargetId group{"players"};
    std::vector<ui::Segment<Event>> segments;
    std::vector<ui::CheckChoice<Event>> chips;
    for (std::size_t seat = 0; seat < round.players.size(); ++seat) {
        const std::string name = isolated(round.players[seat]);
        const ui::TargetId id = ids::numbered(ids::player, seat);
        segments.push_back({id, name, "", seat == shown.value, ShowResultsOf{{seat}}});
        chips.push_back({{id, name, seat == shown.value}, ShowResultsOf{{seat}}});
    }
    group_head(builder, column, builder.tr("Whose results"));
    if (segments.size() <= few) {
        one_of(builder, column, group, segments);
    } else {
        ui::check_chips(builder, column, group, chips);
    }
}

}

Earned earned(const rounds::State& round, rounds::PlayerIndex player)
{
    Earned sum;
    for (const rounds::Attempt& attempt : round.attempts) {
        if (attempt.player == player) {
            sum.answers += attempt.answer_points;
            sum.passages += attempt.evidence_points;
        }
    }
    return sum;
}

std::vector<Placed> standings(const rounds::State& round)
{
    std::vector<Placed> all;
    for (std::size_t seat = 0; seat < round.players.size(); ++seat) {
        all.push_back({{seat}, 1, earned(round, {seat})});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Placed& a, const Placed& b) { return a.earned.points() > b.earned.points(); });
    for (std::size_t i = 1; i < all.size(); ++i) {
        const bool shared = all[i].earned.points() == all[i - 1].earned.points();
        all[i].place = shared ? all[i - 1].place : i + 1;
    }
    return all;
}

std::string winners_headline(const base::Language& tr, const rounds::State& round)
{
    if (round.players.size() < 2) {
        return {};
    }
    if (round.attempts.empty()) {
        return tr("The round stopped before its first receipt.");
    }
    const auto all = standings(round);
    const auto first = static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [](const Placed& each) { return each.place == 1; }));
    const auto name = [&](std::size_t at) { return isolated(round.players[all[at].player.value]); };
    if (first == 1) {
        return tr("{} takes the round.", name(0));
    }
    return first == 2 ? tr("{0} and {1} share the round.", name(0), name(1))
                      : tr("The first place is shared by {}.", number_in_words(tr, first));
}

void standings_table(Builder& builder, ui::Column& column, const rounds::State& round, rounds::PlayerIndex shown)
{
    const std::vector<Row> rows = rows_of(builder.scene.tr, round, shown);
    const Widths widths = widths_of(builder, rows);
    const float taken = widths[0] + widths[1] + widths[2] + 3 * builder.px(cell_gap) + builder.px(place_width);
    side_by_side(
        builder, column, table_part,
        [&](ui::Column& table) {
            if (table.width - taken >= builder.px(fewest_for_name)) {
                wide_table(builder, table, rows, widths);
            } else {
                narrow_table(builder, table, rows);
            }
            table.y += builder.px(20);
        },
        [&](ui::Column& choice) { choose_shown(builder, choice, round, shown); });
}

}
