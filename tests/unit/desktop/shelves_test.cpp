// SPDX-License-Identifier: MIT
#include "desktop/shelves.h"

#include "base/rng.h"

#include <doctest/doctest.h>

namespace {

bool overlap(const desktop::Cell& a, const desktop::Cell& b)
{
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

}

TEST_CASE("desktop::Shelves::take - cells do not overlap, lie within, and fill most of the room")
{
    base::Rng rng{7};
    desktop::Shelves shelves(500, 400);
    std::vector<desktop::Cell> cells;
    int area = 0;
    for (int misses = 0; misses < 50;) {
        const int width = 10 + static_cast<int>(base::draw(rng, 120));
        const int height = 14 + static_cast<int>(base::draw(rng, 10));
        const auto cell = shelves.take(width, height);
        if (!cell) {
            ++misses;
            continue;
        }
        CHECK(cell->width == width);
        CHECK(cell->height == height);
        CHECK(cell->x + width <= 500);
        CHECK(cell->y + height <= 400);
        for (const auto& other : cells) {
            REQUIRE_FALSE(overlap(*cell, other));
        }
        cells.push_back(*cell);
        area += width * height;
    }
    CHECK(area > 500 * 400 * 6 / 10);
}

TEST_CASE("desktop::Shelves::take - what is larger than all of it never fits; emptied, it is as new")
{
    desktop::Shelves shelves(100, 50);
    CHECK_FALSE(shelves.take(101, 10));
    CHECK_FALSE(shelves.take(10, 51));
    CHECK(shelves.take(100, 50) == desktop::Cell{0, 0, 100, 50});
    CHECK(shelves.left() == 0);
    CHECK_FALSE(shelves.take(1, 1));
    shelves.clear();
    CHECK(shelves.left() == 50);
    CHECK(shelves.take(100, 50));
}
