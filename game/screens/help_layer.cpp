// SPDX-License-Identifier: MIT
#include "screens/help_layer.h"

#include "learn/translated.h"
#include "screens/cover.h"
#include "screens/help_texts.h"
#include "screens/page_groups.h"
#include "screens/words.h"

#include <algorithm>
#include <array>

namespace screens {

namespace {

constexpr float measure = 620; ///< of the paragraphs, at 100 %: 60 to 75 letters a line
constexpr float cap_gap = 6;

ui::TextStyle interface(const Builder& builder)
{
    return ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface);
}

void paragraphs(Builder& builder, ui::Column& column, const HelpPage& page)
{
    ui::Column words{column.x, column.y, std::min(column.width, builder.px(measure))};
    const auto article = ui::style::article(builder.theme(), builder.scene.metrics, builder.surface);
    for (const std::string_view each : page.paragraphs) {
        ui::paragraph(builder, words, builder.tr(each), article);
        words.y += builder.px(14);
    }
    column.y = words.y + builder.px(14);
}

float caps_width(const Builder& builder, const HelpKey& row)
{
    float width = 0;
    for (const std::string_view cap : row.caps) {
        width += ui::keycap_size(builder, builder.tr(cap)).width + builder.px(cap_gap);
    }
    return width;
}

/// The caps of a row, from `at`, in the middle of the row's first line.
void draw_caps(Builder& builder, ui::Point at, const HelpKey& row)
{
    for (const std::string_view cap : row.caps) {
        const ui::Rect rect = ui::keycap(builder, at, builder.tr(cap), builder.palette().ink);
        at.x = rect.right() + builder.px(cap_gap);
    }
}

/// Keycaps in one column, what they do in another.
void key_table(Builder& builder, ui::Column& column, const std::vector<HelpKey>& rows, float caps)
{
    const float line = builder.px(24);
    for (const HelpKey& row : rows) {
        const float top = column.y;
        const bool beside = caps_width(builder, row) <= caps;
        draw_caps(builder, {column.x, top + line / 2}, row);
        ui::Column words{beside ? column.x + caps : column.x, beside ? top + builder.px(2) : top + line + builder.px(2),
                         beside ? column.width - caps : column.width};
        ui::paragraph(builder, words, builder.tr(row.does), interface(builder), 1.35F);
        column.y = std::max(words.y, top + line) + builder.px(10);
    }
}

/// How wide the caps stand in the tables of a page.
float caps_column(const Builder& builder, const ui::Column& column, const std::vector<HelpKey>& rows)
{
    float widest = 0;
    for (const HelpKey& row : rows) {
        widest = std::max(widest, caps_width(builder, row));
    }
    return std::min(widest + builder.px(10), column.width * 0.45F);
}

/// One line of the points table: how sure, and what it earns right and wrong.
void points_line(Builder& builder, ui::Column& column, const std::array<std::string, 3>& cells,
                 const ui::TextStyle& style)
{
    const ui::Rect line = column.take(builder.px(28));
    const float amounts = line.width * 0.27F;
    const float name = line.width - 2 * amounts;
    ui::label(builder, {line.x, line.y, name, line.height}, cells[0], style, ui::Align::Near);
    ui::label(builder, {line.x + name, line.y, amounts, line.height}, cells[1], style, ui::Align::Far);
    ui::label(builder, {line.x + name + amounts, line.y, amounts, line.height}, cells[2], style, ui::Align::Far);
    ui::rule(builder, column, ui::RuleKind::Thin);
}

void points_table(Builder& builder, ui::Column& column)
{
    group_head(builder, column, builder.tr("What an answer earns"));
    ui::Column table{column.x, column.y, std::min(column.width, builder.px(420))};
    auto amounts = interface(builder);
    amounts.figures = ui::Figures::Tabular;
    points_line(builder, table, {"", builder.tr("Right"), builder.tr("Wrong")},
                ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14));
    for (const auto each : {learn::Confidence::Guess, learn::Confidence::FairlySure, learn::Confidence::Certain}) {
        points_line(builder, table,
                    {learn::confidence_name(builder.scene.tr, each),
                     learn::signed_points(learn::answer_points(each, true)),
                     learn::signed_points(learn::answer_points(each, false))},
                    amounts);
    }
    column.y = table.y;
    note(builder, column, builder.tr("Nothing is earned by haste."));
    group_end(builder, column);
}

void keys(Builder& builder, ui::Column& column, const HelpPage& page)
{
    std::vector<HelpKey> all = page.keys;
    const std::vector<HelpKey> common = common_keys();
    all.insert(all.end(), common.begin(), common.end());
    const float caps = caps_column(builder, column, all);
    if (!page.keys.empty()) {
        group_head(builder, column, builder.tr("Keys on this page"));
        key_table(builder, column, page.keys, caps);
        column.y += builder.px(14);
    }
    group_head(builder, column, builder.tr("Keys on every page"));
    key_table(builder, column, common, caps);
    note(builder, column, builder.tr(pad_help()));
    group_end(builder, column);
}

}

Frame view(const State& state, const HelpLayer&, const Look& look)
{
    const HelpPage page = help_page(state);
    return layer_page(state, look, {look.tr("Help"), look.tr(page.title)}, [&](Builder& builder, ui::Column& column) {
        side_by_side(
            builder, column, 0.58F,
            [&](ui::Column& left) {
                paragraphs(builder, left, page);
                if (page.earning == Earning::Shown) {
                    points_table(builder, left);
                }
            },
            [&](ui::Column& right) { keys(builder, right, page); });
        builder.shortcut(key(ui::Key::Enter), CloseLayer{});
    });
}

}
