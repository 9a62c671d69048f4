// SPDX-License-Identifier: MIT
#include "screens/buzzing.h"

#include "screens/ids.h"
#include "screens/question_kinds.h"
#include "screens/words.h"

#include <algorithm>
#include <array>

namespace screens {

namespace {

/// A player's two keys.
struct BuzzKeys {
    ui::Key letter;
    ui::Key digit;
    const char* name; ///< of the letter
};

/// Keys that lie apart from each other on the keyboard, so that hands find room: the corners first. Z and H are left
/// to what they mean elsewhere, which a gamepad's buttons reach by them.
constexpr std::array<BuzzKeys, rounds::most_players> buzz_keys{{{ui::Key::Q, ui::Key::Digit1, "Q"},
                                                                {ui::Key::P, ui::Key::Digit2, "P"},
                                                                {ui::Key::X, ui::Key::Digit3, "X"},
                                                                {ui::Key::M, ui::Key::Digit4, "M"},
                                                                {ui::Key::T, ui::Key::Digit5, "T"},
                                                                {ui::Key::V, ui::Key::Digit6, "V"},
                                                                {ui::Key::I, ui::Key::Digit7, "I"},
                                                                {ui::Key::E, ui::Key::Digit8, "E"}}};

bool has_tried(const rounds::State& round, rounds::PlayerIndex player)
{
    const auto* open = std::get_if<rounds::Buzzing>(&round.phase);
    return open != nullptr && std::find(open->tried.begin(), open->tried.end(), player) != open->tried.end();
}

/// A player who can buzz, as a button with both keys; a long name is cut.
void player_row(Builder& builder, ui::Column& column, const rounds::State& round, rounds::PlayerIndex player)
{
    const BuzzKeys& keys = buzz_keys[player.value];
    const std::string& name = round.players[player.value];
    const ui::Button face{.id = ids::numbered(ids::buzz, player.value),
                          // Translators: two keys that do the same.
                          .keycap = builder.tr("{0} or {1}", keys.name, player.value + 1),
                          .kind = ui::ButtonKind::Secondary};
    const ui::Size size = ui::button_size(builder, face);
    const ui::Rect rect = column.take(size.height);
    const float left = builder.px(20);
    ui::draw_button(builder, rect, face);
    cut_label(builder, {rect.x + left, rect.y, std::max(1.0F, rect.width - size.width), rect.height}, name,
              bold(ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 16)));
    builder.target({.id = face.id, .rect = rect, .role = ui::Role::Button, .label = name}, Buzz{player});
    builder.shortcut(key(keys.letter), Buzz{player});
    builder.shortcut(key(keys.digit), Buzz{player});
    column.y += builder.px(10);
}

/// A player whose answer was wrong: only the name, and why there is no key.
void tried_row(Builder& builder, ui::Column& column, const std::string& name)
{
    ui::paragraph(builder, column, builder.tr("{} has tried", isolated(name)),
                  ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, ui::type::small));
    column.y += builder.px(10);
}

void players(Builder& builder, ui::Column& column, const rounds::State& round)
{
    ui::kicker(builder, column, builder.tr("Who knows it?"));
    column.y += builder.px(6);
    ui::paragraph(builder, column, builder.tr("Press your key. Whoever is first answers."),
                  ui::style::article(builder.theme(), builder.scene.metrics, builder.surface, 16));
    column.y += builder.px(14);
    for (std::size_t i = 0; i < round.players.size(); ++i) {
        if (has_tried(round, {i})) {
            tried_row(builder, column, round.players[i]);
        } else {
            player_row(builder, column, round, {i});
        }
    }
    column.y += builder.px(6);
    ButtonRow row(builder, column);
    row.add({.id = {"nobody"},
             .label = builder.tr("Nobody knows"),
             .keycap = builder.tr("0"),
             .kind = ui::ButtonKind::Quiet},
            PassOn{});
    builder.shortcut(key(ui::Key::Digit0), PassOn{});
}

void question(Builder& builder, ui::Column& column, const State& state, const quiz::Question& question)
{
    question_title(builder, column, question);
    column.y += builder.px(18);
    rows_at_rest(builder, column, state, question);
}

}

Frame view(const State& state, const Buzzing&, const Look& look)
{
    Builder builder = begin(state, look, ui::Surface::Page);
    const quiz::Question& asked = rounds::current_item(*state.pack, *state.round)->question;
    const ui::Rect free = round_header(builder, state);
    ui::scroll_area(builder, {ids::page}, free, [&](ui::Column& content) {
        const ui::Column page = page_column(builder);
        const bool beside = room(builder) != Room::Narrow;
        const float side = builder.px(room(builder) == Room::Wide ? 330 : 250);
        const float gap = builder.px(36);
        ui::Column left{page.x, content.y + builder.px(20), beside ? page.width - side - 2 * gap : page.width};
        question(builder, left, state, asked);
        ui::Column right{beside ? page.x + page.width - side : page.x,
                         beside ? content.y + builder.px(20) : left.y + builder.px(24), beside ? side : page.width};
        const float top = right.y;
        players(builder, right, *state.round);
        content.y = std::max(left.y, right.y) + builder.px(12);
        if (beside) {
            ui::vertical_rule(builder, {right.x - gap, top}, content.y - top);
        }
    });
    footer(builder, state, builder.tr("Each player’s key answers · 0 when nobody knows"));
    common_shortcuts(builder);
    return std::move(builder).finish();
}

}
