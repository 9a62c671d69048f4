// SPDX-License-Identifier: MIT
#include "screens/cover.h"

#include "screens/ids.h"
#include "screens/words.h"

#include <algorithm>
#include <fmt/core.h>
#include <functional>

namespace screens {

namespace {

constexpr float cover_width = 620;

/// A page with one short column in its middle, with what `fill` draws in it.
Frame cover(const State& state, const ui::TextEngine& text, const ui::Theme& theme,
            const std::function<void(Builder&, ui::Column&)>& fill)
{
    Builder builder = begin(state, text, theme, ui::Surface::Paper);
    ui::scroll_area(builder, {ids::page}, body(builder), [&](ui::Column& content) {
        const ui::Column page = page_column(builder);
        const float width = std::min(page.width, builder.px(cover_width));
        const float top = room(builder) == Room::Narrow ? 24 : 110;
        ui::Column column{page.x + (page.width - width) / 2, content.y + builder.px(top), width};
        ui::rule(builder, column, ui::RuleKind::Double);
        column.y += builder.px(22);
        fill(builder, column);
        content.y = column.y + builder.px(16);
    });
    footer(builder, state, "");
    common_shortcuts(builder);
    return std::move(builder).finish();
}

void words(Builder& builder, ui::Column& column, const std::string& heading, const std::string& text)
{
    ui::heading(builder, column, heading, room(builder) == Room::Narrow ? ui::type::title : ui::type::heading);
    column.y += builder.px(10);
    ui::paragraph(builder, column, text, ui::style::article(builder.theme(), builder.scene.metrics, builder.surface));
    column.y += builder.px(24);
}

}

Frame pause_view(const State& state, const ui::TextEngine& text, const ui::Theme& theme)
{
    const rounds::State& round = *state.round;
    return cover(state, text, theme, [&](Builder& builder, ui::Column& column) {
        ui::kicker(builder, column, state.pack->title);
        column.y += builder.px(4);
        words(builder, column, "The round is paused",
              fmt::format("You are at question {} of {}, with {} so far. No time counts here.", round.turn.value + 1,
                          round.questions.size(), points_in_words(rounds::points(round, desk_player))));
        ButtonRow row(builder, column);
        row.add({.id = {ids::resume}, .label = "Go on", .keycap = "Esc"}, Resume{});
        row.add({.id = {ids::front_page}, .label = "Front page", .kind = ui::ButtonKind::Secondary}, OpenFrontPage{});
        row.add({.id = {"give-up"}, .label = "Give up, keep the points", .kind = ui::ButtonKind::Secondary}, GiveUp{});
        builder.shortcut(key(ui::Key::Escape), Resume{});
        builder.shortcut(key(ui::Key::Enter), Resume{});
    });
}

Frame notice_view(const State& state, const ui::TextEngine& text, const ui::Theme& theme)
{
    return cover(state, text, theme, [&](Builder& builder, ui::Column& column) {
        words(builder, column, "A word from the desk", state.notice);
        ButtonRow row(builder, column);
        row.add({.id = {ids::close_notice}, .label = "Go on", .keycap = "Enter"}, CloseNotice{});
        builder.shortcut(key(ui::Key::Escape), CloseNotice{});
        builder.shortcut(key(ui::Key::Enter), CloseNotice{});
    });
}

}
