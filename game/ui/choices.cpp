// SPDX-License-Identifier: MIT
#include "ui/choices.h"

#include <cmath>

namespace ui {

namespace {

constexpr float corner = 3;

/// Words with smaller ones under them, as rows have them at their start.
struct TwoLines {
    TextLayout label;
    TextLayout detail; ///< empty where there is none

    float height() const { return std::ceil(label.size().height) + std::ceil(detail.size().height); }
};

TwoLines two_lines(const Canvas& canvas, float width, const std::string& label, const std::string& detail)
{
    const auto& metrics = canvas.scene.metrics;
    const float room = std::max(1.0F, width);
    TwoLines lines{canvas.set({.text = label,
                               .style = style::interface(canvas.theme(), metrics, canvas.surface, 16),
                               .width = room,
                               .line_height = 1.35F,
                               .align = Align::Near}),
                   {}};
    if (!detail.empty()) {
        lines.detail = canvas.set({.text = detail,
                                   .style = style::quiet(canvas.theme(), metrics, canvas.surface, 14),
                                   .width = room,
                                   .line_height = 1.35F,
                                   .align = Align::Near});
    }
    return lines;
}

/// Draws the words with their left edge at `x`, centred on `rect` in height.
void draw_two_lines(Canvas& canvas, const Rect& rect, float x, const TwoLines& lines)
{
    const float top = std::round(rect.center().y - lines.height() / 2);
    const Rect words{x, top, std::max(lines.label.natural_width(), lines.detail.natural_width()), lines.height()};
    canvas.fittings.push_back({lines.label.spec().text, words, rect});
    draw_text(canvas, lines.label, words.origin());
    if (!lines.detail.spec().text.empty()) {
        draw_text(canvas, lines.detail, {x, top + std::ceil(lines.label.size().height)});
    }
}

/// What lies under a row that the pointer is over: a little darker, to its ends.
void draw_hover(Canvas& canvas, const Rect& rect, const TargetId& id)
{
    if (canvas.scene.ui.hovered == id) {
        canvas.draw.emplace_back(FillRect{rect, canvas.palette().raised, corner});
    }
}

void draw_tick(Canvas& canvas, Point c, float size, Color color)
{
    const float u = size / 16;
    const std::vector<Point> points{
        {c.x - 5 * u, c.y + 0.5F * u}, {c.x - 1.5F * u, c.y + 4 * u}, {c.x + 5 * u, c.y - 4 * u}};
    canvas.draw.emplace_back(Polyline{upright(canvas, points, c), color, std::max(1.6F, size * 0.14F), Ends::Open});
}

Size knob_room(const Canvas& canvas)
{
    return {canvas.px(46), canvas.px(26)};
}

TextStyle state_style(const Canvas& canvas, const SwitchRow& row)
{
    TextStyle style = style::interface(canvas.theme(), canvas.scene.metrics, canvas.surface, type::small);
    style.weight = row.on ? 600 : 400;
    return style;
}

TextLayout state_text(const Canvas& canvas, const SwitchRow& row)
{
    return canvas.set({.text = row.state, .style = state_style(canvas, row), .line_height = 1.25F});
}

float switch_words_width(const Canvas& canvas, float width, const SwitchRow& row)
{
    const float state = std::ceil(state_text(canvas, row).natural_width());
    return width - knob_room(canvas).width - state - canvas.px(16 + 10 + 16);
}

/// On: filled, the knob at the end with a tick in it. Off: an outline, the knob at the start and hollow.
void draw_knob(Canvas& canvas, const Rect& pill, const SwitchRow& row)
{
    const Palette& colors = canvas.palette();
    const float radius = pill.height / 2;
    const Point knob{row.on ? pill.right() - radius : pill.x + radius, pill.center().y};
    const float knob_radius = radius - canvas.px(4);
    if (row.on) {
        canvas.draw.emplace_back(FillRect{pill, colors.ink, radius});
        canvas.draw.emplace_back(Disc{knob, knob_radius, colors.on_ink});
        draw_tick(canvas, knob, knob_radius * 1.5F, colors.ink);
    } else {
        const float line = std::max(canvas.px(2), canvas.border());
        canvas.draw.emplace_back(FillRect{pill, colors.raised, radius});
        canvas.draw.emplace_back(StrokeRect{pill, colors.control, line, radius});
        canvas.draw.emplace_back(Ring{knob, knob_radius, colors.control, line});
    }
}

float radio_left(const Canvas& canvas)
{
    return canvas.px(40);
}

Size check_box(const Canvas& canvas)
{
    return {canvas.px(18), canvas.px(18)};
}

TextStyle check_style(const Canvas& canvas)
{
    return style::interface(canvas.theme(), canvas.scene.metrics, canvas.surface, type::small);
}

/// The words of a chip; wrapped where one alone is wider than `width`.
TextLayout check_text(const Canvas& canvas, float width, const CheckChip& chip)
{
    const float room = width - check_box(canvas).width - canvas.px(36);
    TextSpec spec{.text = chip.label, .style = check_style(canvas), .line_height = 1.25F};
    const TextLayout straight = canvas.set(spec);
    if (straight.natural_width() <= room) {
        return straight;
    }
    spec.width = std::max(1.0F, room);
    return canvas.set(spec);
}

void draw_check_box(Canvas& canvas, const Rect& box, const CheckChip& chip)
{
    const Palette& colors = canvas.palette();
    if (chip.on) {
        canvas.draw.emplace_back(FillRect{box, colors.ink, corner});
        draw_tick(canvas, box.center(), box.width * 0.8F, colors.on_ink);
    } else {
        canvas.draw.emplace_back(StrokeRect{box, colors.control, std::max(canvas.px(2), canvas.border()), corner});
    }
}

}

float switch_height(const Canvas& canvas, float width, const SwitchRow& row)
{
    const TwoLines lines = two_lines(canvas, switch_words_width(canvas, width, row), row.label, row.detail);
    return std::max(canvas.px(48), lines.height() + canvas.px(16));
}

void draw_switch(Canvas& canvas, const Rect& rect, const SwitchRow& row)
{
    draw_hover(canvas, rect, row.id);
    const float edge = canvas.px(8);
    const Size room = knob_room(canvas);
    const Rect pill{rect.right() - edge - room.width, std::round(rect.center().y - room.height / 2), room.width,
                    room.height};
    const TextLayout state = state_text(canvas, row);
    const float state_left = pill.x - canvas.px(10) - std::ceil(state.natural_width());
    draw_two_lines(canvas, rect, rect.x + edge,
                   two_lines(canvas, switch_words_width(canvas, rect.width, row), row.label, row.detail));
    draw_text(canvas, state, {state_left, std::round(rect.center().y - state.size().height / 2)});
    draw_knob(canvas, pill, row);
    if (canvas.scene.ui.focused == row.id) {
        focus_ring(canvas, rect, corner);
    }
}

float radio_height(const Canvas& canvas, float width, const RadioRow& row)
{
    const TwoLines lines = two_lines(canvas, width - radio_left(canvas) - canvas.px(8), row.label, row.detail);
    return std::max(canvas.px(44), lines.height() + canvas.px(16));
}

void draw_radio(Canvas& canvas, const Rect& rect, const RadioRow& row)
{
    const Palette& colors = canvas.palette();
    draw_hover(canvas, rect, row.id);
    const Point center{rect.x + canvas.px(20), rect.center().y};
    const float radius = canvas.px(10);
    const float line = std::max(canvas.px(2), canvas.border());
    canvas.draw.emplace_back(Disc{center, radius, colors.raised});
    canvas.draw.emplace_back(Ring{center, radius, row.selected ? colors.ink : colors.control, line});
    if (row.selected) {
        canvas.draw.emplace_back(Disc{center, canvas.px(5), colors.ink});
    }
    draw_two_lines(canvas, rect, rect.x + radio_left(canvas),
                   two_lines(canvas, rect.width - radio_left(canvas) - canvas.px(8), row.label, row.detail));
    if (canvas.scene.ui.focused == row.id) {
        focus_ring(canvas, rect, corner);
    }
}

std::vector<Rect> check_chip_rects(const Canvas& canvas, Column& column, std::span<const CheckChip> chips)
{
    // Room for the focus ring of one without touching the next.
    const float gap = canvas.px(10);
    std::vector<Rect> rects;
    float x = column.x;
    float row_height = 0;
    for (const CheckChip& chip : chips) {
        const TextLayout text = check_text(canvas, column.width, chip);
        const float width = check_box(canvas).width + std::ceil(text.size().width) + canvas.px(36);
        if (x > column.x && x + width > column.x + column.width) {
            x = column.x;
            column.y += row_height + gap;
            row_height = 0;
        }
        const float height = std::max(canvas.px(40), std::ceil(text.size().height) + canvas.px(16));
        rects.push_back({x, column.y, width, height});
        row_height = std::max(row_height, height);
        x += width + gap;
    }
    column.y += row_height;
    return rects;
}

void draw_check_chip(Canvas& canvas, const Rect& rect, const CheckChip& chip)
{
    const Palette& colors = canvas.palette();
    const bool strong = chip.on || canvas.scene.ui.hovered == chip.id;
    const float line = chip.on ? std::max(canvas.px(2), canvas.border()) : canvas.border();
    canvas.draw.emplace_back(FillRect{rect, colors.raised, corner});
    canvas.draw.emplace_back(StrokeRect{rect, strong ? colors.ink : colors.control, line, corner});
    const Size box = check_box(canvas);
    const Rect sign{rect.x + canvas.px(12), std::round(rect.center().y - box.height / 2), box.width, box.height};
    draw_check_box(canvas, sign, chip);
    const TextLayout text = check_text(canvas, rect.width, chip);
    const Point at{sign.right() + canvas.px(10), std::round(rect.center().y - text.size().height / 2)};
    canvas.fittings.push_back({chip.label, {at.x, at.y, text.natural_width(), text.size().height}, rect});
    draw_text(canvas, text, at);
    if (canvas.scene.ui.focused == chip.id) {
        focus_ring(canvas, rect, corner);
    }
}

}
