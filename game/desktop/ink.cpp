// SPDX-License-Identifier: MIT
#include "desktop/ink.h"

#include <algorithm>

namespace desktop {

namespace {

const std::uint8_t* row(const ui::Bitmap& bitmap, int y)
{
    return bitmap.rgba.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(bitmap.width) * 4;
}

/// The columns of a row that have ink, as the first and the one behind the last; empty where there is none.
struct Columns {
    int begin = 0;
    int end = 0;

    bool empty() const { return begin >= end; }
};

Columns ink_columns(const ui::Bitmap& bitmap, int y)
{
    const std::uint8_t* pixels = row(bitmap, y);
    const auto inked = [&](int x) { return pixels[x * 4 + 3] != 0; };
    Columns columns{0, bitmap.width};
    while (!columns.empty() && !inked(columns.begin)) {
        ++columns.begin;
    }
    while (!columns.empty() && !inked(columns.end - 1)) {
        --columns.end;
    }
    return columns;
}

void add_cells(std::vector<Cell>& cells, const Cell& line, int most)
{
    for (int y = line.y; y < line.y + line.height; y += most) {
        for (int x = line.x; x < line.x + line.width; x += most) {
            cells.push_back({x, y, std::min(most, line.x + line.width - x), std::min(most, line.y + line.height - y)});
        }
    }
}

/// The side of the squares in which a shape's blank parts are found.
constexpr int block = 32;

bool has_ink(const ui::Bitmap& bitmap, const Cell& cell)
{
    for (int y = cell.y; y < cell.y + cell.height; ++y) {
        const std::uint8_t* pixels = row(bitmap, y);
        for (int x = cell.x; x < cell.x + cell.width; ++x) {
            if (pixels[x * 4 + 3] != 0) {
                return true;
            }
        }
    }
    return false;
}

/// The runs of squares with ink in one row of squares.
std::vector<Cell> runs_of_blocks(const ui::Bitmap& bitmap, int y)
{
    std::vector<Cell> runs;
    const int height = std::min(block, bitmap.height - y);
    for (int x = 0; x < bitmap.width; x += block) {
        const Cell square{x, y, std::min(block, bitmap.width - x), height};
        if (!has_ink(bitmap, square)) {
            continue;
        }
        if (!runs.empty() && runs.back().x + runs.back().width == x) {
            runs.back().width += square.width;
        } else {
            runs.push_back(square);
        }
    }
    return runs;
}

/// True when the runs of one row go on in those of the next.
bool go_on(const std::vector<Cell>& above, const std::vector<Cell>& below)
{
    return std::equal(above.begin(), above.end(), below.begin(), below.end(),
                      [](const Cell& a, const Cell& b) { return a.x == b.x && a.width == b.width; });
}

/// One channel of ink with its alpha multiplied in, over another of a ground.
std::uint8_t over(std::uint8_t ink, std::uint8_t alpha, std::uint8_t ground)
{
    return static_cast<std::uint8_t>(ink + (ground * (255 - alpha) + 127) / 255);
}

void put_pixel(const std::uint8_t* rgba, const ui::Color* ground, std::uint8_t* to)
{
    const std::uint8_t alpha = rgba[3];
    to[0] = ground != nullptr ? over(rgba[2], alpha, ground->b) : rgba[2];
    to[1] = ground != nullptr ? over(rgba[1], alpha, ground->g) : rgba[1];
    to[2] = ground != nullptr ? over(rgba[0], alpha, ground->r) : rgba[0];
    to[3] = ground != nullptr ? std::uint8_t{255} : alpha;
}

}

std::vector<Cell> ink_lines(const ui::Bitmap& bitmap, int most)
{
    std::vector<Cell> cells;
    Cell line;
    for (int y = 0; y <= bitmap.height; ++y) {
        const Columns columns = y < bitmap.height ? ink_columns(bitmap, y) : Columns{};
        if (columns.empty()) {
            add_cells(cells, line, most);
            line = {};
            continue;
        }
        const int right = line.height == 0 ? columns.end : std::max(line.x + line.width, columns.end);
        line.x = line.height == 0 ? columns.begin : std::min(line.x, columns.begin);
        line.width = right - line.x;
        line.y = line.height == 0 ? y : line.y;
        ++line.height;
    }
    return cells;
}

std::vector<Cell> ink_blocks(const ui::Bitmap& bitmap, int most)
{
    std::vector<Cell> cells;
    std::vector<Cell> open;
    for (int y = 0; y < bitmap.height; y += block) {
        std::vector<Cell> runs = runs_of_blocks(bitmap, y);
        if (go_on(open, runs)) {
            for (std::size_t i = 0; i < runs.size(); ++i) {
                open[i].height += runs[i].height;
            }
            continue;
        }
        for (const Cell& cell : open) {
            add_cells(cells, cell, most);
        }
        open = std::move(runs);
    }
    for (const Cell& cell : open) {
        add_cells(cells, cell, most);
    }
    return cells;
}

void copy_cell(const ui::Bitmap& bitmap, const Cell& cell, const ui::Color* ground, std::vector<std::uint8_t>& to)
{
    const auto stride = static_cast<std::size_t>(cell.width + 2) * 4;
    to.assign(stride * static_cast<std::size_t>(cell.height + 2), 0);
    for (int y = 0; y < cell.height; ++y) {
        const std::uint8_t* from = row(bitmap, cell.y + y) + static_cast<std::size_t>(cell.x) * 4;
        std::uint8_t* out = to.data() + stride * static_cast<std::size_t>(y + 1) + 4;
        for (int x = 0; x < cell.width; ++x) {
            put_pixel(from + static_cast<std::size_t>(x) * 4, ground, out + static_cast<std::size_t>(x) * 4);
        }
    }
}

}
