// SPDX-License-Identifier: MIT
#include "desktop/mesh.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace desktop {

namespace {

using Loop = std::vector<ui::Point>;

/// Half the width of a soft edge, in pixels.
constexpr float soft = 0.5F;

/// A sharp corner is drawn out to at most this many times the distance of its sides.
constexpr float miter_limit = 4;

sf::Uint8 multiplied(std::uint8_t channel, std::uint8_t alpha)
{
    return static_cast<sf::Uint8>((channel * alpha + 127) / 255);
}

sf::Vertex vertex(ui::Point point, ui::Color color)
{
    return {{point.x, point.y},
            {multiplied(color.r, color.a), multiplied(color.g, color.a), multiplied(color.b, color.a), color.a}};
}

void add_triangle(Mesh& mesh, const sf::Vertex& a, const sf::Vertex& b, const sf::Vertex& c)
{
    mesh.insert(mesh.end(), {a, b, c});
}

/// The band between two closed loops of as many points, shading from one colour to the other.
void add_band(Mesh& mesh, const Loop& from, ui::Color first, const Loop& to, ui::Color second)
{
    for (std::size_t i = 0; i < from.size(); ++i) {
        const std::size_t next = (i + 1) % from.size();
        const sf::Vertex a = vertex(from[i], first);
        const sf::Vertex b = vertex(from[next], first);
        const sf::Vertex c = vertex(to[next], second);
        const sf::Vertex d = vertex(to[i], second);
        add_triangle(mesh, a, b, c);
        add_triangle(mesh, a, c, d);
    }
}

ui::Color clear(ui::Color color)
{
    return ui::with_alpha(color, 0);
}

void add_fan(Mesh& mesh, const Loop& loop, ui::Color color)
{
    for (std::size_t i = 1; i + 1 < loop.size(); ++i) {
        add_triangle(mesh, vertex(loop[0], color), vertex(loop[i], color), vertex(loop[i + 1], color));
    }
}

/// The outline of a rounded rectangle, clockwise, always of the same number of points for `steps`.
Loop rounded(const ui::Rect& rect, float radius, int steps)
{
    const float r = std::max(0.0F, std::min({radius, rect.width / 2, rect.height / 2}));
    const ui::Point centers[] = {{rect.right() - r, rect.y + r},
                                 {rect.right() - r, rect.bottom() - r},
                                 {rect.x + r, rect.bottom() - r},
                                 {rect.x + r, rect.y + r}};
    constexpr float quarter = std::numbers::pi_v<float> / 2;
    Loop loop;
    for (int corner = 0; corner < 4; ++corner) {
        for (int step = 0; step <= steps; ++step) {
            const float turn = static_cast<float>(step) / static_cast<float>(steps);
            const float angle = quarter * (static_cast<float>(corner) - 1 + turn);
            loop.push_back(centers[corner] + ui::Point{r * std::cos(angle), r * std::sin(angle)});
        }
    }
    return loop;
}

/// Enough points a quarter circle that no flat shows.
int steps_for(float radius)
{
    return std::clamp(static_cast<int>(std::sqrt(radius) * 3), 2, 24);
}

/// A rounded rectangle `by` pixels inside the given one; outside when negative.
Loop rounded_inside(const ui::Rect& rect, float radius, float by)
{
    ui::Rect inner = ui::inset(rect, by);
    inner.width = std::max(0.0F, inner.width);
    inner.height = std::max(0.0F, inner.height);
    return rounded(inner, std::max(0.0F, radius - by), steps_for(radius));
}

/// Rectangles begin and end on whole pixels.
ui::Rect snapped(const ui::Rect& rect)
{
    const float left = std::round(rect.x);
    const float top = std::round(rect.y);
    return {left, top, std::round(rect.right()) - left, std::round(rect.bottom()) - top};
}

void add_rounded(Mesh& mesh, const ui::Rect& rect, float radius, ui::Color color)
{
    const Loop inner = rounded_inside(rect, radius, soft);
    add_fan(mesh, inner, color);
    add_band(mesh, inner, color, rounded_inside(rect, radius, -soft), clear(color));
}

void add_frame(Mesh& mesh, const ui::Rect& rect, float radius, float width, ui::Color color)
{
    const Loop outer = rounded_inside(rect, radius, soft);
    const Loop inner = rounded_inside(rect, radius, std::max(soft, width - soft));
    add_band(mesh, rounded_inside(rect, radius, -soft), clear(color), outer, color);
    add_band(mesh, outer, color, inner, color);
    add_band(mesh, inner, color, rounded_inside(rect, radius, width + soft), clear(color));
}

ui::Point unit(ui::Point from, ui::Point to)
{
    const ui::Point delta = to - from;
    const float length = std::hypot(delta.x, delta.y);
    return length > 0 ? ui::Point{delta.x / length, delta.y / length} : ui::Point{1, 0};
}

/// The place `by` pixels to the left of a corner's two sides, seen in the direction of travel (y downwards).
ui::Point mitred(ui::Point corner, ui::Point in, ui::Point out, float by)
{
    const ui::Point sum = ui::Point{in.y, -in.x} + ui::Point{out.y, -out.x};
    const float square = sum.x * sum.x + sum.y * sum.y;
    const float reach = std::min(2 / std::max(square, 1e-4F), miter_limit);
    return corner + ui::Point{sum.x * by * reach, sum.y * by * reach};
}

/// A closed outline moved `by` pixels to its left all round.
Loop moved_left(const Loop& loop, float by)
{
    Loop out;
    for (std::size_t i = 0; i < loop.size(); ++i) {
        const ui::Point before = loop[(i + loop.size() - 1) % loop.size()];
        const ui::Point after = loop[(i + 1) % loop.size()];
        out.push_back(mitred(loop[i], unit(before, loop[i]), unit(loop[i], after), by));
    }
    return out;
}

/// Twice the area, positive when the points run clockwise on the screen.
float signed_area(const Loop& loop)
{
    float sum = 0;
    for (std::size_t i = 0; i < loop.size(); ++i) {
        const ui::Point a = loop[i];
        const ui::Point b = loop[(i + 1) % loop.size()];
        sum += a.x * b.y - b.x * a.y;
    }
    return sum;
}

Loop clockwise(Loop loop)
{
    if (signed_area(loop) < 0) {
        std::reverse(loop.begin(), loop.end());
    }
    return loop;
}

float cross(ui::Point a, ui::Point b, ui::Point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool in_triangle(ui::Point p, ui::Point a, ui::Point b, ui::Point c)
{
    return cross(a, b, p) >= 0 && cross(b, c, p) >= 0 && cross(c, a, p) >= 0;
}

/// True when the corner at `at` of what is left of a clockwise polygon can be cut off.
bool is_ear(const Loop& points, const std::vector<std::size_t>& left, std::size_t at)
{
    const ui::Point a = points[left[(at + left.size() - 1) % left.size()]];
    const ui::Point b = points[left[at]];
    const ui::Point c = points[left[(at + 1) % left.size()]];
    if (cross(a, b, c) <= 0) {
        return false;
    }
    for (const std::size_t other : left) {
        const ui::Point p = points[other];
        if (p != a && p != b && p != c && in_triangle(p, a, b, c)) {
            return false;
        }
    }
    return true;
}

void add_polygon(Mesh& mesh, const Loop& outline, ui::Color color)
{
    const Loop loop = clockwise(outline);
    const Loop inner = moved_left(loop, -soft);
    for (const std::size_t i : triangulated(inner)) {
        mesh.push_back(vertex(inner[i], color));
    }
    add_band(mesh, inner, color, moved_left(loop, soft), clear(color));
}

/// An open line as the outline of its stroke: up its left side and back on its right.
Loop stroke_outline(const Loop& points, float width)
{
    Loop left;
    Loop right;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const ui::Point in = i > 0 ? unit(points[i - 1], points[i]) : unit(points[i], points[i + 1]);
        const ui::Point out = i + 1 < points.size() ? unit(points[i], points[i + 1]) : in;
        left.push_back(mitred(points[i], in, out, width / 2));
        right.push_back(mitred(points[i], in, out, -width / 2));
    }
    left.insert(left.end(), right.rbegin(), right.rend());
    return left;
}

void add_segment(Mesh& mesh, ui::Point from, ui::Point to, const ui::Line& line)
{
    add_polygon(mesh, stroke_outline({from, to}, line.width), line.color);
}

}

