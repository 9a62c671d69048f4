// SPDX-License-Identifier: MIT
#include "screens/cover.h"

#include "learn/translated.h"
#include "screens/ids.h"
#include "screens/page_groups.h"
#include "screens/update.h"
#include "screens/words.h"

#include <algorithm>

namespace screens {

namespace {

constexpr float cover_width = 640;
constexpr float roll_width = 320;

ui::TextStyle article(const Builder& builder)
{
    return ui::style::article(builder.theme(), builder.scene.metrics, builder.surface);
}

/// Kicker and heading, with the way out beside them where both fit, else under them.
void layer_head(Builder& builder, ui::Column& page, const LayerHead& head)
{
    const ui::Button back{
        .id = {ids::close_layer}, .label = builder.tr("Back"), .keycap = builder.tr("Esc"), .kind = head.way_out};
    const ui::Size size = ui::button_size(builder, back);
    const float heading_size = room(builder) == Room::Narrow ? ui::type::title : ui::type::heading;
    const auto style = ui::style::heading(builder.theme(), builder.scene.metrics, builder.surface, heading_size);
    const float natural = builder.set({.text = head.heading, .style = style}).natural_width();
    const bool beside = room(builder) != Room::Narrow || natural + builder.px(32) + size.width <= page.width;
    ui::Column words{page.x, page.y, beside ? page.width - size.width - builder.px(32) : page.width};
    name_line(builder, words, head.kicker, ui::style::kicker(builder.theme(), builder.scene.metrics, builder.surface));
    words.y += builder.px(2);
    balanced_heading(builder, words, head.heading, heading_size);
    const ui::Rect rect{beside ? page.x + page.width - size.width : page.x,
                        beside ? words.y - size.height - builder.px(4) : words.y + builder.px(14), size.width,
                        size.height};
    ui::button(builder, rect, back, Event{CloseLayer{}});
    page.y = std::max(words.y, rect.bottom()) + builder.px(beside ? 8 : 14);
}

/// What each of several players has so far, as lines of the till.
void points_so_far(Builder& builder, ui::Column& column, const rounds::State& round)
{
    if (round.players.size() < 2) {
        return; // said in the sentence above
    }
    const auto style = bold(ui::style::receipt(builder.theme(), builder.scene.metrics, builder.surface));
    ui::Column roll{column.x, column.y, std::min(column.width, builder.px(roll_width))};
    ui::rule(builder, roll, ui::RuleKind::Dashed);
    roll.y += builder.px(10);
    for (std::size_t seat = 0; seat < round.players.size(); ++seat) {
        ui::till_line(builder, roll,
                      {isolated(round.players[seat]), learn::points_text(rounds::points(round, {seat})), std::nullopt},
                      style);
    }
    roll.y += builder.px(10);
    ui::rule(builder, roll, ui::RuleKind::Dashed);
    column.y = roll.y + builder.px(24);
}

std::string where_it_stands(const Builder& builder, const rounds::State& round)
{
    const std::size_t question = round.turn.value + 1;
    const std::size_t of = round.questions.size();
    if (round.players.size() > 1) {
        return builder.tr("You are at question {0} of {1}. No time counts here.", question, of);
    }
    return builder.tr("You are at question {0} of {1}, with {2} so far. No time counts here.", question, of,
                      learn::points_in_words(builder.scene.tr, rounds::points(round, desk_player)));
}

}

Frame cover(const State& state, const Look& look, const PageFilling& fill)
{
    Builder builder = begin(state, look, ui::Surface::Page);
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

void cover_words(Builder& builder, ui::Column& column, const std::string& heading, const std::string& text)
{
    balanced_heading(builder, column, heading, room(builder) == Room::Narrow ? ui::type::title : ui::type::heading);
    column.y += builder.px(10);
    ui::paragraph(builder, column, text, article(builder));
    column.y += builder.px(24);
}

Frame layer_page(const State& state, const Look& look, const LayerHead& head, const PageFilling& fill)
{
    Builder builder = begin(state, look, ui::Surface::Page);
    ui::scroll_area(builder, {ids::page}, body(builder), [&](ui::Column& content) {
        ui::Column page = page_column(builder);
        page.y = content.y + builder.px(28);
        layer_head(builder, page, head);
        ui::rule(builder, page, ui::RuleKind::Double);
        page.y += builder.px(24);
        fill(builder, page);
        content.y = page.y + builder.px(16);
    });
    footer(builder, state, "");
    common_shortcuts(builder);
    builder.shortcut(key(ui::Key::Escape), CloseLayer{});
    return std::move(builder).finish();
}

Frame pause_view(const State& state, const Look& look)
{
    return cover(state, look, [&](Builder& builder, ui::Column& column) {
        name_line(builder, column, state.pack->title,
                  ui::style::kicker(builder.theme(), builder.scene.metrics, builder.surface));
        column.y += builder.px(4);
        cover_words(builder, column, builder.tr("The round is paused"), where_it_stands(builder, *state.round));
        points_so_far(builder, column, *state.round);
        const auto second = [](const char* id, std::string label) {
            return ui::Button{.id = {id}, .label = std::move(label), .kind = ui::ButtonKind::Secondary};
        };
        ButtonRow row(builder, column);
        row.add({.id = {ids::resume}, .label = builder.tr("Go on"), .keycap = builder.tr("Esc")}, Resume{});
        row.add(second(ids::front_page, builder.tr("Front page")), OpenFrontPage{});
        row.add(second("pause-settings", builder.tr("Settings")), OpenSettings{});
        row.add(second("pause-help", builder.tr("Help")), OpenHelp{});
        row.add(second("give-up", builder.tr("Give up")), AskGiveUp{});
        builder.shortcut(key(ui::Key::Escape), Resume{});
        builder.shortcut(key(ui::Key::Enter), Resume{});
    });
}

Frame notice_view(const State& state, const Look& look)
{
    return cover(state, look, [&](Builder& builder, ui::Column& column) {
        cover_words(builder, column, builder.tr("A word from the desk"), builder.tr(state.notice));
        if (!state.notice_about.empty()) {
            column.y -= builder.px(12);
            ui::paragraph(builder, column, state.notice_about,
                          ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 14));
            column.y += builder.px(24);
        }
        ButtonRow row(builder, column);
        row.add({.id = {ids::close_notice}, .label = builder.tr("Go on"), .keycap = builder.tr("Enter")},
                CloseNotice{});
        builder.shortcut(key(ui::Key::Escape), CloseNotice{});
        builder.shortcut(key(ui::Key::Enter), CloseNotice{});
    });
}

}
