// SPDX-License-Identifier: MIT
#include "ui/check_drawn.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace ui {

namespace {

/// Half a pixel of rounding is nobody's mistake.
constexpr float slack = 1;

/// The least contrast of letters, of large letters, and of shapes that say something (WCAG 2.1, 1.4.3 and 1.4.11).
constexpr double text_contrast = 4.5;
constexpr double large_contrast = 3;
constexpr double shape_contrast = 3;

Color blend(Color over, Color under)
{
    const auto part = [&](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>((a * over.a + b * (255 - over.a)) / 255);
    };
    return {part(over.r, under.r), part(over.g, under.g), part(over.b, under.b), 255};
}

bool inside(const std::vector<Point>& polygon, Point at)
{
    bool in = false;
    for (std::size_t i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
        const Point a = polygon[i];
        const Point b = polygon[j];
        if ((a.y > at.y) != (b.y > at.y) && at.x < (b.x - a.x) * (at.y - a.y) / (b.y - a.y) + a.x) {
            in = !in;
        }
    }
    return in;
}

/// Something filled, where it is on the window.
struct Filled {
    Rect rect; ///< less what was cut off
    Color color;
    std::vector<Point> polygon; ///< empty: the whole rectangle
    std::size_t order = 0;

    bool covers(Point at) const { return contains(rect, at) && (polygon.empty() || inside(polygon, at)); }
};

/// The letters of one line, without the room above and below them.
struct Letters {
    Rect box;
    std::string words;
    std::size_t order = 0;
};

/// Walks a draw list and holds texts and shapes against what lies under and around them.
struct Checker {
    Rect window;
    std::vector<Filled> fills;
    std::vector<StrokeRect> boxes; ///< outlines, where they are on the window
    std::vector<Letters> letters;
    std::vector<Rect> clips;
    std::vector<float> offsets; ///< of the scroll areas around
    int turned = 0;
    std::size_t order = 0;
    std::vector<Finding> findings;

    void operator()(const FillRect& fill) { add(fill.rect, fill.color); }
    void operator()(const Polygon& fill) { add(bounds(fill.points), fill.color, fill.points); }
    void operator()(const ScrollBar& bar) { add(bar.thumb, bar.color); }
    void operator()(const Disc& fill)
    {
        // The square within the circle: where letters may stand.
        add(inset({fill.center.x, fill.center.y, 0, 0}, -fill.radius * 0.7F), fill.color);
    }
    void operator()(const Marker& marker)
    {
        for (const Rect& rect : marker.rects) {
            add(rect, marker.color);
        }
    }
    void operator()(const StrokeRect& box)
    {
        boxes.push_back(box);
        boxes.back().rect = on_window(box.rect);
    }
    void operator()(const Ring& ring)
    {
        const float r = ring.radius - ring.width / 2;
        const Point c = ring.center;
        check_shape(ring.color, {{c.x - r, c.y}, {c.x + r, c.y}, {c.x, c.y - r}, {c.x, c.y + r}}, "a ring");
    }
    void operator()(const Polyline& line)
    {
        std::vector<Point> middles;
        for (std::size_t i = 1; i < line.points.size(); ++i) {
            middles.push_back(middle(line.points[i - 1], line.points[i]));
        }
        check_shape(line.color, middles, "a line");
    }
    void operator()(const Line& line) { check_shape(line.color, {middle(line.from, line.to)}, "a line"); }
    void operator()(const PushClip& clip) { clips.push_back(clipped(on_window(clip.rect))); }
    void operator()(const PopClip&) { clips.pop_back(); }
    void operator()(const PushScroll& scroll)
    {
        clips.push_back(clipped(scroll.clip));
        offsets.push_back(scroll.offset);
    }
    void operator()(const PopScroll&)
    {
        clips.pop_back();
        offsets.pop_back();
    }
    void operator()(const PushTransform&) { ++turned; }
    void operator()(const PopTransform&) { --turned; }
    void operator()(const Text& text)
    {
        for (const TextLine& line : text.layout.lines()) {
            check_place(text, on_window(moved(line.box, text.origin)));
        }
        check_range(text, text.layout.spec().style, 0, text.layout.spec().text.size());
        for (const TextSpan& span : text.layout.spec().spans) {
            check_range(text, span.style, span.begin, span.end);
        }
        if (turned == 0) {
            check_overlap(text);
        }
    }
    template <class Other> void operator()(const Other&) { }

    static Rect bounds(const std::vector<Point>& points)
    {
        Rect box;
        for (const Point point : points) {
            const Rect dot{point.x, point.y, 0.01F, 0.01F};
            box = box == Rect{} ? dot : united(box, dot);
        }
        return box;
    }

    Rect on_window(const Rect& rect) const { return offsets.empty() ? rect : moved(rect, {0, -offsets.back()}); }
    Rect clipped(const Rect& rect) const { return clips.empty() ? rect : intersection(rect, clips.back()); }

    void add(const Rect& rect, Color color, std::vector<Point> polygon = {})
    {
        for (Point& point : polygon) {
            point = on_window({point.x, point.y, 0, 0}).origin();
        }
        fills.push_back({clipped(on_window(rect)), color, std::move(polygon), order});
    }

    Color ground(Point at) const
    {
        Color color = fills.front().color;
        for (const Filled& fill : fills) {
            if (fill.covers(at)) {
                color = blend(fill.color, color);
            }
        }
        return color;
    }