std::vector<std::size_t> triangulated(const std::vector<ui::Point>& points)
{
    std::vector<std::size_t> triangles;
    std::vector<std::size_t> left(points.size());
    std::iota(left.begin(), left.end(), std::size_t{0});
    if (signed_area(points) < 0) {
        std::reverse(left.begin(), left.end());
    }
    std::size_t at = 0;
    std::size_t tried = 0;
    while (left.size() >= 3 && tried <= left.size()) {
        at %= left.size();
        if (!is_ear(points, left, at)) {
            ++at;
            ++tried;
            continue;
        }
        triangles.insert(triangles.end(),
                         {left[(at + left.size() - 1) % left.size()], left[at], left[(at + 1) % left.size()]});
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(at));
        tried = 0;
    }
    return triangles;
}

void add(Mesh& mesh, const ui::FillRect& fill)
{
    const ui::Rect rect = snapped(fill.rect);
    if (rect.empty()) {
        return;
    }
    if (fill.radius > 0) {
        add_rounded(mesh, rect, fill.radius, fill.color);
    } else {
        add_fan(mesh,
                {{rect.x, rect.y}, {rect.right(), rect.y}, {rect.right(), rect.bottom()}, {rect.x, rect.bottom()}},
                fill.color);
    }
}

void add(Mesh& mesh, const ui::StrokeRect& stroke)
{
    const ui::Rect rect = snapped(stroke.rect);
    if (!rect.empty()) {
        add_frame(mesh, rect, stroke.radius, stroke.width, stroke.color);
    }
}

