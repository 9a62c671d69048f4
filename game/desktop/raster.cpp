// SPDX-License-Identifier: MIT
#include "desktop/raster.h"

#include <algorithm>
#include <cmath>

namespace desktop {

namespace {

/// One side of a triangle that runs clockwise: how far a point lies on its inner side, times the side's length.
struct Side {
    double across = 0;
    double down = 0;
    double at = 0;
    bool inclusive = false; ///< a left or a top side, to which the points on it belong

    Side(ui::Point from, ui::Point to)
        : across(static_cast<double>(from.y) - static_cast<double>(to.y)),
          down(static_cast<double>(to.x) - static_cast<double>(from.x)),
          at(-across * static_cast<double>(from.x) - down * static_cast<double>(from.y)),
          inclusive(across > 0 || (across == 0 && down > 0))
    {
    }

    double operator()(double x, double y) const { return across * x + down * y + at; }
    static bool within(double value, bool inclusive) { return value > 0 || (value == 0 && inclusive); }
};

/// Whole pixels from one to another, the last one excluded.
struct Span {
    int begin = 0;
    int end = 0;
};

Span pixels(float a, float b, float c, int limit)
{
    const auto low = static_cast<int>(std::floor(std::min({a, b, c})));
    const auto high = static_cast<int>(std::ceil(std::max({a, b, c})));
    return {std::max(0, low), std::min(limit, high)};
}

std::uint8_t channel(double value)
{
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 255.0)));
}

/// Draws on a bitmap in one colour.
struct Pen {
    ui::Bitmap& bitmap;
    ui::Color color;

    void put(int x, int y, double cover) const
    {
        std::uint8_t* to
            = bitmap.rgba.data()
              + (static_cast<std::size_t>(y) * static_cast<std::size_t>(bitmap.width) + static_cast<std::size_t>(x))
                    * 4;
        const double alpha = cover * color.a / 255;
        const std::uint8_t parts[] = {color.r, color.g, color.b, 255};
        for (std::size_t i = 0; i < 4; ++i) {
            to[i] = channel(parts[i] * alpha + to[i] * (1 - alpha));
        }
    }

    void draw(Corner a, Corner b, Corner c) const
    {
        const double area = Side(a.at, b.at)(static_cast<double>(c.at.x), static_cast<double>(c.at.y));
        if (area == 0) {
            return;
        }
        if (area < 0) {
            std::swap(b, c);
        }
        const Side ab(a.at, b.at);
        const Side bc(b.at, c.at);
        const Side ca(c.at, a.at);
        const Span rows = pixels(a.at.y, b.at.y, c.at.y, bitmap.height);
        const Span columns = pixels(a.at.x, b.at.x, c.at.x, bitmap.width);
        for (int y = rows.begin; y < rows.end; ++y) {
            for (int x = columns.begin; x < columns.end; ++x) {
                const double wc = ab(x + 0.5, y + 0.5);
                const double wa = bc(x + 0.5, y + 0.5);
                const double wb = ca(x + 0.5, y + 0.5);
                if (Side::within(wa, bc.inclusive) && Side::within(wb, ca.inclusive)
                    && Side::within(wc, ab.inclusive)) {
                    const double cover = wa * static_cast<double>(a.cover) + wb * static_cast<double>(b.cover)
                                         + wc * static_cast<double>(c.cover);
                    put(x, y, cover / std::abs(area));
                }
            }
        }
    }
};

}

ui::Rect bounds_of(std::span<const Corner> corners)
{
    if (corners.empty()) {
        return {};
    }
    ui::Point low = corners.front().at;
    ui::Point high = low;
    for (const Corner& corner : corners) {
        low = {std::min(low.x, corner.at.x), std::min(low.y, corner.at.y)};
        high = {std::max(high.x, corner.at.x), std::max(high.y, corner.at.y)};
    }
    low = {std::floor(low.x), std::floor(low.y)};
    return {low.x, low.y, std::ceil(high.x) - low.x, std::ceil(high.y) - low.y};
}

ui::Bitmap rasterise(std::span<const Corner> corners, ui::Color color)
{
    if (corners.empty()) {
        return {};
    }
    const ui::Rect bounds = bounds_of(corners);
    const ui::Point low = bounds.origin();
    ui::Bitmap bitmap{static_cast<int>(bounds.width), static_cast<int>(bounds.height), low, {}};
    bitmap.rgba.assign(static_cast<std::size_t>(bitmap.width) * static_cast<std::size_t>(bitmap.height) * 4, 0);
    const Pen pen{bitmap, color};
    const auto placed = [&](const Corner& corner) { return Corner{corner.at - low, corner.cover}; };
    for (std::size_t i = 0; i + 2 < corners.size(); i += 3) {
        pen.draw(placed(corners[i]), placed(corners[i + 1]), placed(corners[i + 2]));
    }
    return bitmap;
}

std::uint64_t shape_number(std::span<const Corner> corners, ui::Color color)
{
    // FNV-1a over words instead of bytes.
    std::uint64_t number = 0xCBF29CE484222325U;
    const auto mix = [&](std::uint32_t word) { number = (number ^ word) * 0x100000001B3U; };
    mix(static_cast<std::uint32_t>(color.r) << 24U | static_cast<std::uint32_t>(color.g) << 16U
        | static_cast<std::uint32_t>(color.b) << 8U | color.a);
    // Finer differences can't be seen, and come from rounding alone.
    const auto steps = [](float value) { return static_cast<std::uint32_t>(std::lround(value * 64)); };
    const ui::Point low = bounds_of(corners).origin();
    for (const Corner& corner : corners) {
        mix(steps(corner.at.x - low.x));
        mix(steps(corner.at.y - low.y));
        mix(steps(corner.cover * 4));
    }
    return number;
}

}
