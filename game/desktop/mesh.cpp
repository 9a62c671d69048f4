// SPDX-License-Identifier: MIT
#include "desktop/mesh.h"

#include "desktop/outline.h"

#include <algorithm>
#include <cmath>

namespace desktop {

namespace {

/// A coordinate on the nearest pixel boundary, halves always the same way.
float snapped(float at)
{
    return std::floor(at + 0.5F);
}

/// Rectangles begin and end on whole pixels.
ui::Rect snapped(const ui::Rect& rect)
{
    const float left = snapped(rect.x);
    const float top = snapped(rect.y);
    return {left, top, snapped(rect.right()) - left, snapped(rect.bottom()) - top};
}

void add_box(Mesh& mesh, const ui::Rect& rect, float cover = 1)
{
    if (!rect.empty() && cover > 0) {
        mesh.boxes.push_back({rect, cover});
    }
}

/// A stretch of whole pixels, all covered alike.
struct Stretch {
    float begin = 0;
    float end = 0;
    float cover = 1;
};

/// The pixels from `begin` to `end`, of which the first and the last may be covered in part.
std::vector<Stretch> pixels(float begin, float end)
{
    const float first = std::ceil(begin);
    const float last = std::floor(end);
    if (first > last) {
        return {{last, first, end - begin}};
    }
    return {{first - 1, first, first - begin}, {first, last, 1}, {last, last + 1, end - last}};
}

/// A rectangle whose edges need not be on pixels: those it covers in part are that much lighter.
void add_soft_box(Mesh& mesh, const ui::Rect& rect)
{
    for (const Stretch& row : pixels(rect.y, rect.bottom())) {
        for (const Stretch& column : pixels(rect.x, rect.right())) {
            add_box(mesh, {column.begin, row.begin, column.end - column.begin, row.end - row.begin},
                    row.cover * column.cover);
        }
    }
}

/// One corner of a rounded rectangle: the square at it in which nothing is a box.
struct Quarter {
    ui::Rect rect; ///< whole
    float radius = 0;
    float side = 0; ///< of the square, in whole pixels
    int number = 0; ///< 0 at the bottom right, then clockwise

    bool right() const { return number == 0 || number == 3; }
    bool bottom() const { return number < 2; }

    /// The corner's place when it lies `by` pixels further in.
    ui::Point at(float by) const
    {
        return {right() ? rect.right() - by : rect.x + by, bottom() ? rect.bottom() - by : rect.y + by};
    }

