// SPDX-License-Identifier: MIT
#include "ui/widgets.h"

#include "ui/scroll.h"

#include <cmath>

namespace ui {

namespace {

/// How far what is drawn outside its rectangle (focus rings) reaches: left and right of a scroll area's viewport.
constexpr float bleed = 8;

constexpr float bar_width = 6;

TextSpec one_line(std::string text, const TextStyle& style)
{
    return {.text = std::move(text), .style = style, .line_height = 1.25F};
}

TextStyle key_style(const Canvas& canvas, Color ink)
{
    return {.font = FontRole::Mono, .size = canvas.px(type::caption), .weight = 700, .color = ink};
}

TextStyle chip_style(const Canvas& canvas)
{
    return style::interface(canvas.theme(), canvas.scene.metrics, canvas.surface, 20);
}

}

void draw_text(Canvas& canvas, const TextLayout& layout, Point origin)
{
    canvas.draw.push_back(Text{layout, {std::round(origin.x), std::round(origin.y)}});
}

Rect paragraph(Canvas& canvas, Column& column, TextSpec spec)
{
    if (!spec.width) {
        spec.width = column.width;
    }
    const TextLayout layout = canvas.set(spec);
    const Rect place = column.take(std::ceil(layout.size().height));
    draw_text(canvas, layout, place.origin());
    return place;
}

Rect paragraph(Canvas& canvas, Column& column, std::string text, const TextStyle& style, float line_height)
{
    return paragraph(canvas, column, {.text = std::move(text), .style = style, .line_height = line_height});
}

Rect kicker(Canvas& canvas, Column& column, std::string text)
{
    return paragraph(canvas, column, std::move(text),
                     style::kicker(canvas.theme(), canvas.scene.metrics, canvas.surface), 1.25F);
}

Rect heading(Canvas& canvas, Column& column, std::string text, float size)
{
    const float line_height = size >= type::heading ? 1.15F : 1.25F;
    return paragraph(canvas, column, std::move(text),
                     style::heading(canvas.theme(), canvas.scene.metrics, canvas.surface, size), line_height);
}

Rect label(Canvas& canvas, const Rect& box, std::string text, const TextStyle& style, Align align)
{
    TextSpec spec = one_line(text, style);
    spec.width = box.width;
    spec.align = align == Align::Start ? Align::Near : align == Align::End ? Align::Far : align;
    spec.max_lines = 1;
    const TextLayout layout = canvas.set(spec);
    const float y = std::round(box.center().y - layout.size().height / 2);
    draw_text(canvas, layout, {box.x, y});
    const float wanted
        = layout.ellipsized() ? canvas.set(one_line(text, style)).natural_width() : layout.natural_width();
    canvas.fittings.push_back({std::move(text), {box.x, y, wanted, layout.size().height}, box});
    return {box.x, y, box.width, layout.size().height};
}

Rect rule(Canvas& canvas, Column& column, RuleKind kind)
{
    const Color ink = canvas.palette().ink;
    const float thin = canvas.border();
    const float heavy = std::max(canvas.px(2), thin);
    const auto bar = [&](float height, Color color) {
        const Rect place = column.take(height);
        canvas.draw.push_back(FillRect{place, color});
        return place;
    };
    switch (kind) {
    case RuleKind::Strong: return bar(thin, ink);
    case RuleKind::Heavy: return bar(heavy, ink);
    case RuleKind::Double: {
        const Rect first = bar(thin, ink);
        column.y += thin;
        return united(first, bar(heavy, ink));
    }
    case RuleKind::Dashed: {
        const Rect place = column.take(thin);
        const float y = std::floor(place.y) + thin / 2;
        canvas.draw.push_back(Line{{place.x, y}, {place.right(), y}, canvas.palette().control, thin, 4, 2});
        return place;
    }
    case RuleKind::Thin: break;
    }
    return bar(thin, canvas.palette().rule);
}

void vertical_rule(Canvas& canvas, Point top, float height)
{
    canvas.draw.push_back(FillRect{{top.x, top.y, canvas.border(), height}, canvas.palette().rule});
}

Size keycap_size(const Canvas& canvas, const std::string& key)
{
    const float text = canvas.set(one_line(key, key_style(canvas, canvas.palette().ink))).natural_width();
    const float height = canvas.px(20);
    return {std::max(height + canvas.px(2), std::ceil(text) + canvas.px(12)), height};
}

Rect keycap(Canvas& canvas, Point left_middle, const std::string& key, Color ink)
{
    const Size size = keycap_size(canvas, key);
    const Rect box{std::round(left_middle.x), std::round(left_middle.y - size.height / 2), size.width, size.height};
    canvas.draw.push_back(StrokeRect{box, with_alpha(ink, 150), canvas.border(), 3});
    const TextLayout text = canvas.set(one_line(key, key_style(canvas, ink)));
    draw_text(canvas, text,
              {box.center().x - text.natural_width() / 2, box.center().y - text.size().height / 2 + canvas.px(1)});
    return box;
}

Rect progress_steps(Canvas& canvas, Point left_middle, const Steps& steps)
{
    const float width = canvas.px(22);
    const float height = canvas.px(7);
    const float gap = canvas.px(5);
    const float top = std::round(left_middle.y - height / 2);
    for (int i = 0; i < steps.total; ++i) {
        const Color color = i < steps.done    ? canvas.palette().ink
                            : i == steps.done ? canvas.palette().gold
                                              : canvas.palette().rule;
        const Rect step{left_middle.x + static_cast<float>(i) * (width + gap), top, width, height};
        canvas.draw.push_back(FillRect{step, color, 2});
    }
    const auto count = static_cast<float>(std::max(steps.total, 0));
    return {left_middle.x, top, std::max(0.0F, count * (width + gap) - gap), height};
}

void meter(Canvas& canvas, const Rect& rect, float fraction, float radius)
{
    canvas.draw.push_back(FillRect{rect, canvas.palette().rule, radius});
    const float width = std::round(rect.width * std::clamp(fraction, 0.0F, 1.0F));
    if (width > 0) {
        canvas.draw.push_back(FillRect{{rect.x, rect.y, width, rect.height}, canvas.palette().ink, radius});
    }
}

Size chip_size(const Canvas& canvas, const std::string& text)
{
    return {std::ceil(canvas.set(one_line(text, chip_style(canvas))).natural_width()) + canvas.px(32), canvas.px(42)};
}

Rect chip(Canvas& canvas, Point at, const std::string& text)
{
    const Size size = chip_size(canvas, text);
    const Rect box{at.x, at.y, size.width, size.height};
    const Color patch = canvas.palette().chip;
    canvas.draw.push_back(FillRect{box, patch, 4});
    const TextLayout layout = canvas.set(one_line(text, chip_style(canvas)));
    draw_text(canvas, layout, {box.x + canvas.px(16), box.center().y - layout.size().height / 2});
    return box;
}

void focus_ring(Canvas& canvas, const Rect& rect, float radius)
{
    constexpr float offset = 4;
    constexpr float width = 3;
    if (canvas.palette().halo != canvas.palette().background) {
        canvas.draw.push_back(StrokeRect{inset(rect, -offset), canvas.palette().halo, offset, radius + offset});
    }
    canvas.draw.push_back(
        StrokeRect{inset(rect, -(offset + width)), canvas.palette().focus, width, radius + offset + width});
}

namespace {

/// The way the words at `byte` run.
base::Direction way_of(const TextLayout& layout, std::size_t byte)
{
    const auto& lines = layout.lines();
    const auto line = std::find_if(lines.begin(), lines.end(), [&](const TextLine& each) { return byte < each.end; });
    const bool leftwards = line != lines.end() && line->right_to_left;
    return leftwards ? base::Direction::RightToLeft : base::Direction::LeftToRight;
}

}

void highlight(Canvas& canvas, const TextLayout& layout, Point origin, std::size_t begin, std::size_t end,
               const Animation& motion)
{
    const float height = std::round(layout.spec().style.size * 1.28F);
    std::vector<Rect> rects = text_rects(canvas, layout, origin, begin, end);
    for (Rect& rect : rects) {
        rect = {rect.x - 1, std::round(rect.center().y - height / 2), rect.width + 2, height};
    }
    if (rects.empty()) {
        return;
    }
    std::vector<Rect> underline = rects;
    canvas.draw.push_back(Marker{std::move(rects), canvas.palette().marker, motion, way_of(layout, begin)});
    if (canvas.theme().rule_width > 1) {
        // A theme with thick rules does not leave it to a colour.
        for (Rect& rect : underline) {
            rect = {rect.x, rect.bottom() - canvas.border(), rect.width, canvas.border()};
        }
        canvas.draw.push_back(Marker{std::move(underline), canvas.palette().ink, motion, way_of(layout, begin)});
    }
}

Column begin_scroll(Canvas& canvas, const TargetId& id, const Rect& viewport)
{
    const auto at = canvas.scene.ui.scroll.find(id);
    const float offset = at == canvas.scene.ui.scroll.end() ? 0 : std::round(at->second);
    const Rect clip{viewport.x - bleed, viewport.y, viewport.width + bleed, viewport.height};
    canvas.draw.push_back(PushScroll{id, clip, offset});
    canvas.clip = clip;
    canvas.scroll_area = id;
    canvas.scrolled = offset;
    canvas.scrolls.push_back({id, viewport, 0, offset, {}});
    return {viewport.x, viewport.y, viewport.width - bar_width - 2 * bleed};
}

void end_scroll(Canvas& canvas, const Column& content)
{
    canvas.draw.push_back(PopScroll{});
    canvas.clip.reset();
    canvas.scroll_area.reset();
    canvas.scrolled = 0;
    ScrollRegion& region = canvas.scrolls.back();
    const Rect& viewport = region.viewport;
    region.content = content.y - viewport.y;
    if (region.content <= viewport.height + 0.5F) {
        return;
    }
    region.bar = {viewport.right() - bar_width, viewport.y, bar_width, viewport.height};
    canvas.draw.push_back(ScrollBar{region.id, thumb(region, canvas.px(32)), canvas.palette().control});
}

void scroll_edge(Canvas& canvas, const Rect& rect)
{
    const ScrollRegion& region = canvas.scrolls.back();
    canvas.draw.push_back(ScrollEdge{region.id, rect, canvas.palette().rule, region.offset});
}

}