    bool shows(Point at) const { return clips.empty() || contains(clips.back(), at); }

    void check_place(const Text& text, const Rect& line)
    {
        if (clips.empty() && turned == 0 && !contains(window, line, slack)) {
            findings.push_back(
                {"text-outside-window", fmt::format("\"{}\" leaves the window", text.layout.spec().text)});
        }
    }

    /// Ink is held against the ground at five points of each line.
    void check_range(const Text& text, const TextStyle& style, std::size_t begin, std::size_t end)
    {
        const bool large = style.size >= 24 || (style.size >= 18.66F && style.weight >= 700);
        for (const Rect& rect : text.layout.rects(begin, end)) {
            const Rect place = on_window(moved(rect, text.origin));
            for (const float part : {0.1F, 0.3F, 0.5F, 0.7F, 0.9F}) {
                const Point at{place.x + place.width * part, place.center().y};
                const std::size_t byte
                    = text.layout.byte_at(Point{rect.x + rect.width * part, rect.center().y}).value_or(begin);
                if (shows(at) && style_of(text.layout.spec(), byte) == style
                    && too_faint(style.color, at, large ? large_contrast : text_contrast)) {
                    complain_of(text, style.color, at);
                    return;
                }
            }
        }
    }

    static const TextStyle& style_of(const TextSpec& spec, std::size_t byte)
    {
        const auto covers = [&](const TextSpan& span) { return span.begin <= byte && span.end > byte; };
        const auto last = std::find_if(spec.spans.rbegin(), spec.spans.rend(), covers);
        return last == spec.spans.rend() ? spec.style : last->style;
    }

    bool too_faint(Color color, Point at, double least) const
    {
        const Color under = ground(at);
        return contrast_ratio(blend(color, under), under) < least;
    }

    void complain_of(const Text& text, Color color, Point at)
    {
        const Color under = ground(at);
        findings.push_back({"low-contrast", fmt::format("\"{}\" has only {:.2f}:1", text.layout.spec().text,
                                                        contrast_ratio(blend(color, under), under))});
    }

    static Point middle(Point a, Point b) { return {(a.x + b.x) / 2, (a.y + b.y) / 2}; }

    /// A shape is faint when it is so everywhere: it may cross its own colour.
    void check_shape(Color color, const std::vector<Point>& points, std::string_view what)
    {
        std::size_t seen = 0;
        Point last;
        for (const Point point : points) {
            const Point at = on_window({point.x, point.y, 0, 0}).origin();
            if (turned == 0 && shows(at)) {
                ++seen;
                last = at;
                if (!too_faint(color, at, shape_contrast)) {
                    return;
                }
            }
        }
        if (seen > 0) {
            findings.push_back({"faint-shape", fmt::format("{} at {:g},{:g}", what, last.x, last.y)});
        }
    }

    /// Letters over earlier letters, unless something was laid between them.
    void check_overlap(const Text& text)
    {
        const float height = text.layout.spec().style.size * 0.6F;
        std::vector<Letters> own;
        for (const TextLine& line : text.layout.lines()) {
            const Rect box = on_window(moved(line.box, text.origin));
            const Rect tight = clipped({box.x, box.center().y - height / 2, box.width, height});
            for (const Letters& other : letters) {
                const Rect both = intersection(tight, other.box);
                if (both.width > slack && both.height > slack && !laid_over(other, both.center())) {
                    findings.push_back(
                        {"texts-overlap", fmt::format("\"{}\" and \"{}\"", other.words, text.layout.spec().text)});
                }
            }
            own.push_back({tight, text.layout.spec().text, order});
        }
        letters.insert(letters.end(), own.begin(), own.end());
    }

    bool laid_over(const Letters& under, Point at) const
    {
        return std::any_of(fills.begin(), fills.end(), [&](const Filled& fill) {
            return fill.order > under.order && fill.color.a == 255 && fill.covers(at);
        });
    }

    bool fills_visibly(const Rect& rect, Color around) const
    {
        return std::any_of(fills.begin(), fills.end(), [&](const Filled& fill) {
            return contains(rect, fill.rect, slack) && contains(fill.rect, rect, slack)
                   && contrast_ratio(fill.color, around) >= shape_contrast;
        });
    }

    /// A control with a box of its own is to be made out by its outline or by what fills it.
    void check_box(const Target& target)
    {
        const Rect shown = target.clip ? intersection(target.rect, *target.clip) : target.rect;
        const Color around = ground({target.rect.x - 2, target.rect.center().y});
        bool boxed = false;
        for (const StrokeRect& box : boxes) {
            const bool same = contains(box.rect, target.rect, slack) && contains(target.rect, box.rect, slack);
            boxed = boxed || same;
            if (same && contrast_ratio(box.color, around) >= shape_contrast) {
                return;
            }
        }
        if (boxed && !shown.empty() && !fills_visibly(target.rect, around)) {
            findings.push_back({"faint-control", fmt::format("{} has a box that is hard to see", target.id.value)});
        }
    }
};

}

std::vector<Finding> check_drawn(const Checked& checked, const Rect& window)
{
    Checker checker{window, {{window, checked.background, {}, 0}}, {}, {}, {}, {}, 0, 0, {}};
    for (const DrawCommand& command : checked.draw) {
        ++checker.order;
        std::visit(checker, command);
    }
    for (const Target& target : checked.targets) {
        checker.check_box(target);
    }
    return std::move(checker.findings);
}

}
