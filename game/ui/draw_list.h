// SPDX-License-Identifier: MIT
#pragma once

#include "ui/color.h"
#include "ui/geometry.h"
#include "ui/text_layout.h"

#include <string>
#include <variant>
#include <vector>

namespace ui {

/// A filled rectangle, corners rounded by `radius` pixels.
struct FillRect {
    Rect rect;
    Color color;
    float radius = 0;

    bool operator==(const FillRect&) const = default;
};

/// The outline of a rectangle, drawn inwards from its edge.
struct StrokeRect {
    Rect rect;
    Color color;
    float width = 1;
    float radius = 0;

    bool operator==(const StrokeRect&) const = default;
};

/// A straight line centred on its two ends; `dash` and `gap` in pixels, solid when `dash` is 0.
struct Line {
    Point from;
    Point to;
    Color color;
    float width = 1;
    float dash = 0;
    float gap = 0;

    bool operator==(const Line&) const = default;
};

/// A filled polygon that does not cross itself; it need not be convex.
struct Polygon {
    std::vector<Point> points;
    Color color;

    bool operator==(const Polygon&) const = default;
};

enum class Ends { Open, Closed };

/// Joined lines with mitred corners, open or back to the first point.
struct Polyline {
    std::vector<Point> points;
    Color color;
    float width = 1;
    Ends ends = Ends::Open;

    bool operator==(const Polyline&) const = default;
};

/// A filled circle.
struct Disc {
    Point center;
    float radius = 0;
    Color color;

    bool operator==(const Disc&) const = default;
};

/// The outline of a circle, drawn inwards from its edge.
struct Ring {
    Point center;
    float radius = 0;
    Color color;
    float width = 1;

    bool operator==(const Ring&) const = default;
};

/// The soft shadow around a rectangle that is about to be drawn: `color` at its edge, gone `blur` pixels outside.
/// Nothing is drawn within the rectangle.
struct Shadow {
    Rect rect;
    Color color;
    float blur = 16;

    bool operator==(const Shadow&) const = default;
};

/// A set text with its top left corner at `origin`.
struct Text {
    TextLayout layout;
    Point origin;

    bool operator==(const Text&) const = default;
};

/// From here on nothing is drawn outside `rect` (nor outside the clips around it), up to the matching PopClip.
struct PushClip {
    Rect rect;

    bool operator==(const PushClip&) const = default;
};

struct PopClip {
    bool operator==(const PopClip&) const = default;
};

/// From here on everything is scaled and then turned clockwise about `pivot`, up to the matching PopTransform.
struct PushTransform {
    Point pivot;
    float degrees = 0;
    float scale = 1;

    bool operator==(const PushTransform&) const = default;
};

struct PopTransform {
    bool operator==(const PopTransform&) const = default;
};

using DrawCommand = std::variant<FillRect, StrokeRect, Line, Polygon, Polyline, Disc, Ring, Shadow, Text, PushClip,
                                 PopClip, PushTransform, PopTransform>;

/// What to draw, back to front.
using DrawList = std::vector<DrawCommand>;

/// One line a command, for golden files: kind, place, size, colour, and for text its words and style.
std::string dump(const DrawList& list);

}
