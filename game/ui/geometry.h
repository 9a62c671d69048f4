// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

namespace ui {

/// A place in the window in pixels, y growing downwards.
struct Point {
    float x = 0;
    float y = 0;

    bool operator==(const Point&) const = default;
};

constexpr Point operator+(Point a, Point b)
{
    return {a.x + b.x, a.y + b.y};
}

constexpr Point operator-(Point a, Point b)
{
    return {a.x - b.x, a.y - b.y};
}

/// A width and a height in pixels.
struct Size {
    float width = 0;
    float height = 0;

    bool operator==(const Size&) const = default;
};

/// A rectangle in pixels, half-open: the right and bottom edges are outside.
struct Rect {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;

    bool operator==(const Rect&) const = default;
    constexpr float right() const { return x + width; }
    constexpr float bottom() const { return y + height; }
    constexpr Point origin() const { return {x, y}; }
    constexpr Size size() const { return {width, height}; }
    constexpr Point center() const { return {x + width / 2, y + height / 2}; }
    constexpr bool empty() const { return width <= 0 || height <= 0; }
};

/// True when `point` lies in `rect`.
constexpr bool contains(const Rect& rect, Point point)
{
    return point.x >= rect.x && point.x < rect.right() && point.y >= rect.y && point.y < rect.bottom();
}

/// True when all of `inner` lies in `outer`, give or take `slack` pixels.
constexpr bool contains(const Rect& outer, const Rect& inner, float slack = 0)
{
    return inner.x >= outer.x - slack && inner.y >= outer.y - slack && inner.right() <= outer.right() + slack
           && inner.bottom() <= outer.bottom() + slack;
}

/// What `a` and `b` share; empty when they do not touch.
constexpr Rect intersection(const Rect& a, const Rect& b)
{
    const float left = std::max(a.x, b.x);
    const float top = std::max(a.y, b.y);
    return {left, top, std::max(0.0F, std::min(a.right(), b.right()) - left),
            std::max(0.0F, std::min(a.bottom(), b.bottom()) - top)};
}

/// The smallest rectangle around both; an empty one adds nothing.
constexpr Rect united(const Rect& a, const Rect& b)
{
    if (a.empty()) {
        return b;
    }
    if (b.empty()) {
        return a;
    }
    const float left = std::min(a.x, b.x);
    const float top = std::min(a.y, b.y);
    return {left, top, std::max(a.right(), b.right()) - left, std::max(a.bottom(), b.bottom()) - top};
}

/// `rect` with every edge moved inwards by `by` pixels; outwards when negative.
constexpr Rect inset(const Rect& rect, float by)
{
    return {rect.x + by, rect.y + by, rect.width - 2 * by, rect.height - 2 * by};
}

/// `rect` moved by `offset`.
constexpr Rect moved(const Rect& rect, Point offset)
{
    return {rect.x + offset.x, rect.y + offset.y, rect.width, rect.height};
}

}
