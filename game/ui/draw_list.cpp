// SPDX-License-Identifier: MIT
#include "ui/draw_list.h"

#include <cmath>
#include <fmt/format.h>

namespace ui {

namespace {

std::string show(Color color)
{
    const std::string hex = fmt::format("#{:02X}{:02X}{:02X}", color.r, color.g, color.b);
    return color.a == 255 ? hex : hex + fmt::format("{:02X}", color.a);
}

std::string show(Point point)
{
    return fmt::format("{:g},{:g}", point.x, point.y);
}

std::string show(const Rect& rect)
{
    return fmt::format("{:g},{:g} {:g}x{:g}", rect.x, rect.y, rect.width, rect.height);
}

std::string show(const std::vector<Point>& points)
{
    std::string out;
    for (const Point point : points) {
        out += fmt::format("{}{:g},{:g}", out.empty() ? "" : " ", point.x, point.y);
    }
    return out;
}

std::string_view show(FontRole font)
{
    switch (font) {
    case FontRole::Serif: return "serif";
    case FontRole::Mono: return "mono";
    case FontRole::Sans: break;
    }
    return "sans";
}

std::string show(const TextStyle& style)
{
    return fmt::format("{} {} {:g}px {}", show(style.font), style.weight, style.size, show(style.color));
}

/// Line feeds as `\n`, so that a command stays one line.
std::string quoted(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        out.append(c == '\n' ? "\\n" : std::string_view(&c, 1));
    }
    return fmt::format("\"{}\"", out);
}

std::string show(const std::vector<Rect>& rects)
{
    std::string out;
    for (const Rect& rect : rects) {
        out += (out.empty() ? "" : ", ") + show(rect);
    }
    return out;
}

/// How long something moves. When it starts is left out: it says nothing about the picture.
std::string show(const Animation& motion)
{
    return motion.duration > 0 ? fmt::format(" over {} ms", motion.duration) : "";
}

struct Describe {
    std::string operator()(const FillRect& c) const
    {
        return fmt::format("fill {} {} radius {:g}", show(c.rect), show(c.color), c.radius);
    }
    std::string operator()(const StrokeRect& c) const
    {
        return fmt::format("stroke {} {} width {:g} radius {:g}", show(c.rect), show(c.color), c.width, c.radius);
    }
    std::string operator()(const Line& c) const
    {
        const std::string dashes = c.dash > 0 ? fmt::format(" dash {:g} {:g}", c.dash, c.gap) : std::string();
        return fmt::format("line {} to {} {} width {:g}{}", show(c.from), show(c.to), show(c.color), c.width, dashes);
    }
    std::string operator()(const Polygon& c) const
    {
        return fmt::format("polygon {} {}", show(c.points), show(c.color));
    }
    std::string operator()(const Polyline& c) const
    {
        return fmt::format("{} {} {} width {:g}", c.ends == Ends::Closed ? "outline" : "polyline", show(c.points),
                           show(c.color), c.width);
    }
    std::string operator()(const Disc& c) const
    {
        return fmt::format("disc {} radius {:g} {}", show(c.center), c.radius, show(c.color));
    }
    std::string operator()(const Ring& c) const
    {
        return fmt::format("ring {} radius {:g} {} width {:g}", show(c.center), c.radius, show(c.color), c.width);
    }
    std::string operator()(const Shadow& c) const
    {
        return fmt::format("shadow {} {} blur {:g}", show(c.rect), show(c.color), c.blur);
    }
    std::string operator()(const Text& c) const
    {
        const TextSpec& spec = c.layout.spec();
        std::string out = fmt::format("text {} {} {}", show(c.origin), quoted(spec.text), show(spec.style));
        if (spec.width) {
            out += fmt::format(" in {:g}", *spec.width);
        }
        for (const TextSpan& span : spec.spans) {
            out += fmt::format(" [{}-{} {}]", span.begin, span.end, show(span.style));
        }
        return out;
    }
    std::string operator()(const PushClip& c) const { return fmt::format("clip {}", show(c.rect)); }
    std::string operator()(const PopClip&) const { return "end clip"; }
    std::string operator()(const PushTransform& c) const
    {
        const std::string from = c.landing.duration > 0 ? fmt::format(" from {:g}", c.raised) : "";
        return fmt::format("turn {:g} about {} scale {:g}{}{}", c.degrees, show(c.pivot), c.scale, from,
                           show(c.landing));
    }
    std::string operator()(const PopTransform&) const { return "end turn"; }
    std::string operator()(const PushShift& c) const
    {
        return fmt::format("come from {}{}", show(c.from), show(c.motion));
    }
    std::string operator()(const PopShift&) const { return "end come"; }
    std::string operator()(const Marker& c) const
    {
        return fmt::format("marker {} {}{}", show(c.rects), show(c.color), show(c.motion));
    }
    std::string operator()(const PushScroll& c) const
    {
        return fmt::format("scroll {} {} up {:g}", c.area.value, show(c.clip), c.offset);
    }
    std::string operator()(const PopScroll&) const { return "end scroll"; }
    std::string operator()(const ScrollBar& c) const
    {
        return fmt::format("bar of {} {} {}", c.area.value, show(c.thumb), show(c.color));
    }
    std::string operator()(const ScrollEdge& c) const
    {
        return fmt::format("edge of {} {} {}{}", c.area.value, show(c.rect), show(c.color),
                           c.offset > 0 ? "" : " hidden");
    }
};

}

float scale_at(const PushTransform& transform, std::int64_t now)
{
    if (transform.landing.duration > 0 && now <= transform.landing.start) {
        return 0;
    }
    return transform.scale * mix(transform.raised, 1, ease_in(progress(transform.landing, now)));
}

Point shift_at(const PushShift& shift, std::int64_t now)
{
    const float left = 1 - ease_out(progress(shift.motion, now));
    return {std::round(shift.from.x * left), std::round(shift.from.y * left)};
}

float drawn_at(const Marker& marker, std::int64_t now)
{
    float whole = 0;
    for (const Rect& rect : marker.rects) {
        whole += rect.width;
    }
    return whole * progress(marker.motion, now);
}

std::string dump(const DrawList& list)
{
    std::string out;
    for (const DrawCommand& command : list) {
        out += std::visit(Describe{}, command) + "\n";
    }
    return out;
}

}
