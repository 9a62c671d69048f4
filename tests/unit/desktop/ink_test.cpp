// SPDX-License-Identifier: MIT
#include "desktop/ink.h"

#include "base/rng.h"

#include <doctest/doctest.h>

namespace {

/// A bitmap in which `#` is opaque red.
ui::Bitmap bitmap(const std::vector<std::string>& rows)
{
    ui::Bitmap made{static_cast<int>(rows.front().size()), static_cast<int>(rows.size()), {}, {}};
    for (const std::string& row : rows) {
        for (const char c : row) {
            const std::uint8_t on = c == '#' ? 255 : 0;
            made.rgba.insert(made.rgba.end(), {on, 0, 0, on});
        }
    }
    return made;
}

ui::Bitmap random_bitmap(base::Rng& rng, std::uint64_t one_in)
{
    ui::Bitmap made{1 + static_cast<int>(base::draw(rng, 150)), 1 + static_cast<int>(base::draw(rng, 90)), {}, {}};
    made.rgba.resize(static_cast<std::size_t>(made.width * made.height) * 4);
    for (std::size_t i = 3; i < made.rgba.size(); i += 4) {
        made.rgba[i] = base::draw(rng, one_in) == 0 ? 200 : 0;
    }
    return made;
}

int times_covered(const std::vector<desktop::Cell>& cells, int x, int y)
{
    return static_cast<int>(std::count_if(cells.begin(), cells.end(), [&](const desktop::Cell& cell) {
        return x >= cell.x && x < cell.x + cell.width && y >= cell.y && y < cell.y + cell.height;
    }));
}

}

TEST_CASE("desktop::ink_lines - lines of text without the blank between and beside them")
{
    const auto cells = desktop::ink_lines(bitmap({"......", ".##.#.", "..#...", "......", "#.....", "......"}), 100);
    CHECK(cells == std::vector<desktop::Cell>{{1, 1, 4, 2}, {0, 4, 1, 1}});
    CHECK(desktop::ink_lines(bitmap({"...", "..."}), 100).empty());
    CHECK(desktop::ink_lines({}, 100).empty());
    CHECK(desktop::ink_lines(bitmap({"##"}), 100) == std::vector<desktop::Cell>{{0, 0, 2, 1}});
}

TEST_CASE("desktop::ink_blocks - a frame's blank inside is left out")
{
    std::vector<std::string> rows(200, "#" + std::string(298, '.') + "#");
    rows.front() = std::string(300, '#');
    rows.back() = rows.front();
    std::size_t pixels = 0;
    for (const auto& cell : desktop::ink_blocks(bitmap(rows), 1000)) {
        pixels += static_cast<std::size_t>(cell.width * cell.height);
    }
    CHECK(pixels < 300 * 200 / 2);
}

TEST_CASE("desktop::ink_lines and ink_blocks - every pixel with ink lies in one cell, and no cell is too large")
{
    base::Rng rng{11};
    for (int i = 0; i < 60; ++i) {
        const ui::Bitmap made = random_bitmap(rng, 1 + base::draw(rng, 400));
        const int most = 1 + static_cast<int>(base::draw(rng, 60));
        for (const auto& cells : {desktop::ink_lines(made, most), desktop::ink_blocks(made, most)}) {
            for (const auto& cell : cells) {
                REQUIRE(cell.width <= most);
                REQUIRE(cell.height <= most);
                REQUIRE(cell.x + cell.width <= made.width);
                REQUIRE(cell.y + cell.height <= made.height);
            }
            for (int y = 0; y < made.height; ++y) {
                for (int x = 0; x < made.width; ++x) {
                    const int times = times_covered(cells, x, y);
                    const bool inked = made.rgba[static_cast<std::size_t>(y * made.width + x) * 4 + 3] != 0;
                    REQUIRE(times <= 1);
                    REQUIRE((times == 1 || !inked));
                }
            }
        }
    }
}

TEST_CASE("desktop::copy_cell - blue comes first, a transparent border around, and on a ground everything is opaque")
{
    ui::Bitmap one{1, 1, {}, {100, 50, 0, 128}};
    std::vector<std::uint8_t> pixels;
    desktop::copy_cell(one, {0, 0, 1, 1}, nullptr, pixels);
    REQUIRE(pixels.size() == 9 * 4);
    CHECK(std::vector<std::uint8_t>(pixels.begin() + 16, pixels.begin() + 20)
          == std::vector<std::uint8_t>{0, 50, 100, 128});
    CHECK(std::count(pixels.begin(), pixels.end(), std::uint8_t{0}) == 9 * 4 - 3);
    const ui::Color white = ui::rgb(0xFFFFFF);
    desktop::copy_cell(one, {0, 0, 1, 1}, &white, pixels);
    CHECK(std::vector<std::uint8_t>(pixels.begin() + 16, pixels.begin() + 20)
          == std::vector<std::uint8_t>{127, 177, 227, 255});
}
