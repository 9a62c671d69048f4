// SPDX-License-Identifier: MIT
#include "desktop/raster.h"

#include "base/rng.h"
#include "desktop/outline.h"

#include <cmath>
#include <doctest/doctest.h>
#include <numbers>

namespace {

const ui::Color black = ui::rgb(0);

double alpha_sum(const ui::Bitmap& bitmap)
{
    double sum = 0;
    for (std::size_t i = 3; i < bitmap.rgba.size(); i += 4) {
        sum += bitmap.rgba[i];
    }
    return sum / 255;
}

std::vector<desktop::Corner> disc(ui::Point center, float radius)
{
    desktop::Mesh mesh;
    desktop::add(mesh, ui::Disc{center, radius, black}, desktop::Lie::Turned);
    return mesh.corners;
}

}

TEST_CASE("desktop::rasterise - triangles that touch leave no gap and share no pixel")
{
    base::Rng rng{4};
    for (int i = 0; i < 100; ++i) {
        const auto coordinate = [&] { return static_cast<float>(base::draw(rng, 4000)) / 100; };
        const ui::Point middle{10 + coordinate() / 2, 10 + coordinate() / 2};
        desktop::Mesh mesh;
        const ui::Point around[] = {{0, 0}, {40, 0}, {40, 40}, {0, 40}};
        for (std::size_t side = 0; side < 4; ++side) {
            mesh.corners.insert(mesh.corners.end(), {{middle, 1}, {around[side], 1}, {around[(side + 1) % 4], 1}});
        }
        const auto half = desktop::rasterise(mesh.corners, ui::with_alpha(black, 100));
        CHECK(half.width == 40);
        CHECK(half.height == 40);
        for (std::size_t at = 3; at < half.rgba.size(); at += 4) {
            REQUIRE(half.rgba[at] == 100);
        }
    }
}

TEST_CASE("desktop::rasterise - a disc has its area, lies where it should, and its colour is multiplied by its alpha")
{
    const auto corners = disc({50.5F, 30.25F}, 12);
    const auto bitmap = desktop::rasterise(corners, ui::rgb(0xFF8000));
    CHECK(alpha_sum(bitmap) == doctest::Approx(std::numbers::pi * 144).epsilon(0.01));
    CHECK(bitmap.offset == ui::Point{38, 17});
    CHECK(desktop::bounds_of(corners).origin() == bitmap.offset);
    for (std::size_t i = 0; i < bitmap.rgba.size(); i += 4) {
        CHECK(bitmap.rgba[i] == bitmap.rgba[i + 3]);
        CHECK(std::abs(bitmap.rgba[i + 1] - bitmap.rgba[i + 3] * 128 / 255) <= 1);
        CHECK(bitmap.rgba[i + 2] == 0);
    }
}

TEST_CASE("desktop::rasterise - either way round, and of no area")
{
    const std::vector<desktop::Corner> one{{{0, 0}, 1}, {{20, 0}, 1}, {{0, 20}, 1}};
    const std::vector<desktop::Corner> back{one[0], one[2], one[1]};
    CHECK(desktop::rasterise(one, black).rgba == desktop::rasterise(back, black).rgba);
    CHECK(alpha_sum(desktop::rasterise(one, black)) == doctest::Approx(200).epsilon(0.06));
    const std::vector<desktop::Corner> flat{{{0, 0}, 1}, {{20, 0}, 1}, {{10, 0}, 1}};
    CHECK(alpha_sum(desktop::rasterise(flat, black)) == 0);
    CHECK(desktop::rasterise({}, black).rgba.empty());
}

TEST_CASE("desktop::shape_number - the same by whole pixels elsewhere, another for another shape or colour")
{
    const auto number = desktop::shape_number(disc({50.5F, 30.25F}, 12), black);
    CHECK(desktop::shape_number(disc({58.5F, 5.25F}, 12), black) == number);
    CHECK(desktop::shape_number(disc({50.75F, 30.25F}, 12), black) != number);
    CHECK(desktop::shape_number(disc({50.5F, 30.25F}, 13), black) != number);
    CHECK(desktop::shape_number(disc({50.5F, 30.25F}, 12), ui::rgb(1)) != number);
}
