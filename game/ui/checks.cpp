// SPDX-License-Identifier: MIT
#include "ui/checks.h"

#include <cmath>
#include <fmt/format.h>

namespace ui {

namespace {

/// Half a pixel of rounding is nobody's mistake.
constexpr float slack = 1;

double linear(std::uint8_t channel)
{
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

Color blend(Color over, Color under)
{
    const auto part = [&](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>((a * over.a + b * (255 - over.a)) / 255);
    };
    return {part(over.r, under.r), part(over.g, under.g), part(over.b, under.b), 255};
}

Rect bounds(const std::vector<Point>& points)
{
    Rect box;
    for (const Point point : points) {
        box = box == Rect{} ? Rect{point.x, point.y, 0.01F, 0.01F} : united(box, {point.x, point.y, 0.01F, 0.01F});
    }
    return box;
}

/// Walks a draw list and holds each text against what lies under it and around it.
struct TextChecker {
    Rect window;
    std::vector<std::pair<Rect, Color>> fills;
    std::vector<Rect> clips;
    int turned = 0;
    std::vector<Finding> findings;

    void operator()(const FillRect& fill) { fills.emplace_back(fill.rect, fill.color); }
    void operator()(const Polygon& fill) { fills.emplace_back(bounds(fill.points), fill.color); }
    void operator()(const Disc& fill)
    {
        fills.emplace_back(inset({fill.center.x, fill.center.y, 0, 0}, -fill.radius), fill.color);
    }
    void operator()(const PushClip& clip) { clips.push_back(clip.rect); }
    void operator()(const PopClip&) { clips.pop_back(); }
    void operator()(const PushTransform&) { ++turned; }
    void operator()(const PopTransform&) { --turned; }
    void operator()(const Text& text)
    {
        for (const TextLine& line : text.layout.lines()) {
            check_place(text, moved(line.box, text.origin));
        }
        check_style(text, text.layout.spec().style, middle(text, 0, text.layout.spec().text.size()));
        for (const TextSpan& span : text.layout.spec().spans) {
            check_style(text, span.style, middle(text, span.begin, span.end));
        }
    }
    template <class Other> void operator()(const Other&) { }

    static std::optional<Point> middle(const Text& text, std::size_t begin, std::size_t end)
    {
        const auto rects = text.layout.rects(begin, end);
        return rects.empty() ? std::nullopt : std::optional(moved(rects.front(), text.origin).center());
    }

    Color ground(Point at) const
    {
        Color color = fills.front().second;
        for (const auto& [rect, fill] : fills) {
            if (contains(rect, at)) {
                color = blend(fill, color);
            }
        }
        return color;
    }

    void check_place(const Text& text, const Rect& line)
    {
        if (clips.empty() && turned == 0 && !contains(window, line, slack)) {
            findings.push_back(
                {"text-outside-window", fmt::format("\"{}\" leaves the window", text.layout.spec().text)});
        }
    }

    void check_style(const Text& text, const TextStyle& style, std::optional<Point> at)
    {
        if (!at) {
            return;
        }
        const Color under = ground(*at);
        const bool large = style.size >= 24 || (style.size >= 18.66F && style.weight >= 700);
        const double ratio = contrast_ratio(blend(style.color, under), under);
        if (ratio < (large ? 3.0 : 4.5)) {
            findings.push_back(
                {"low-contrast", fmt::format("\"{}\" has only {:.2f}:1", text.layout.spec().text, ratio)});
        }
    }
};

Rect shown(const Target& target)
{
    return target.clip ? intersection(target.rect, *target.clip) : target.rect;
}

std::vector<Rect> shown_parts(const Target& target)
{
    std::vector<Rect> parts = target.parts.empty() ? std::vector{target.rect} : target.parts;
    for (Rect& part : parts) {
        part = target.clip ? intersection(part, *target.clip) : part;
    }
    return parts;
}

bool overlap(const Target& a, const Target& b)
{
    for (const Rect& one : shown_parts(a)) {
        for (const Rect& other : shown_parts(b)) {
            const Rect both = intersection(one, other);
            if (both.width > slack && both.height > slack) {
                return true;
            }
        }
    }
    return false;
}

/// Targets within a line of text may be as small as the text (WCAG 2.5.8, "inline").
bool inline_target(const Target& target)
{
    return target.role == Role::Sentence || target.role == Role::Word || target.role == Role::Link;
}

void check_target(std::vector<Finding>& findings, const Target& target, const Metrics& metrics)
{
    const float least = px(metrics, 24);
    const Rect window{0, 0, metrics.window.width, metrics.window.height};
    if (target.label.empty()) {
        findings.push_back({"target-without-name", fmt::format("{} has no label", target.id.value)});
    }
    if (!inline_target(target) && (target.rect.width < least || target.rect.height < least)) {
        findings.push_back({"target-too-small", fmt::format("{} is {:g}x{:g}, less than {:g}", target.id.value,
                                                            target.rect.width, target.rect.height, least)});
    }
    if (!contains(window, shown(target), slack) && !(target.clip && shown(target).empty())) {
        findings.push_back({"target-outside-window", fmt::format("{} leaves the window", target.id.value)});
    }
}

void check_pairs(std::vector<Finding>& findings, const std::vector<Target>& targets)
{
    for (std::size_t i = 0; i < targets.size(); ++i) {
        for (std::size_t j = i + 1; j < targets.size(); ++j) {
            if (targets[i].id == targets[j].id) {
                findings.push_back({"target-twice", fmt::format("two targets are called {}", targets[i].id.value)});
            } else if (overlap(targets[i], targets[j])) {
                findings.push_back(
                    {"targets-overlap", fmt::format("{} and {}", targets[i].id.value, targets[j].id.value)});
            }
        }
    }
}

}

double luminance(Color color)
{
    return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
}

double contrast_ratio(Color a, Color b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

std::vector<Finding> check(const Checked& checked, const Metrics& metrics)
{
    const Rect window{0, 0, metrics.window.width, metrics.window.height};
    TextChecker texts{window, {{window, checked.background}}, {}, 0, {}};
    for (const DrawCommand& command : checked.draw) {
        std::visit(texts, command);
    }
    std::vector<Finding> findings = std::move(texts.findings);
    for (const Fitting& fitting : checked.fittings) {
        if (!contains(fitting.outer, fitting.inner, slack)) {
            findings.push_back({"text-too-long", fmt::format("\"{}\" leaves its place", fitting.what)});
        }
    }
    for (const Target& target : checked.targets) {
        check_target(findings, target, metrics);
    }
    check_pairs(findings, checked.targets);
    return findings;
}

}
