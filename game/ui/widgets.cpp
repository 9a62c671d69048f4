// SPDX-License-Identifier: MIT
#include "ui/widgets.h"

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

bool visible(const Canvas& canvas, const Rect& rect)
{
    return !canvas.clip || !intersection(*canvas.clip, rect).empty();
}

void draw_text(Canvas& canvas, const TextLayout& layout, Point origin)
{
    const Size size = layout.size();
    if (visible(canvas, {origin.x, origin.y, size.width, size.height})) {
        canvas.draw.push_back(Text{layout, {std::round(origin.x), std::round(origin.y)}});
    }
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
    spec.align = align;
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
    const Color ink = ink_on(canvas.theme(), canvas.surface);
    const float heavy = canvas.px(2);
    const auto bar = [&](float height, Color color) {
        const Rect place = column.take(height);
        canvas.draw.push_back(FillRect{place, color});
        return place;
    };
    switch (kind) {
    case RuleKind::Strong: return bar(1, ink);
    case RuleKind::Heavy: return bar(heavy, ink);
    case RuleKind::Double: {
        const Rect first = bar(1, ink);
        column.y += 1;
        return united(first, bar(heavy, ink));
    }
    case RuleKind::Dashed: {
        const Rect place = column.take(1);
        const float y = std::floor(place.y) + 0.5F;
        canvas.draw.push_back(Line{{place.x, y}, {place.right(), y}, canvas.theme().control, 1, 4, 2});
        return place;
    }
    case RuleKind::Thin: break;
    }
    return bar(1, canvas.theme().rule);
}

void vertical_rule(Canvas& canvas, Point top, float height)
{
    canvas.draw.push_back(FillRect{{top.x, top.y, 1, height}, canvas.theme().rule});
}

Size keycap_size(const Canvas& canvas, const std::string& key)
{
    const float text = canvas.set(one_line(key, key_style(canvas, canvas.theme().ink))).natural_width();
    const float height = canvas.px(20);
    return {std::max(height + canvas.px(2), std::ceil(text) + canvas.px(12)), height};
}

Rect keycap(Canvas& canvas, Point left_middle, const std::string& key, Color ink)
{
    const Size size = keycap_size(canvas, key);
    const Rect box{std::round(left_middle.x), std::round(left_middle.y - size.height / 2), size.width, size.height};
    canvas.draw.push_back(StrokeRect{box, with_alpha(ink, 150), 1, 3});
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
        const Color color = i < steps.done    ? ink_on(canvas.theme(), canvas.surface)
                            : i == steps.done ? gold_on(canvas.theme(), canvas.surface)
                                              : canvas.theme().rule;
        const Rect step{left_middle.x + static_cast<float>(i) * (width + gap), top, width, height};
        canvas.draw.push_back(FillRect{step, color, 2});
    }
    const auto count = static_cast<float>(std::max(steps.total, 0));
    return {left_middle.x, top, std::max(0.0F, count * (width + gap) - gap), height};
}

void meter(Canvas& canvas, const Rect& rect, float fraction, float radius)
{
    canvas.draw.push_back(FillRect{rect, canvas.theme().rule, radius});
    const float width = std::round(rect.width * std::clamp(fraction, 0.0F, 1.0F));
    if (width > 0) {
        canvas.draw.push_back(
            FillRect{{rect.x, rect.y, width, rect.height}, ink_on(canvas.theme(), canvas.surface), radius});
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
    const Color patch = canvas.surface == Surface::Desk ? canvas.theme().desk_chip : canvas.theme().rule;
    canvas.draw.push_back(FillRect{box, patch, 4});
    const TextLayout layout = canvas.set(one_line(text, chip_style(canvas)));
    draw_text(canvas, layout, {box.x + canvas.px(16), box.center().y - layout.size().height / 2});
    return box;
}

void focus_ring(Canvas& canvas, const Rect& rect, float radius)
{
    constexpr float offset = 4;
    constexpr float width = 3;
    canvas.draw.push_back(StrokeRect{inset(rect, -(offset + width)), focus_on(canvas.theme(), canvas.surface), width,
                                     radius + offset + width});
}

void highlight(Canvas& canvas, const TextLayout& layout, Point origin, std::size_t begin, std::size_t end,
               float fraction)
{
    const auto rects = layout.rects(begin, end);
    float left = 0;
    for (const Rect& rect : rects) {
        left += rect.width * fraction;
    }
    const float height = std::round(layout.spec().style.size * 1.28F);
    for (const Rect& rect : rects) {
        const float width = std::min(rect.width, left);
        left -= width;
        const float top = std::round(origin.y + rect.center().y - height / 2);
        const Rect drawn{origin.x + rect.x - 1, top, width + 2, height};
        if (width > 0 && visible(canvas, drawn)) {
            canvas.draw.push_back(FillRect{drawn, canvas.theme().marker, 1});
        }
    }
}

ScrollContent begin_scroll(Canvas& canvas, const TargetId& id, const Rect& viewport)
{
    const auto at = canvas.scene.ui.scroll.find(id);
    const float offset = at == canvas.scene.ui.scroll.end() ? 0 : std::round(at->second);
    const Rect clip{viewport.x - bleed, viewport.y, viewport.width + bleed, viewport.height};
    canvas.draw.push_back(PushClip{clip});
    canvas.clip = clip;
    canvas.scroll_area = id;
    canvas.scrolls.push_back({id, viewport, 0, offset});
    return {viewport.x, viewport.y - offset, viewport.width - bar_width - 2 * bleed};
}

void end_scroll(Canvas& canvas, const TargetId& id, const Rect& viewport, const ScrollContent& content)
{
    canvas.draw.push_back(PopClip{});
    canvas.clip.reset();
    canvas.scroll_area.reset();
    ScrollRegion& region = canvas.scrolls.back();
    region.id = id;
    region.content = content.y - viewport.y + region.offset;
    if (region.content <= viewport.height + 0.5F) {
        return;
    }
    const float length = std::max(canvas.px(32), viewport.height * viewport.height / region.content);
    const float way = (viewport.height - length) * std::min(1.0F, region.offset / (region.content - viewport.height));
    canvas.draw.push_back(FillRect{
        {viewport.right() - bar_width, viewport.y + way, bar_width, length}, canvas.theme().control, bar_width / 2});
}

}
