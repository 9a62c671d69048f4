// SPDX-License-Identifier: MIT
#include "learn/translated.h"
#include "screens/question_parts.h"
#include "screens/update.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace screens {

namespace {

constexpr float header_height = 56;

ui::TextStyle header_style(const Builder& builder)
{
    return ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
}

ui::TextStyle strong_style(const Builder& builder)
{
    return colored(bold(header_style(builder)), builder.palette().ink);
}

float width_of(const Builder& builder, const std::string& words, const ui::TextStyle& style)
{
    return std::ceil(builder.set({.text = words, .style = style}).natural_width());
}

/// The header's line: what is put on it from either side takes its place off `free`.
struct Line {
    Builder& builder;
    ui::Rect free;

    ui::Rect take_left(float width)
    {
        const ui::Rect taken{free.x, free.y, std::min(width, free.width), free.height};
        const float used = width + builder.px(18);
        free = {free.x + used, free.y, std::max(0.0F, free.width - used), free.height};
        return taken;
    }

    ui::Rect take_right(float width)
    {
        const ui::Rect taken{free.right() - width, free.y, width, free.height};
        free.width = std::max(0.0F, free.width - width - builder.px(18));
        return taken;
    }
};

void put_right(Line& line, ui::TextSpec spec)
{
    spec.line_height = 1.25F;
    const ui::TextLayout layout = line.builder.set(spec);
    const ui::Rect place = line.take_right(std::ceil(layout.natural_width()));
    ui::draw_text(line.builder, layout, {place.x, place.center().y - layout.size().height / 2});
}

/// How far the round is; of a feed only how many cards were seen, since a stream has no end in sight.
std::string progress_in_words(const base::Language& tr, const rounds::State& round)
{
    const std::size_t number = round.turn.value + 1;
    return round.style == rounds::Style::Feed ? tr("Card {}", number)
                                              : tr("{0} of {1}", number, round.questions.size());
}

/// Pack and progress on the left: as much of it as fits.
void put_progress(Line& line, const State& state)
{
    Builder& builder = line.builder;
    const auto style = header_style(builder);
    const rounds::State& round = *state.round;
    const float title = width_of(builder, state.pack->title, style) + 1;
    if (room(builder) == Room::Wide && title < line.free.width * 0.35F) {
        ui::label(builder, line.take_left(title), state.pack->title, style);
    }
    const auto total = static_cast<int>(round.questions.size());
    const float steps = builder.px(27) * static_cast<float>(total);
    if (round.style != rounds::Style::Feed && room(builder) != Room::Narrow && steps < line.free.width * 0.6F) {
        const ui::Rect place = line.take_left(steps);
        ui::progress_steps(builder, {place.x, place.center().y}, {static_cast<int>(round.turn.value), total});
    }
    const std::string words = progress_in_words(builder.scene.tr, round);
    if (width_of(builder, words, style) <= line.free.width) {
        ui::label(builder, line.free, words, style, ui::Align::Near);
    }
}

void put_pause(Line& line)
{
    Builder& builder = line.builder;
    const ui::Button pause = pause_button(builder);
    const ui::Size size = ui::button_size(builder, pause);
    const ui::Rect place = line.take_right(size.width);
    // Its words, not its edge, end where the page ends.
    ui::button(builder, ui::Point{place.x + builder.px(4), place.center().y - size.height / 2}, pause, Event{Pause{}});
}

/// The points of whoever's turn it is, and where there are several players their name.
void put_points(Line& line, const rounds::State& round)
{
    Builder& builder = line.builder;
    const auto player = round.players.size() > 1 ? on_turn(round) : std::optional(desk_player);
    if (!player) {
        return;
    }
    const std::string points = learn::points_text(rounds::points(round, *player));
    put_right(line,
              emphasized(builder.tr("Points {}", points), header_style(builder), points, strong_style(builder)).spec);
    if (round.players.size() > 1) {
        const std::string& name = round.players[player->value];
        const float most = builder.px(room(builder) == Room::Narrow ? 90 : 180);
        const float width = std::min(width_of(builder, name, strong_style(builder)) + 1, most);
        cut_label(builder, line.take_right(width), name, strong_style(builder));
    }
}

/// The seconds that are left, in words on the line and as a bar under it. The picture is made anew with each second.
void put_time(Line& line, const State& state)
{
    const auto left = time_left(state);
    if (!left || !state.round->seconds) {
        return;
    }
    constexpr std::int64_t second = 1000;
    Builder& builder = line.builder;
    const std::int64_t seconds = std::max<std::int64_t>(0, (*left + second - 1) / second);
    if (seconds > 0) {
        ui::expire(builder, state.now + *left - (seconds - 1) * second);
    }
    const ui::Column page = page_column(builder);
    const auto whole = static_cast<float>(*state.round->seconds);
    ui::meter(builder, {page.x, line.free.bottom() - builder.px(4), page.width, builder.px(4)},
              static_cast<float>(seconds) / whole, builder.px(2));
    // Translators: seconds that are left to answer in.
    const std::string words = builder.tr("{} s", seconds);
    put_right(line, {.text = words, .style = strong_style(builder)});
}

}

std::optional<rounds::PlayerIndex> on_turn(const rounds::State& round)
{
    if (const auto* asking = std::get_if<rounds::Asking>(&round.phase)) {
        return asking->player;
    }
    if (const auto* pointing = std::get_if<rounds::Pointing>(&round.phase)) {
        return pointing->player;
    }
    const auto* passing = std::get_if<rounds::Passing>(&round.phase);
    return passing == nullptr ? std::nullopt : std::optional(passing->player);
}

ui::Button pause_button(const Builder& builder)
{
    const bool narrow = room(builder) == Room::Narrow;
    return {.id = {"pause"},
            .label = builder.tr("Pause"),
            .keycap = narrow ? "" : builder.tr("Esc"),
            .kind = ui::ButtonKind::Quiet};
}

ui::Rect round_header(Builder& builder, const State& state, PauseButton pause)
{
    const ui::Column page = page_column(builder);
    const float height = builder.px(header_height);
    Line line{builder, {page.x, 0, page.width, height}};
    if (pause == PauseButton::Here) {
        put_pause(line);
    }
    builder.shortcut(key(ui::Key::Escape), Pause{});
    put_points(line, *state.round);
    put_time(line, state);
    put_progress(line, state);
    const ui::Rect free = body(builder);
    return {0, height, free.width, free.height - height};
}

}
