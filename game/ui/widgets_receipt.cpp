// SPDX-License-Identifier: MIT
#include "ui/widgets.h"

#include <cmath>

namespace ui {

namespace {

constexpr float stamp_degrees = -4;

/// How far the shadows of papers reach: that of a receipt and that of the sheet beside it do not touch.
constexpr float shadow_blur = 22;

/// How many times as large the stamp is while it is still in the air.
constexpr float stamp_raised = 1.45F;

TextSpec stamp_text(const Canvas& canvas, const Stamp& stamp)
{
    const float size = canvas.px(23);
    TextSpec spec{.text = stamp.word,
                  .style = {.font = FontRole::Sans,
                            .size = size,
                            .weight = 800,
                            .color = color_of(canvas.palette(), stamp.mark),
                            .letter_spacing = size * 0.06F,
                            .letters = Case::Upper},
                  .line_height = 1.2F};
    const TextLayout straight = canvas.set(spec);
    const float room = stamp.max_width - canvas.px(72);
    if (stamp.max_width > 0 && straight.natural_width() > room) {
        spec.width = room;
        spec.align = Align::Center;
    }
    return spec;
}

float text_width(const TextLayout& layout)
{
    return std::ceil(layout.spec().width ? *layout.spec().width : layout.natural_width());
}

void stroke(Canvas& canvas, std::vector<Point> points, Color color, float width)
{
    canvas.draw.push_back(Polyline{std::move(points), color, width, Ends::Open});
}

/// The frame around a mark: circle, square or diamond.
void mark_frame(Canvas& canvas, Point c, float size, Mark mark, Fill fill)
{
    const Color color = color_of(canvas.palette(), mark);
    const float half = size / 2;
    const float line = std::max(1.5F, size / 16);
    const Rect box{c.x - half * 0.92F, c.y - half * 0.92F, size * 0.92F, size * 0.92F};
    const std::vector<Point> diamond{{c.x, c.y - half}, {c.x + half, c.y}, {c.x, c.y + half}, {c.x - half, c.y}};
    if (mark == Mark::Tick) {
        canvas.draw.push_back(fill == Fill::Solid ? DrawCommand(Disc{c, half, color})
                                                  : DrawCommand(Ring{c, half, color, line}));
    } else if (mark == Mark::Cross) {
        canvas.draw.push_back(fill == Fill::Solid ? DrawCommand(FillRect{box, color, size / 10})
                                                  : DrawCommand(StrokeRect{box, color, line, size / 10}));
    } else {
        canvas.draw.push_back(fill == Fill::Solid ? DrawCommand(Polygon{diamond, color})
                                                  : DrawCommand(Polyline{diamond, color, line, Ends::Closed}));
    }
}

/// The sign inside the frame.
void mark_sign(Canvas& canvas, Point c, float size, Mark mark, Color ink)
{
    const float u = size / 32;
    const float line = std::max(1.6F, size * 0.085F);
    if (mark == Mark::Tick) {
        const std::vector<Point> tick{
            {c.x - 6.5F * u, c.y + 0.5F * u}, {c.x - 2 * u, c.y + 5 * u}, {c.x + 6.5F * u, c.y - 5 * u}};
        stroke(canvas, upright(canvas, tick, c), ink, line);
    } else if (mark == Mark::Cross) {
        const float arm = 5.5F * u;
        stroke(canvas, {{c.x - arm, c.y - arm}, {c.x + arm, c.y + arm}}, ink, line);
        stroke(canvas, {{c.x - arm, c.y + arm}, {c.x + arm, c.y - arm}}, ink, line);
    } else {
        const TextLayout sign = canvas.set(
            {.text = "?", .style = {.font = FontRole::Sans, .size = size * 0.5F, .weight = 700, .color = ink}});
        draw_text(canvas, sign, {c.x - sign.natural_width() / 2, c.y - sign.size().height / 2});
    }
}

/// The outline of a strip of paper with teeth along its lower edge, clockwise from the top left.
std::vector<Point> torn_outline(const Rect& rect, float tooth)
{
    const int teeth = std::max(1, static_cast<int>(std::round(rect.width / (tooth * 2))));
    const float half = rect.width / static_cast<float>(teeth * 2);
    const float high = rect.bottom() - tooth;
    std::vector<Point> points{{rect.x, rect.y}, {rect.right(), rect.y}};
    for (int i = teeth * 2; i >= 0; --i) {
        points.push_back({rect.x + static_cast<float>(i) * half, i % 2 == 0 ? rect.bottom() : high});
    }
    return points;
}

}

Color color_of(const Palette& palette, Mark mark)
{
    switch (mark) {
    case Mark::Tick: return palette.supported;
    case Mark::Cross: return palette.refuted;
    case Mark::Question: break;
    }
    return palette.absent;
}

void mark(Canvas& canvas, Point center, float size, Mark mark, Fill fill)
{
    mark_frame(canvas, center, size, mark, fill);
    mark_sign(canvas, center, size, mark,
              fill == Fill::Solid ? canvas.palette().on_ink : color_of(canvas.palette(), mark));
}

Rect till_line(Canvas& canvas, Column& column, const TillLine& line, const TextStyle& style)
{
    TextStyle amount_style = style;
    amount_style.color = line.amount_color.value_or(style.color);
    const TextLayout amount = canvas.set({.text = line.right, .style = amount_style, .line_height = 1.45F});
    const float amount_width = std::ceil(amount.natural_width());
    const float gap = amount_width > 0 ? canvas.px(12) : 0;
    TextSpec words{.text = line.left, .style = style, .line_height = 1.45F, .align = Align::Near};
    words.width = std::max(1.0F, column.width - amount_width - gap);
    const TextLayout left = canvas.set(words);
    const Rect place = column.take(std::ceil(left.size().height));
    draw_text(canvas, left, place.origin());
    const float last_line = left.lines().empty() ? 0 : left.lines().back().box.y;
    draw_text(canvas, amount, {place.right() - amount_width, place.y + last_line});
    return place;
}

Size stamp_size(const Canvas& canvas, const Stamp& stamp)
{
    const TextLayout text = canvas.set(stamp_text(canvas, stamp));
    return {text_width(text) + canvas.px(72), std::ceil(text.size().height) + canvas.px(14)};
}

Rect stamp(Canvas& canvas, Point center, const Stamp& stamp)
{
    const Size size = stamp_size(canvas, stamp);
    const Rect box{std::round(center.x - size.width / 2), std::round(center.y - size.height / 2), size.width,
                   size.height};
    const TextLayout text = canvas.set(stamp_text(canvas, stamp));
    canvas.draw.push_back(PushTransform{box.center(), stamp_degrees, 1, stamp_raised, stamp.landing});
    canvas.draw.push_back(StrokeRect{box, color_of(canvas.palette(), stamp.mark), canvas.px(3), canvas.px(6)});
    mark(canvas, {box.x + canvas.px(30), box.center().y}, canvas.px(25), stamp.mark, Fill::Outline);
    draw_text(canvas, text, {box.x + canvas.px(52), box.center().y - text.size().height / 2});
    canvas.draw.push_back(PopTransform{});
    return box;
}

void sheet(Canvas& canvas, const Rect& rect)
{
    canvas.draw.push_back(Shadow{rect, canvas.theme().shadow, canvas.px(shadow_blur)});
    canvas.draw.push_back(FillRect{rect, canvas.theme().paper.background});
    if (canvas.theme().rule_width > 1) {
        // A theme with thick rules does not leave it to a shadow where one sheet lies on another.
        canvas.draw.push_back(StrokeRect{rect, canvas.theme().paper.control, canvas.border()});
    }
}

float torn_edge(const Canvas& canvas)
{
    return canvas.px(11);
}

void receipt_paper(Canvas& canvas, const Rect& rect)
{
    const float tooth = torn_edge(canvas);
    const Rect body{rect.x, rect.y, rect.width, std::max(0.0F, rect.height - tooth)};
    canvas.draw.push_back(Shadow{body, canvas.theme().shadow, canvas.px(shadow_blur)});
    canvas.draw.push_back(FillRect{body, canvas.theme().card.background});
    // The strip with the teeth lies over the rest by a little, so that no seam shows.
    const Rect edge{rect.x, rect.bottom() - tooth - 2, rect.width, tooth + 2};
    canvas.draw.push_back(Polygon{torn_outline(edge, tooth), canvas.theme().card.background});
}

}
