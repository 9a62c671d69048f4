// SPDX-License-Identifier: MIT
#include "desktop/mesh.h"

#include "base/rng.h"

#include <cmath>
#include <doctest/doctest.h>
#include <numbers>

namespace {

/// Equal to `value` but for this part of it.
doctest::Approx about(float value, double part)
{
    return doctest::Approx(static_cast<double>(value)).epsilon(part);
}

const ui::Color black = ui::rgb(0);

float triangle_area(ui::Point a, ui::Point b, ui::Point c)
{
    return std::abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) / 2;
}

ui::Point place(const sf::Vertex& vertex)
{
    return {vertex.position.x, vertex.position.y};
}

/// What a mesh covers: the area of its triangles, each at the mean of its corners' alpha.
float coverage(const desktop::Mesh& mesh)
{
    float sum = 0;
    for (std::size_t i = 0; i + 2 < mesh.size(); i += 3) {
        const int alpha = mesh[i].color.a + mesh[i + 1].color.a + mesh[i + 2].color.a;
        sum += triangle_area(place(mesh[i]), place(mesh[i + 1]), place(mesh[i + 2])) * static_cast<float>(alpha) / 765;
    }
    return sum;
}

template <class Shape> desktop::Mesh mesh_of(const Shape& shape)
{
    desktop::Mesh mesh;
    desktop::add(mesh, shape);
    return mesh;
}

float area(const std::vector<ui::Point>& points)
{
    float sum = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto a = points[i];
        const auto b = points[(i + 1) % points.size()];
        sum += a.x * b.y - b.x * a.y;
    }
    return std::abs(sum) / 2;
}

float triangles_area(const std::vector<ui::Point>& points)
{
    const auto indices = desktop::triangulated(points);
    float sum = 0;
    for (std::size_t i = 0; i + 2 < indices.size(); i += 3) {
        sum += triangle_area(points[indices[i]], points[indices[i + 1]], points[indices[i + 2]]);
    }
    return sum;
}

/// A polygon around (0, 0) with corners at random distances: rarely convex, never crossing itself.
std::vector<ui::Point> star(base::Rng& rng)
{
    const std::size_t corners = 3 + base::draw(rng, 30);
    std::vector<ui::Point> points;
    for (std::size_t i = 0; i < corners; ++i) {
        const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(corners);
        const auto far = static_cast<float>(10 + base::draw(rng, 90));
        points.push_back({far * std::cos(angle), far * std::sin(angle)});
    }
    return points;
}

}

TEST_CASE("desktop::add - a plain rectangle covers exactly its pixels")
{
    const auto mesh = mesh_of(ui::FillRect{{10, 20, 30, 40}, black});
    CHECK(mesh.size() == 6);
    CHECK(coverage(mesh) == about(1200, 0.00001));
    CHECK(mesh_of(ui::FillRect{{10.2F, 20.4F, 30, 40}, black}).front().position == sf::Vector2f(10, 20));
    CHECK(mesh_of(ui::FillRect{{10, 20, 0, 40}, black}).empty());
    CHECK(mesh_of(ui::FillRect{{10, 20, -5, 40}, black, 3}).empty());
}

TEST_CASE("desktop::add - soft edges keep the area: rounded rectangles, discs, rings, frames")
{
    constexpr float pi = std::numbers::pi_v<float>;
    CHECK(coverage(mesh_of(ui::Disc{{50, 50}, 20, black})) == about(pi * 400, 0.02));
    CHECK(coverage(mesh_of(ui::Ring{{50, 50}, 20, black, 3})) == about(pi * (400 - 289), 0.03));
    CHECK(coverage(mesh_of(ui::FillRect{{0, 0, 100, 40}, black, 5})) == about(4000 - (4 - pi) * 25, 0.01));
    CHECK(coverage(mesh_of(ui::StrokeRect{{0, 0, 100, 40}, black, 3, 0})) == about(4000 - 94 * 34, 0.03));
}

TEST_CASE("desktop::add - lines: solid, dashed, joined, and of no length")
{
    CHECK(coverage(mesh_of(ui::Line{{0, 0.5F}, {100, 0.5F}, black, 1})) == about(100, 0.03));
    CHECK(coverage(mesh_of(ui::Line{{0, 0}, {60, 80}, black, 4})) == about(400, 0.03));
    CHECK(coverage(mesh_of(ui::Line{{0, 0.5F}, {120, 0.5F}, black, 1, 4, 2})) == about(80, 0.1));
    const ui::Polyline tick{{{0, 5}, {5, 10}, {15, 0}}, black, 2, ui::Ends::Open};
    CHECK(coverage(mesh_of(tick)) == about((7.07F + 14.14F) * 2, 0.1));
    const ui::Polyline diamond{{{0, 10}, {10, 0}, {20, 10}, {10, 20}}, black, 2, ui::Ends::Closed};
    CHECK(coverage(mesh_of(diamond)) == about(4 * 14.14F * 2, 0.05));
    for (const auto& vertex : mesh_of(ui::Line{{5, 5}, {5, 5}, black, 1})) {
        CHECK(std::isfinite(vertex.position.x));
    }
    CHECK(mesh_of(ui::Polyline{{{1, 1}}, black, 2, ui::Ends::Open}).empty());
    CHECK(mesh_of(ui::Polygon{{{1, 1}, {2, 2}}, black}).empty());
}

TEST_CASE("desktop::triangulated - covers a polygon exactly, whichever way its points run")
{
    base::Rng rng{3};
    for (int i = 0; i < 300; ++i) {
        auto points = star(rng);
        CHECK(triangles_area(points) == about(area(points), 0.001));
        std::reverse(points.begin(), points.end());
        CHECK(triangles_area(points) == about(area(points), 0.001));
    }
}

TEST_CASE("desktop::triangulated - comes to an end with points that are no polygon")
{
    CHECK(desktop::triangulated({}).empty());
    CHECK(desktop::triangulated({{0, 0}, {1, 1}}).empty());
    CHECK(triangles_area({{0, 0}, {1, 1}, {2, 2}, {3, 3}}) == 0);
    CHECK(triangles_area({{5, 5}, {5, 5}, {5, 5}}) == 0);
    CHECK(desktop::triangulated({{0, 0}, {10, 10}, {10, 0}, {0, 10}}).size() <= 6);
}

TEST_CASE("desktop::add - colours are multiplied by their alpha, and soft edges end in nothing")
{
    const auto mesh = mesh_of(ui::Disc{{50, 50}, 20, ui::with_alpha(ui::rgb(0xFF8000), 128)});
    bool clear = false;
    for (const auto& vertex : mesh) {
        CHECK(vertex.color.r <= vertex.color.a);
        CHECK(vertex.color.g <= vertex.color.a);
        clear = clear || vertex.color == sf::Color(0, 0, 0, 0);
    }
    CHECK(clear);
}

TEST_CASE("desktop::add - a shadow lies around its rectangle and fades away")
{
    const auto mesh = mesh_of(ui::Shadow{{100, 100, 50, 50}, ui::with_alpha(black, 90), 20});
    for (const auto& vertex : mesh) {
        const auto at = place(vertex);
        CHECK(ui::contains(ui::Rect{79.9F, 79.9F, 90.2F, 90.2F}, at));
        const bool outermost = at.x < 80.5F || at.y < 80.5F || at.x > 169.5F || at.y > 169.5F;
        CHECK((!outermost || vertex.color.a == 0));
    }
}
