// SPDX-License-Identifier: MIT
#include "ui/mirror.h"

#include "ui/canvas.h"

#include <cmath>

namespace ui {

namespace {

void mirror_points(std::vector<Point>& points, float width)
{
    for (Point& point : points) {
        point = mirrored(point, width);
    }
}

/// Turns one draw command into its mirror image.
struct Mirror {
    float width;

    template <class Boxed> void box(Boxed& boxed) const { boxed.rect = mirrored(boxed.rect, width); }

    void operator()(FillRect& c) const { box(c); }
    void operator()(StrokeRect& c) const { box(c); }
    void operator()(Shadow& c) const { box(c); }
    void operator()(PushClip& c) const { box(c); }
    void operator()(ScrollEdge& c) const { box(c); }
    void operator()(ScrollBar& c) const { c.thumb = mirrored(c.thumb, width); }
    void operator()(PushScroll& c) const { c.clip = mirrored(c.clip, width); }
    void operator()(Polygon& c) const { mirror_points(c.points, width); }
    void operator()(Polyline& c) const { mirror_points(c.points, width); }
    void operator()(Disc& c) const { c.center = mirrored(c.center, width); }
    void operator()(Ring& c) const { c.center = mirrored(c.center, width); }
    void operator()(PushShift& c) const { c.from.x = -c.from.x; }
    void operator()(Line& c) const
    {
        c.from = mirrored(c.from, width);
        c.to = mirrored(c.to, width);
    }
    void operator()(Marker& c) const
    {
        for (Rect& rect : c.rects) {
            rect = mirrored(rect, width);
        }
    }
    void operator()(Text& c) const
    {
        // Whole pixels, as draw_text gives them: text is drawn once and put where the pixels are.
        c.origin.x = std::round(width - c.origin.x - c.layout.size().width);
    }
    void operator()(PushTransform& c) const
    {
        c.pivot = mirrored(c.pivot, width);
        c.degrees = -c.degrees;
    }
    void operator()(PopClip&) const { }
    void operator()(PopTransform&) const { }
    void operator()(PopShift&) const { }
    void operator()(PopScroll&) const { }
};

/// Turns what a target holds into its mirror image.
struct MirrorContent {
    float width;

    void operator()(SliderContent& content) const { content.track = mirrored(content.track, width); }
    void operator()(FieldContent& content) const
    {
        content.origin.x = std::round(width - content.origin.x - content.layout.size().width);
    }
    void operator()(ItemContent&) const { }
    void operator()(std::monostate&) const { }
};

/// A rectangle of a layout as it must be drawn so that mirroring brings it back onto its letters.
Rect within(const Canvas& canvas, const TextLayout& layout, const Rect& rect)
{
    return canvas.direction() == base::Direction::RightToLeft ? mirrored(rect, layout.size().width) : rect;
}

}

Rect mirrored(const Rect& rect, float width)
{
    return {width - rect.right(), rect.y, rect.width, rect.height};
}

Point mirrored(Point point, float width)
{
    return {width - point.x, point.y};
}

DrawCommand mirrored(DrawCommand command, float width)
{
    std::visit(Mirror{width}, command);
    return command;
}

Target mirrored(Target target, float width)
{
    target.rect = mirrored(target.rect, width);
    for (Rect& part : target.parts) {
        part = mirrored(part, width);
    }
    if (target.clip) {
        target.clip = mirrored(*target.clip, width);
    }
    std::visit(MirrorContent{width}, target.content);
    return target;
}

std::vector<Rect> text_rects(const Canvas& canvas, const TextLayout& layout, Point origin, std::size_t begin,
                             std::size_t end)
{
    std::vector<Rect> rects = layout.rects(begin, end);
    for (Rect& rect : rects) {
        rect = moved(within(canvas, layout, rect), origin);
    }
    return rects;
}

Rect caret_rect(const Canvas& canvas, const TextLayout& layout, Point origin, std::size_t byte)
{
    return moved(within(canvas, layout, layout.caret(byte)), origin);
}

std::vector<Point> upright(const Canvas& canvas, std::vector<Point> points, Point center)
{
    if (canvas.direction() == base::Direction::RightToLeft) {
        mirror_points(points, 2 * center.x);
    }
    return points;
}

}
