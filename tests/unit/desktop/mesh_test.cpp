// SPDX-License-Identifier: MIT
#include "desktop/mesh.h"

#include "base/rng.h"

#include <cmath>
#include <doctest/doctest.h>
#include <numbers>
#include <tuple>

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

/// What a mesh covers: the area of its boxes and triangles, each by how much of it is covered.
float coverage(const desktop::Mesh& mesh)
{
    float sum = 0;
    for (const auto& box : mesh.boxes) {
        sum += box.rect.width * box.rect.height * box.cover;
    }
    for (std::size_t i = 0; i + 2 < mesh.corners.size(); i += 3) {
        const auto& [a, b, c] = std::tie(mesh.corners[i], mesh.corners[i + 1], mesh.corners[i + 2]);
        sum += triangle_area(a.at, b.at, c.at) * (a.cover + b.cover + c.cover) / 3;
    }
    return sum;
}

template <class Shape> desktop::Mesh mesh_of(const Shape& shape, desktop::Lie lie = desktop::Lie::Upright)
{
    desktop::Mesh mesh;
    desktop::add(mesh, shape, lie);
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

TEST_CASE("desktop::add - a plain rectangle is one box on its pixels")
{
    const auto mesh = mesh_of(ui::FillRect{{10.2F, 20.4F, 30, 40}, black});
    REQUIRE(mesh.boxes.size() == 1);
    CHECK(mesh.boxes[0].rect == ui::Rect{10, 20, 30, 40});
    CHECK(mesh.boxes[0].cover == 1);
    CHECK(mesh.corners.empty());
    for (const auto lie : {desktop::Lie::Upright, desktop::Lie::Turned}) {
        CHECK(coverage(mesh_of(ui::FillRect{{10, 20, 30, 40}, black}, lie)) == about(1200, 0.001));
        CHECK(coverage(mesh_of(ui::FillRect{{10, 20, 0, 40}, black}, lie)) == 0);
        CHECK(coverage(mesh_of(ui::FillRect{{10, 20, -5, 40}, black, 3}, lie)) == 0);
    }
}

TEST_CASE("desktop::add - soft edges keep the area: rounded rectangles, discs, rings, frames")
{
    constexpr float pi = std::numbers::pi_v<float>;
    for (const auto lie : {desktop::Lie::Upright, desktop::Lie::Turned}) {
        CHECK(coverage(mesh_of(ui::Disc{{50, 50}, 20, black}, lie)) == about(pi * 400, 0.02));
        CHECK(coverage(mesh_of(ui::Ring{{50, 50}, 20, black, 3}, lie)) == about(pi * (400 - 289), 0.03));
        CHECK(coverage(mesh_of(ui::FillRect{{0, 0, 100, 40}, black, 5}, lie)) == about(4000 - (4 - pi) * 25, 0.01));
        CHECK(coverage(mesh_of(ui::FillRect{{0, 0, 9, 9}, black, 50}, lie)) == about(pi * 20.25F, 0.04));
        CHECK(coverage(mesh_of(ui::StrokeRect{{0, 0, 100, 40}, black, 3, 0}, lie)) == about(4000 - 94 * 34, 0.03));
        CHECK(coverage(mesh_of(ui::StrokeRect{{0, 0, 100, 40}, black, 2.5F, 5}, lie))
              == about(2.5F * (280 - 40) + pi * (25 - 6.25F), 0.04));
    }
}

TEST_CASE("desktop::add - all that is straight and upright is boxes of whole pixels")
{
    const auto boxes_alone = [](const desktop::Mesh& mesh) {
        for (const auto& box : mesh.boxes) {
            CHECK(box.rect.x == std::round(box.rect.x));
            CHECK(box.rect.bottom() == std::round(box.rect.bottom()));
        }
        return mesh.corners.empty() && !mesh.boxes.empty();
    };
    CHECK(boxes_alone(mesh_of(ui::StrokeRect{{3, 4, 50, 20}, black, 0})) == false);
    CHECK(boxes_alone(mesh_of(ui::Line{{0, 0.5F}, {100, 0.5F}, black, 1})));
    CHECK(boxes_alone(mesh_of(ui::Line{{0.3F, 0.5F}, {120, 0.5F}, black, 1, 4, 2})));
    CHECK(boxes_alone(mesh_of(ui::Line{{7, 0}, {7, 90}, black, 3})));
    const ui::Polyline corner{{{10, 10}, {90, 10}, {90, 40}, {60, 40}, {60, 70}, {10, 70}}, black, 3, ui::Ends::Closed};
    CHECK(boxes_alone(mesh_of(corner)));
    CHECK_FALSE(boxes_alone(mesh_of(ui::Line{{0, 0}, {60, 80}, black, 4})));
    CHECK_FALSE(boxes_alone(mesh_of(corner, desktop::Lie::Turned)));
}

TEST_CASE("desktop::add - the boxes of a rounded rectangle leave its corners free, and the middle is one of them")
{
    const auto mesh = mesh_of(ui::FillRect{{0, 0, 100, 40}, black, 4.5F});
    bool middle = false;
    for (const auto& box : mesh.boxes) {
        middle = middle || ui::contains(box.rect, ui::Rect{5, 0, 90, 40});
        CHECK_FALSE(ui::contains(box.rect, ui::Point{1, 1}));
        CHECK_FALSE(ui::contains(box.rect, ui::Point{98, 38}));
    }
    CHECK(middle);
}

TEST_CASE("desktop::add - lines: solid, dashed, joined, and of no length")
{
    CHECK(coverage(mesh_of(ui::Line{{0, 0.5F}, {100, 0.5F}, black, 1})) == about(100, 0.00001));
    CHECK(coverage(mesh_of(ui::Line{{0, 0.2F}, {100, 0.2F}, black, 1})) == about(100, 0.00001));
    CHECK(coverage(mesh_of(ui::Line{{0, 0}, {60, 80}, black, 4})) == about(400, 0.03));
    CHECK(coverage(mesh_of(ui::Line{{0, 0.5F}, {120, 0.5F}, black, 1, 4, 2})) == about(80, 0.00001));
    const ui::Polyline tick{{{0, 5}, {5, 10}, {15, 0}}, black, 2, ui::Ends::Open};
    CHECK(coverage(mesh_of(tick)) == about((7.07F + 14.14F) * 2, 0.1));
    const ui::Polyline diamond{{{0, 10}, {10, 0}, {20, 10}, {10, 20}}, black, 2, ui::Ends::Closed};
    CHECK(coverage(mesh_of(diamond)) == about(4 * 14.14F * 2, 0.05));
    CHECK(coverage(mesh_of(ui::Line{{5, 5}, {5, 5}, black, 1})) == 0);
    for (const auto& corner : mesh_of(ui::Line{{5, 5}, {5, 5}, black, 1}, desktop::Lie::Turned).corners) {
        CHECK(std::isfinite(corner.at.x));
    }
    CHECK(coverage(mesh_of(ui::Polyline{{{1, 1}}, black, 2, ui::Ends::Open})) == 0);
    CHECK(coverage(mesh_of(ui::Polygon{{{1, 1}, {2, 2}}, black})) == 0);
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

TEST_CASE("desktop::add - soft edges end in nothing")
{
    const auto mesh = mesh_of(ui::Disc{{50, 50}, 20, black});
    for (const auto& corner : mesh.corners) {
        const float far = std::hypot(corner.at.x - 50, corner.at.y - 50);
        CHECK((far < 20.1F || corner.cover == 0));
    }
}

TEST_CASE("desktop::add - a shadow lies around its rectangle, not within, and fades away")
{
    const auto mesh = mesh_of(ui::Shadow{{100, 100, 50, 50}, ui::with_alpha(black, 90), 20});
    CHECK_FALSE(mesh.corners.empty());
    for (const auto& corner : mesh.corners) {
        CHECK(ui::contains(ui::Rect{79.9F, 79.9F, 90.2F, 90.2F}, corner.at));
        CHECK_FALSE(ui::contains(ui::Rect{100.1F, 100.1F, 49.8F, 49.8F}, corner.at));
        const bool outermost
            = corner.at.x < 80.1F || corner.at.y < 80.1F || corner.at.x > 169.9F || corner.at.y > 169.9F;
        CHECK((!outermost || corner.cover < 0.001F));
    }
    // A third of a band twenty wide round a square of fifty, and of the four quarters of a circle.
    CHECK(coverage(mesh) == about(4 * 50 * 20 / 3.0F + std::numbers::pi_v<float> * 400 / 6, 0.04));
}
