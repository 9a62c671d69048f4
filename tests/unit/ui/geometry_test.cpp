// SPDX-License-Identifier: MIT
#include "ui/geometry.h"

#include <doctest/doctest.h>

TEST_CASE("ui::contains - half-open: the right and bottom edges are outside")
{
    const ui::Rect rect{10, 20, 30, 40};
    CHECK(ui::contains(rect, ui::Point{10, 20}));
    CHECK(ui::contains(rect, ui::Point{39.9F, 59.9F}));
    CHECK_FALSE(ui::contains(rect, ui::Point{40, 30}));
    CHECK_FALSE(ui::contains(rect, ui::Point{20, 60}));
}

TEST_CASE("ui::intersection - empty when rectangles do not touch, whichever way they miss")
{
    const ui::Rect rect{0, 0, 10, 10};
    CHECK(ui::intersection(rect, {5, 5, 10, 10}) == ui::Rect{5, 5, 5, 5});
    CHECK(ui::intersection(rect, {20, 0, 5, 5}).empty());
    CHECK(ui::intersection(rect, {0, -20, 5, 5}).empty());
    CHECK(ui::intersection(rect, {10, 0, 5, 5}).empty());
}

TEST_CASE("ui::united - an empty rectangle adds nothing")
{
    CHECK(ui::united({}, {5, 5, 10, 10}) == ui::Rect{5, 5, 10, 10});
    CHECK(ui::united({5, 5, 10, 10}, {}) == ui::Rect{5, 5, 10, 10});
    CHECK(ui::united({0, 0, 1, 1}, {9, 9, 1, 1}) == ui::Rect{0, 0, 10, 10});
}