void add(Mesh& mesh, const ui::Line& line)
{
    const float length = std::hypot(line.to.x - line.from.x, line.to.y - line.from.y);
    if (line.dash <= 0) {
        add_segment(mesh, line.from, line.to, line);
        return;
    }
    const ui::Point along = unit(line.from, line.to);
    const auto at = [&](float way) { return line.from + ui::Point{along.x * way, along.y * way}; };
    const float period = std::max(1.0F, line.dash + line.gap);
    for (float start = 0; start < length; start += period) {
        add_segment(mesh, at(start), at(std::min(start + line.dash, length)), line);
    }
}

void add(Mesh& mesh, const ui::Polygon& polygon)
{
    if (polygon.points.size() >= 3) {
        add_polygon(mesh, polygon.points, polygon.color);
    }
}

void add(Mesh& mesh, const ui::Polyline& line)
{
    if (line.points.size() < 2) {
        return;
    }
    if (line.ends == ui::Ends::Open) {
        add_polygon(mesh, stroke_outline(line.points, line.width), line.color);
        return;
    }
    const Loop loop = clockwise(line.points);
    const float half = line.width / 2;
    const float core = std::max(0.0F, half - soft);
    const Loop outer = moved_left(loop, core);
    const Loop inner = moved_left(loop, -core);
    add_band(mesh, moved_left(loop, half + soft), clear(line.color), outer, line.color);
    add_band(mesh, outer, line.color, inner, line.color);
    add_band(mesh, inner, line.color, moved_left(loop, -half - soft), clear(line.color));
}

void add(Mesh& mesh, const ui::Disc& disc)
{
    add_rounded(mesh, ui::inset({disc.center.x, disc.center.y, 0, 0}, -disc.radius), disc.radius, disc.color);
}

void add(Mesh& mesh, const ui::Ring& ring)
{
    add_frame(mesh, ui::inset({ring.center.x, ring.center.y, 0, 0}, -ring.radius), ring.radius, ring.width, ring.color);
}

void add(Mesh& mesh, const ui::Shadow& shadow)
{
    constexpr int bands = 10;
    const auto at = [&](int band) { return shadow.blur * static_cast<float>(band) / bands; };
    const auto shade = [&](int band) {
        const float left = 1 - static_cast<float>(band) / bands;
        return ui::with_alpha(shadow.color,
                              static_cast<std::uint8_t>(std::lround(static_cast<float>(shadow.color.a) * left * left)));
    };
    for (int band = 0; band < bands; ++band) {
        const auto loop = [&](int i) { return rounded(ui::inset(shadow.rect, -at(i)), at(i), steps_for(shadow.blur)); };
        add_band(mesh, loop(band), shade(band), loop(band + 1), shade(band + 1));
    }
}

}
