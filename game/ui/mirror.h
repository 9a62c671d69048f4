// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frame.h"

/// Frames are built from left to right and mirrored as a whole for languages that run the other way. Texts and marks
/// keep their shape. All in a window `width` pixels wide; mirrored twice, everything is where it was.
namespace ui {

struct Canvas;

/// The place of `rect` in the mirrored window.
Rect mirrored(const Rect& rect, float width);

/// The place of `point` in the mirrored window.
Point mirrored(Point point, float width);

/// `command` in the mirrored window; a text has its box where the mirrored box is.
DrawCommand mirrored(DrawCommand command, float width);

/// `target` in the mirrored window, with its parts, clip and content.
Target mirrored(Target target, float width);

/// Mirrors all of `frame`.
template <class Event> void mirror(Frame<Event>& frame, float width)
{
    for (DrawCommand& command : frame.draw) {
        command = mirrored(std::move(command), width);
    }
    for (HitRegion<Event>& hit : frame.hits) {
        static_cast<Target&>(hit) = mirrored(static_cast<Target>(hit), width);
    }
    for (ScrollRegion& scroll : frame.scrolls) {
        scroll.viewport = mirrored(scroll.viewport, width);
        scroll.bar = mirrored(scroll.bar, width);
    }
    for (Fitting& fitting : frame.fittings) {
        fitting.inner = mirrored(fitting.inner, width);
        fitting.outer = mirrored(fitting.outer, width);
    }
}

/// Where bytes `begin` to `end` of `layout`, drawn at `origin`, are to be marked while a frame is built, in reading
/// order: the rectangles come to lie on the letters once the frame is finished, mirrored or not.
std::vector<Rect> text_rects(const Canvas& canvas, const TextLayout& layout, Point origin, std::size_t begin,
                             std::size_t end);

/// Where the caret before `byte` is to be drawn while a frame is built; its width is 0.
Rect caret_rect(const Canvas& canvas, const TextLayout& layout, Point origin, std::size_t byte);

/// `points` of a shape that keeps its form in a mirrored layout (a tick, a clock's hands), around `center`.
std::vector<Point> upright(const Canvas& canvas, std::vector<Point> points, Point center);

}
