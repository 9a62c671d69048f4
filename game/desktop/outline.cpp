// SPDX-License-Identifier: MIT
#include "desktop/outline.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace desktop {

namespace {

/// A sharp corner is drawn out to at most this many times the distance of its sides.
constexpr float miter_limit = 4;

/// The place `by` pixels to the left of a corner's two sides, seen in the direction of travel (y downwards).
ui::Point mitred(ui::Point corner, ui::Point in, ui::Point out, float by)
{
    const ui::Point sum = ui::Point{in.y, -in.x} + ui::Point{out.y, -out.x};
    const float square = sum.x * sum.x + sum.y * sum.y;
    const float reach = std::min(2 / std::max(square, 1e-4F), miter_limit);
    return corner + ui::Point{sum.x * by * reach, sum.y * by * reach};
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

}

void add_band(Mesh& mesh, const Loop& from, float first, const Loop& to, float second)
{
    for (std::size_t i = 0; i < from.size(); ++i) {
        const std::size_t next = (i + 1) % from.size();
        const Corner a{from[i], first};
        const Corner c{to[next], second};
        mesh.corners.insert(mesh.corners.end(), {a, {from[next], first}, c, a, c, {to[i], second}});
    }
}

void add_fan(Mesh& mesh, const Loop& loop)
{
    for (std::size_t i = 1; i + 1 < loop.size(); ++i) {
        mesh.corners.insert(mesh.corners.end(), {{loop[0], 1}, {loop[i], 1}, {loop[i + 1], 1}});
    }
}

void add_polygon(Mesh& mesh, const Loop& outline)
{
    const Loop loop = clockwise(outline);
    const Loop inner = moved_left(loop, -soft);
    for (const std::size_t i : triangulated(inner)) {
        mesh.corners.push_back({inner[i], 1});
    }
    add_band(mesh, inner, 1, moved_left(loop, soft), 0);
}

Loop quarter_arc(ui::Point center, float radius, int quarter, int steps)
{
    constexpr float right_angle = std::numbers::pi_v<float> / 2;
    Loop arc;
    for (int step = 0; step <= steps; ++step) {
        const float turn = static_cast<float>(step) / static_cast<float>(steps);
        const float angle = right_angle * (static_cast<float>(quarter) + turn);
        arc.push_back(center + ui::Point{radius * std::cos(angle), radius * std::sin(angle)});
    }
    return arc;
}

int steps_for(float radius)
{
    return std::clamp(static_cast<int>(std::sqrt(radius) * 3), 2, 24);
}

Loop rounded_inside(const ui::Rect& rect, float radius, float by)
{
    const ui::Rect inner{rect.x + by, rect.y + by, std::max(0.0F, rect.width - 2 * by),
                         std::max(0.0F, rect.height - 2 * by)};
    const float r = std::max(0.0F, std::min({radius - by, inner.width / 2, inner.height / 2}));
    const ui::Point centers[] = {{inner.right() - r, inner.bottom() - r},
                                 {inner.x + r, inner.bottom() - r},
                                 {inner.x + r, inner.y + r},
                                 {inner.right() - r, inner.y + r}};
    Loop loop;
    for (int quarter = 0; quarter < 4; ++quarter) {
        const Loop arc = quarter_arc(centers[quarter], r, quarter, steps_for(radius));
        loop.insert(loop.end(), arc.begin(), arc.end());
    }
    return loop;
}

ui::Point unit(ui::Point from, ui::Point to)
{
    const ui::Point delta = to - from;
    const float length = std::hypot(delta.x, delta.y);
    return length > 0 ? ui::Point{delta.x / length, delta.y / length} : ui::Point{1, 0};
}

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

Loop clockwise(Loop loop)
{
    if (signed_area(loop) < 0) {
        std::reverse(loop.begin(), loop.end());
    }
    return loop;
}

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

}
