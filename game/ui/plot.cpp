// SPDX-License-Identifier: MIT
#include "ui/plot.h"

#include <cmath>

namespace ui {

namespace {

TextStyle axis_style(const Canvas& canvas)
{
    return style::quiet(canvas.theme(), canvas.scene.metrics, canvas.surface);
}

TextLayout axis_text(const Canvas& canvas, const std::string& words)
{
    return canvas.set({.text = words, .style = axis_style(canvas), .line_height = 1.25F});
}

float width_of(const Canvas& canvas, const std::string& words)
{
    return std::ceil(axis_text(canvas, words).natural_width());
}

/// Draws words in one line with their left edge at `left`, moved so that they stay within `rect`.
void draw_within(Canvas& canvas, const Rect& rect, Point left, const std::string& words)
{
    const TextLayout text = axis_text(canvas, words);
    const float most = std::max(rect.x, rect.right() - std::ceil(text.natural_width()));
    const Point at{std::clamp(left.x, rect.x, most), left.y};
    canvas.fittings.push_back({words, {at.x, at.y, text.natural_width(), text.size().height}, rect});
    draw_text(canvas, text, at);
}

void draw_centred(Canvas& canvas, const Rect& rect, Point top, const std::string& words)
{
    draw_within(canvas, rect, {top.x - width_of(canvas, words) / 2, top.y}, words);
}

/// The square of a calibration plot within `rect`, less the words at its left and under it.
Rect field_of(const Canvas& canvas, const Rect& rect, const AxisEnds& ends)
{
    const float left = std::max(width_of(canvas, ends.low), width_of(canvas, ends.high)) + canvas.px(8);
    const float below = canvas.px(2 * 22);
    const float above = canvas.px(12);
    return {rect.x + left, rect.y + above, std::max(1.0F, rect.width - left - canvas.px(16)),
            std::max(1.0F, rect.height - above - below)};
}

Point place_of(const Rect& field, double along, double up)
{
    return {std::round(field.x + field.width * static_cast<float>(std::clamp(along, 0.0, 1.0))),
            std::round(field.bottom() - field.height * static_cast<float>(std::clamp(up, 0.0, 1.0)))};
}

void draw_axes(Canvas& canvas, const Rect& field)
{
    const Palette& colors = canvas.palette();
    const float line = canvas.border();
    canvas.draw.emplace_back(FillRect{{field.x, field.y, line, field.height}, colors.control});
    canvas.draw.emplace_back(FillRect{{field.x, field.bottom() - line, field.width, line}, colors.control});
}

void draw_axis_words(Canvas& canvas, const Rect& rect, const Rect& field, const AxisEnds& ends)
{
    const auto beside = [&](const std::string& words, float middle) {
        const TextLayout text = axis_text(canvas, words);
        const float x = field.x - canvas.px(8) - std::ceil(text.natural_width());
        draw_within(canvas, rect, {x, std::round(middle - text.size().height / 2)}, words);
    };
    beside(ends.high, field.y);
    beside(ends.low, field.bottom());
}

/// Discs whose area grows with how much stands behind them, between two sizes.
float disc_radius(const Canvas& canvas, std::size_t count)
{
    const float radius = 4 + 2 * std::sqrt(static_cast<float>(count));
    return canvas.px(std::min(radius, 12.0F));
}

/// The points' words under the axis; one that would touch the one before goes a line lower.
void draw_point_words(Canvas& canvas, const Rect& rect, const Rect& field, std::span<const CalibrationPoint> points)
{
    float taken = rect.x;
    for (const CalibrationPoint& point : points) {
        if (point.count == 0) {
            continue;
        }
        const float width = width_of(canvas, point.label);
        const float x = place_of(field, point.expected, 0).x;
        const bool touches = x - width / 2 < taken;
        const float y = field.bottom() + canvas.px(touches ? 26 : 6);
        draw_centred(canvas, rect, {x, y}, point.label);
        taken = touches ? taken : x + width / 2 + canvas.px(8);
    }
}

}

void calibration_plot(Canvas& canvas, const Rect& rect, const AxisEnds& ends, std::span<const CalibrationPoint> points)
{
    const Palette& colors = canvas.palette();
    const Rect field = field_of(canvas, rect, ends);
    draw_axes(canvas, field);
    draw_axis_words(canvas, rect, field, ends);
    canvas.draw.emplace_back(Line{place_of(field, 0, 0), place_of(field, 1, 1), colors.control, canvas.border(),
                                  canvas.px(5), canvas.px(4)});
    std::vector<Point> way;
    for (const CalibrationPoint& point : points) {
        if (point.count > 0) {
            way.push_back(place_of(field, point.expected, point.share));
            canvas.draw.emplace_back(Disc{way.back(), disc_radius(canvas, point.count), colors.ink});
        }
    }
    if (way.size() > 1) {
        canvas.draw.emplace_back(Polyline{way, colors.ink, canvas.px(2), Ends::Open});
    }
    draw_point_words(canvas, rect, field, points);
}

Rect balance_line(Canvas& canvas, Column& column, const Balance& balance)
{
    const Palette& colors = canvas.palette();
    const float radius = canvas.px(10);
    const Rect room = column.take(2 * radius);
    const float y = std::round(room.center().y);
    const float line = canvas.px(2);
    const auto value = static_cast<float>(std::clamp(balance.value, -1.0, 1.0));
    const float half = room.width / 2 - radius;
    const Point disc{std::round(room.center().x + half * value), y};
    canvas.draw.emplace_back(FillRect{{room.x, y - line / 2, room.width, line}, colors.ink});
    canvas.draw.emplace_back(
        FillRect{{std::round(room.center().x) - line / 2, y - canvas.px(7), line, canvas.px(14)}, colors.ink});
    canvas.draw.emplace_back(Disc{disc, radius, colors.gold});
    canvas.draw.emplace_back(Ring{disc, radius, colors.ink, line});
    column.y += canvas.px(6);
    const Rect words = column.take(canvas.px(20));
    const Rect first{words.x, words.y, words.width / 2, words.height};
    label(canvas, first, balance.start, axis_style(canvas), Align::Near);
    label(canvas, moved(first, {words.width / 2, 0}), balance.end, axis_style(canvas), Align::Far);
    return {room.x, room.y, room.width, words.bottom() - room.y};
}

Rect bars(Canvas& canvas, Column& column, std::span<const Bar> bars)
{
    const float top = column.y;
    TextStyle style = style::interface(canvas.theme(), canvas.scene.metrics, canvas.surface, type::small);
    style.figures = Figures::Tabular;
    for (const Bar& bar : bars) {
        const Rect words = column.take(canvas.px(24));
        const TextLayout amount = canvas.set({.text = bar.amount, .style = style, .line_height = 1.25F});
        const float amount_width = std::ceil(amount.natural_width());
        label(canvas, {words.x, words.y, words.width - amount_width - canvas.px(12), words.height}, bar.label, style,
              Align::Near);
        draw_text(canvas, amount,
                  {words.right() - amount_width, std::round(words.center().y - amount.size().height / 2)});
        column.y += canvas.px(4);
        meter(canvas, column.take(canvas.px(8)), static_cast<float>(bar.fraction));
        column.y += canvas.px(8);
    }
    return {column.x, top, column.width, column.y - top};
}

void history_plot(Canvas& canvas, const Rect& rect, const History& history)
{
    const Palette& colors = canvas.palette();
    const float words = width_of(canvas, history.last_text) + canvas.px(14);
    const float radius = canvas.px(5);
    const Rect field = inset({rect.x, rect.y, std::max(1.0F, rect.width - words), rect.height}, radius);
    const double range = history.high - history.low;
    const float line = canvas.border();
    canvas.draw.emplace_back(FillRect{{rect.x, rect.bottom() - line, rect.width - words, line}, colors.control});
    const auto steps = static_cast<double>(std::max<std::size_t>(history.values.size(), 2) - 1);
    std::vector<Point> way;
    for (std::size_t i = 0; i < history.values.size(); ++i) {
        const double along = history.values.size() == 1 ? 1 : static_cast<double>(i) / steps;
        way.push_back(place_of(field, along, range > 0 ? (history.values[i] - history.low) / range : 0));
    }
    if (way.empty()) {
        return;
    }
    const Point last = way.back();
    if (way.size() > 1) {
        canvas.draw.emplace_back(Polyline{std::move(way), colors.ink, canvas.px(2), Ends::Open});
    }
    canvas.draw.emplace_back(Disc{last, radius, colors.ink});
    const TextLayout text = axis_text(canvas, history.last_text);
    const float most = std::max(rect.y, rect.bottom() - text.size().height);
    const float y = std::clamp(last.y - text.size().height / 2, rect.y, most);
    draw_within(canvas, rect, {last.x + radius + canvas.px(6), std::round(y)}, history.last_text);
}

}
