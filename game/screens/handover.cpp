// SPDX-License-Identifier: MIT
#include "screens/handover.h"

#include "screens/ids.h"
#include "screens/question_parts.h"
#include "screens/words.h"

#include <algorithm>
#include <cmath>

namespace screens {

namespace {

constexpr float cover_width = 640;

/// Who sits down, and how they stand; of the question nothing.
void invitation(Builder& builder, ui::Column& column, const State& state, rounds::PlayerIndex player)
{
    const rounds::State& round = *state.round;
    const std::string name = isolated(round.players[player.value]);
    ui::rule(builder, column, ui::RuleKind::Double);
    column.y += builder.px(22);
    ui::kicker(builder, column, builder.tr("Question {0} of {1}", round.turn.value + 1, round.questions.size()));
    column.y += builder.px(6);
    balanced_heading(builder, column, builder.tr("{}, it is your turn", name),
                     room(builder) == Room::Narrow ? ui::type::title : ui::type::display);
    column.y += builder.px(14);
    ui::paragraph(builder, column,
                  builder.tr("The question shows once you sit at the desk. Everybody else looks away."),
                  ui::style::article(builder.theme(), builder.scene.metrics, builder.surface));
    column.y += builder.px(26);
    ButtonRow row(builder, column);
    const ui::Button here{.id = {ids::next}, .label = builder.tr("I am here"), .keycap = builder.tr("Enter")};
    row.add(fitted(builder, here, column.width), TakeOver{});
    row.add(pause_button(builder), Pause{});
}

}

Frame view(const State& state, const Handover&, const Look& look)
{
    Builder builder = begin(state, look, ui::Surface::Page);
    const ui::Rect free = round_header(builder, state, PauseButton::Elsewhere);
    ui::scroll_area(builder, {ids::page}, free, [&](ui::Column& content) {
        const ui::Column page = page_column(builder);
        const float width = std::min(page.width, builder.px(cover_width));
        const float top = builder.px(room(builder) == Room::Narrow ? 16 : 90);
        ui::Column column{std::round(page.x + (page.width - width) / 2), content.y + top, width};
        invitation(builder, column, state, on_turn(*state.round).value_or(desk_player));
        content.y = column.y + builder.px(16);
    });
    builder.shortcut(key(ui::Key::Enter), TakeOver{});
    footer(builder, state, builder.tr("Enter shows the question"));
    common_shortcuts(builder);
    return std::move(builder).finish();
}

}