    /// The outline through the square, `by` pixels further in.
    Loop outline(float by) const
    {
        const float r = std::max(0.0F, radius - by);
        const Loop arc = quarter_arc(at(by + r), r, number, steps_for(radius));
        const ui::Point edge = at(by);
        const ui::Point inside = at(side);
        const bool sideways = number % 2 == 0;
        Loop points{sideways ? ui::Point{edge.x, inside.y} : ui::Point{inside.x, edge.y}};
        points.insert(points.end(), arc.begin(), arc.end());
        points.push_back(sideways ? ui::Point{inside.x, edge.y} : ui::Point{edge.x, inside.y});
        return points;
    }
};

/// The band between two lines of as many points, shading from one cover to the other.
void add_strip(Mesh& mesh, const Loop& from, float first, const Loop& to, float second)
{
    for (std::size_t i = 0; i + 1 < from.size(); ++i) {
        const Corner a{from[i], first};
        const Corner c{to[i + 1], second};
        mesh.corners.insert(mesh.corners.end(), {a, {from[i + 1], first}, c, a, c, {to[i], second}});
    }
}

void add_rounded_upright(Mesh& mesh, const ui::Rect& rect, float radius)
{
    const float side = std::ceil(radius);
    add_box(mesh, {rect.x + side, rect.y, rect.width - 2 * side, rect.height});
    add_box(mesh, {rect.x, rect.y + side, side, rect.height - 2 * side});
    add_box(mesh, {rect.right() - side, rect.y + side, side, rect.height - 2 * side});
    for (int number = 0; number < 4; ++number) {
        const Quarter quarter{rect, radius, side, number};
        const Loop inner = quarter.outline(soft);
        Loop fan{quarter.at(side)};
        fan.insert(fan.end(), inner.begin(), inner.end());
        add_fan(mesh, fan);
        add_strip(mesh, inner, 1, quarter.outline(-soft), 0);
    }
}

void add_rounded_turned(Mesh& mesh, const ui::Rect& rect, float radius)
{
    const Loop inner = rounded_inside(rect, radius, soft);
    add_fan(mesh, inner);
    add_band(mesh, inner, 1, rounded_inside(rect, radius, -soft), 0);
}

void add_frame_turned(Mesh& mesh, const ui::Rect& rect, float radius, float width)
{
    const Loop outer = rounded_inside(rect, radius, soft);
    const Loop inner = rounded_inside(rect, radius, std::max(soft, width - soft));
    add_band(mesh, rounded_inside(rect, radius, -soft), 0, outer, 1);
    add_band(mesh, outer, 1, inner, 1);
    add_band(mesh, inner, 1, rounded_inside(rect, radius, width + soft), 0);
}

void add_frame_upright(Mesh& mesh, const ui::Rect& rect, float radius, float width)
{
    const float side = std::ceil(std::max(radius, width));
    const float across = rect.width - 2 * side;
    const float down = rect.height - 2 * side;
    if (across < 0 || down < 0) {
        add_frame_turned(mesh, rect, radius, width);
        return;
    }
    add_soft_box(mesh, {rect.x + side, rect.y, across, width});
    add_soft_box(mesh, {rect.x + side, rect.bottom() - width, across, width});
    add_soft_box(mesh, {rect.x, rect.y + side, width, down});
    add_soft_box(mesh, {rect.right() - width, rect.y + side, width, down});
    for (int number = 0; number < 4; ++number) {
        const Quarter quarter{rect, radius, side, number};
        const Loop outer = quarter.outline(soft);
        const Loop inner = quarter.outline(std::max(soft, width - soft));
        add_strip(mesh, quarter.outline(-soft), 0, outer, 1);
        add_strip(mesh, outer, 1, inner, 1);
        add_strip(mesh, inner, 1, quarter.outline(width + soft), 0);
    }
}

bool on_grid(ui::Point from, ui::Point to)
{
    return from.x == to.x || from.y == to.y;
}

/// The rectangle of a line along the grid, `width` thick.
ui::Rect stroke_box(ui::Point from, ui::Point to, float width)
{
    const float half = width / 2;
    if (from.y == to.y) {
        return {std::min(from.x, to.x), from.y - half, std::abs(to.x - from.x), width};
    }
    return {from.x - half, std::min(from.y, to.y), width, std::abs(to.y - from.y)};
}

void add_segment(Mesh& mesh, ui::Point from, ui::Point to, float width, Lie lie)
{
    if (lie == Lie::Upright && on_grid(from, to)) {
        add_soft_box(mesh, stroke_box(from, to, width));
    } else {
        add_polygon(mesh, stroke_outline({from, to}, width));
    }
}

/// True when a line goes along the grid all the way, and its boxes may lie over one another at its corners.
bool is_boxes(const ui::Polyline& line, Lie lie)
{
    bool along = lie == Lie::Upright && line.color.a == 255 && line.ends == ui::Ends::Closed;
    for (std::size_t i = 0; i < line.points.size() && along; ++i) {
        along = on_grid(line.points[i], line.points[(i + 1) % line.points.size()]);
    }
    return along;
}

void add_boxes(Mesh& mesh, const ui::Polyline& line)
{
    for (std::size_t i = 0; i < line.points.size(); ++i) {
        const ui::Point from = line.points[i];
        const ui::Point to = line.points[(i + 1) % line.points.size()];
        const ui::Rect box = from == to ? ui::Rect{from.x, from.y, 0, 0} : stroke_box(from, to, 0);
        add_box(mesh, snapped(ui::inset(box, -line.width / 2)));
    }
}

void add_outline(Mesh& mesh, const ui::Polyline& line)
{
    const Loop loop = clockwise(line.points);
    const float half = line.width / 2;
    const float core = std::max(0.0F, half - soft);
    const Loop outer = moved_left(loop, core);
    const Loop inner = moved_left(loop, -core);
    add_band(mesh, moved_left(loop, half + soft), 0, outer, 1);
    add_band(mesh, outer, 1, inner, 1);
    add_band(mesh, inner, 1, moved_left(loop, -half - soft), 0);
}

/// How dark a shadow is at a part of its way out, 0 to 1.
float shade(float out)
{
    return (1 - out) * (1 - out);
}

/// How many steps a shadow fades in.
constexpr int bands = 10;

float band_shade(int band)
{
    return shade(static_cast<float>(band) / bands);
}

/// One side of a shadow: the band between its rectangle's edge from `begin` to `end` and where it has faded, `out`
/// away.
void add_shadow_side(Mesh& mesh, ui::Point begin, ui::Point end, ui::Point out)
{
    const auto moved = [&](ui::Point point, int band) {
        const float way = static_cast<float>(band) / bands;
        return point + ui::Point{out.x * way, out.y * way};
    };
    for (int band = 0; band < bands; ++band) {
        add_strip(mesh, {moved(begin, band), moved(end, band)}, band_shade(band),
                  {moved(begin, band + 1), moved(end, band + 1)}, band_shade(band + 1));
    }
}

void add_shadow_corner(Mesh& mesh, ui::Point corner, int number, float blur)
{
    const auto arc = [&](int band) {
        return quarter_arc(corner, blur * static_cast<float>(band) / bands, number, steps_for(blur));
    };
    for (int band = 0; band < bands; ++band) {
        add_strip(mesh, arc(band), band_shade(band), arc(band + 1), band_shade(band + 1));
    }
}

}

void add(Mesh& mesh, const ui::FillRect& fill, Lie lie)
{
    const ui::Rect rect = snapped(fill.rect);
    const float radius = std::max(0.0F, std::min({fill.radius, rect.width / 2, rect.height / 2}));
    if (rect.empty()) {
        return;
    }
    const bool all_corners = 2 * std::ceil(radius) > std::min(rect.width, rect.height);
    if (lie == Lie::Turned || all_corners) {
        add_rounded_turned(mesh, rect, radius);
    } else if (radius > 0) {
        add_rounded_upright(mesh, rect, radius);
    } else {
        add_box(mesh, rect);
    }
}

void add(Mesh& mesh, const ui::StrokeRect& stroke, Lie lie)
{
    const ui::Rect rect = snapped(stroke.rect);
    if (rect.empty()) {
        return;
    }
    const auto add_frame = lie == Lie::Upright ? add_frame_upright : add_frame_turned;
    add_frame(mesh, rect, stroke.radius, stroke.width);
}

void add(Mesh& mesh, const ui::Line& line, Lie lie)
{
    const float length = std::hypot(line.to.x - line.from.x, line.to.y - line.from.y);
    if (line.dash <= 0) {
        add_segment(mesh, line.from, line.to, line.width, lie);
        return;
    }
    const ui::Point along = unit(line.from, line.to);
    const auto at = [&](float way) { return line.from + ui::Point{along.x * way, along.y * way}; };
    const float period = std::max(1.0F, line.dash + line.gap);
    for (float start = 0; start < length; start += period) {
        add_segment(mesh, at(start), at(std::min(start + line.dash, length)), line.width, lie);
    }
}

void add(Mesh& mesh, const ui::Polygon& polygon, Lie)
{
    if (polygon.points.size() >= 3) {
        add_polygon(mesh, polygon.points);
    }
}

void add(Mesh& mesh, const ui::Polyline& line, Lie lie)
{
    if (line.points.size() < 2) {
        return;
    }
    if (line.ends == ui::Ends::Open) {
        add_polygon(mesh, stroke_outline(line.points, line.width));
    } else if (is_boxes(line, lie)) {
        add_boxes(mesh, line);
    } else {
        add_outline(mesh, line);
    }
}

void add(Mesh& mesh, const ui::Disc& disc, Lie)
{
    add_rounded_turned(mesh, ui::inset({disc.center.x, disc.center.y, 0, 0}, -disc.radius), disc.radius);
}

void add(Mesh& mesh, const ui::Ring& ring, Lie)
{
    add_frame_turned(mesh, ui::inset({ring.center.x, ring.center.y, 0, 0}, -ring.radius), ring.radius, ring.width);
}

void add(Mesh& mesh, const ui::Shadow& shadow, Lie)
{
    const ui::Rect rect = snapped(shadow.rect);
    const float blur = std::round(shadow.blur);
    const ui::Point corners[]
        = {{rect.right(), rect.bottom()}, {rect.x, rect.bottom()}, {rect.x, rect.y}, {rect.right(), rect.y}};
    const ui::Point outwards[] = {{0, blur}, {-blur, 0}, {0, -blur}, {blur, 0}};
    for (int number = 0; number < 4; ++number) {
        add_shadow_corner(mesh, corners[number], number, blur);
        add_shadow_side(mesh, corners[number], corners[(number + 1) % 4], outwards[number]);
    }
}

}
