// SPDX-License-Identifier: MIT
#include "screens/title.h"

#include "screens/ids.h"
#include "screens/title_columns.h"
#include "screens/words.h"

#include <algorithm>

namespace screens {

namespace {

void masthead(Builder& builder, ui::Column& column)
{
    const bool narrow = room(builder) == Room::Narrow;
    const float size = builder.px(narrow ? ui::type::display : ui::type::masthead);
    column.y += builder.px(narrow ? 12 : 14);
    ui::paragraph(builder, column,
                  {.text = "RECEIPTS",
                   .style = {.font = ui::FontRole::Serif,
                             .size = size,
                             .weight = 900,
                             .color = builder.palette().ink,
                             .letter_spacing = size * 0.03F},
                   .line_height = 1.2F,
                   .align = ui::Align::Center});
    column.y += builder.px(8);
    ui::rule(builder, column, ui::RuleKind::Double);
}

/// The line under the masthead: what the game promises, where it is played, and the day.
void dateline(Builder& builder, ui::Column& column, quiz::Day today)
{
    const auto style = ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 13);
    const Room space = room(builder);
    const ui::Rect line = column.take(builder.px(31));
    const float third = line.width / 3;
    const float side = space == Room::Wide ? third : line.width / 2;
    const float inset = builder.px(2);
    const ui::Rect left{line.x + inset, line.y, (space == Room::Narrow ? line.width : side) - inset, line.height};
    ui::label(builder, left, builder.tr("No question without its receipt"), style, ui::Align::Near);
    if (space == Room::Wide) {
        auto italic = ui::style::article(builder.theme(), builder.scene.metrics, builder.surface, 13);
        italic.slant = ui::Slant::Italic;
        ui::label(builder, {line.x + third, line.y, third, line.height}, builder.tr("Played on this desk, offline"),
                  italic, ui::Align::Center);
    }
    if (space != Room::Narrow) {
        ui::label(builder, {line.right() - side, line.y, side - inset, line.height},
                  today_words(builder.scene.tr, today), style, ui::Align::Far);
    }
    ui::rule(builder, column, ui::RuleKind::Strong);
    column.y += builder.px(22);
}

/// The page's three columns where there is room for them, else two, else one.
void columns(Builder& builder, ui::Column& page, const State& state)
{
    const Room space = room(builder);
    const bool receipts = !state.receipts.empty();
    const bool three = space == Room::Wide && receipts;
    const float gap = builder.px(36);
    const float below = builder.px(28);
    const float part = space == Room::Narrow ? 1 : three ? 0.44F : 0.56F;
    ui::Column first{page.x, page.y, space == Room::Narrow ? page.width : page.width * part - gap / 2};
    const float rest = page.width - first.width - gap;
    lead(builder, first, state);
    ui::Column second = space == Room::Narrow
                            ? ui::Column{page.x, first.y + below, page.width}
                            : ui::Column{first.x + first.width + gap, page.y, three ? rest * 0.55F - gap / 2 : rest};
    short_items(builder, second, state);
    ui::Column third = three ? ui::Column{second.x + second.width + gap, page.y, rest - second.width - gap}
                             : ui::Column{second.x, second.y + below, second.width};
    if (receipts) {
        last_receipts(builder, third, state);
    }
    page.y = std::max({first.y, second.y, receipts ? third.y : 0});
}

}

Frame view(const State& state, const Title&, const Look& look)
{
    Builder builder = begin(state, look, ui::Surface::Page);
    ui::scroll_area(builder, {ids::page}, body(builder), [&](ui::Column& content) {
        ui::Column page = page_column(builder);
        page.y = content.y;
        masthead(builder, page);
        dateline(builder, page, state.today);
        columns(builder, page, state);
        content.y = page.y + builder.px(16);
    });
    footer(builder, state, builder.tr("Nothing you do here leaves this computer."));
    common_shortcuts(builder);
    builder.shortcut(key(ui::Key::L), OpenLibrary{});
    return std::move(builder).finish();
}

}
