// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/language.h"
#include "ui/color.h"
#include "ui/geometry.h"
#include "ui/motion.h"
#include "ui/text_layout.h"

#include <string>
#include <variant>
#include <vector>

namespace ui {

struct TargetTag;
/// Names a target or a scroll area of a screen; the same from frame to frame.
using TargetId = base::Id<TargetTag>;

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

/// From here on everything is scaled and then turned clockwise about `pivot`, up to the matching PopTransform. Before
/// `landing` begins nothing of it is drawn; while it lasts, everything comes down from `raised` times its size.
struct PushTransform {
    Point pivot;
    float degrees = 0;
    float scale = 1;
    float raised = 1;
    Animation landing;

    bool operator==(const PushTransform&) const = default;
};

struct PopTransform {
    bool operator==(const PopTransform&) const = default;
};

/// From here on everything comes from `from` pixels off to its place, up to the matching PopShift.
struct PushShift {
    Point from;
    Animation motion;

    bool operator==(const PushShift&) const = default;
};

struct PopShift {
    bool operator==(const PopShift&) const = default;
};

/// Marker drawn over a passage: its rectangles in reading order, filled along them from their left (where words run
/// from right to left, from their right) while `motion` lasts.
struct Marker {
    std::vector<Rect> rects;
    Color color;
    Animation motion;
    base::Direction direction = base::Direction::LeftToRight;

    bool operator==(const Marker&) const = default;
};

/// From here on everything is the content of a scroll area, up to the matching PopScroll: given where it lies while
/// nothing is scrolled, drawn `offset` pixels further up, and cut off outside `clip`.
struct PushScroll {
    TargetId area;
    Rect clip;
    float offset = 0;

    bool operator==(const PushScroll&) const = default;
};

struct PopScroll {
    bool operator==(const PopScroll&) const = default;
};

/// The bar that shows which part of a scroll area is seen.
struct ScrollBar {
    TargetId area;
    Rect thumb;
    Color color;

    bool operator==(const ScrollBar&) const = default;
};

/// A rule that is there only while something of a scroll area is scrolled away above it.
struct ScrollEdge {
    TargetId area;
    Rect rect;
    Color color;
    float offset = 0; ///< of the area

    bool operator==(const ScrollEdge&) const = default;
};

using DrawCommand = std::variant<FillRect, StrokeRect, Line, Polygon, Polyline, Disc, Ring, Shadow, Text, PushClip,
                                 PopClip, PushTransform, PopTransform, PushShift, PopShift, Marker, PushScroll,
                                 PopScroll, ScrollBar, ScrollEdge>;

/// What to draw, back to front. What moves by itself carries its motion, so that a list stays as it is while time
/// goes by.
using DrawList = std::vector<DrawCommand>;

/// The times what is within a PushTransform is enlarged at `now`; 0 while it is not there yet.
float scale_at(const PushTransform& transform, std::int64_t now);

/// How far from its place what is within a PushShift is at `now`, in whole pixels.
Point shift_at(const PushShift& shift, std::int64_t now);

/// How many pixels of a marker's way along its rectangles are drawn at `now`.
float drawn_at(const Marker& marker, std::int64_t now);

/// One line a command, for golden files: kind, place, size, colour, and for text its words and style.
std::string dump(const DrawList& list);

}
