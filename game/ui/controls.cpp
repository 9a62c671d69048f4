// SPDX-License-Identifier: MIT
#include "ui/controls.h"

#include <cmath>

namespace ui {

namespace {

constexpr float corner = 3;

/// The colours of a button.
struct Face {
    std::optional<Color> fill;
    std::optional<Color> border;
    Color ink;
};

Color blended(Color over, Color under, float amount)
{
    const auto part = [&](std::uint8_t from, std::uint8_t to) {
        return static_cast<std::uint8_t>(std::lround(mix(from, to, amount)));
    };
    return {part(under.r, over.r), part(under.g, over.g), part(under.b, over.b), 255};
}

Face resting_face(const Canvas& canvas, ButtonKind kind)
{
    const Palette& colors = canvas.palette();
    const Color ink = canvas.palette().ink;
    if (kind == ButtonKind::Primary) {
        return {colors.button, std::nullopt, colors.button_ink};
    }
    if (kind == ButtonKind::Secondary) {
        return {std::nullopt, ink, ink};
    }
    return {std::nullopt, std::nullopt, canvas.palette().muted};
}

/// The face under the pointer and when pressed differs a little: enough to answer, too little to distract.
Face face_of(const Canvas& canvas, const Button& button)
{
    Face face = resting_face(canvas, button.kind);
    const UiState& ui = canvas.scene.ui;
    if (ui.hovered != button.id && ui.pressed != button.id) {
        return face;
    }
    const float amount = ui.pressed == button.id ? 0.2F : 0.1F;
    const Color ground = face.fill.value_or(canvas.palette().background);
    face.fill = blended(face.ink, ground, button.kind == ButtonKind::Primary ? amount : amount * 0.6F);
    if (button.kind == ButtonKind::Quiet) {
        face.ink = canvas.palette().ink;
    }
    return face;
}

float button_text_size(const Button& button)
{
    if (button.kind == ButtonKind::Quiet) {
        return 14;
    }
    if (button.size == ButtonSize::Small) {
        return type::small;
    }
    return button.font == FontRole::Serif ? type::body : 16;
}

TextStyle button_style(const Canvas& canvas, const Button& button, Color ink)
{
    return {.font = button.font,
            .size = canvas.px(button_text_size(button)),
            .weight = button.kind == ButtonKind::Quiet ? 400 : 600,
            .color = ink,
            .figures = Figures::Lining};
}

TextLayout button_text(const Canvas& canvas, const Button& button, Color ink)
{
    return canvas.set({.text = button.label, .style = button_style(canvas, button, ink), .line_height = 1.25F});
}

float button_padding(const Canvas& canvas, const Button& button)
{
    const float small = button.size == ButtonSize::Small ? 12 : 20;
    return canvas.px(button.kind == ButtonKind::Quiet ? 4 : small);
}

float button_height(const Canvas& canvas, const Button& button)
{
    const float small = button.size == ButtonSize::Small ? 38 : 44;
    return canvas.px(button.kind == ButtonKind::Quiet ? 32 : small);
}

TextStyle option_style(const Canvas& canvas)
{
    return style::interface(canvas.theme(), canvas.scene.metrics, canvas.surface, 19);
}

TextSpec option_text(const Canvas& canvas, float width, const OptionRow& row)
{
    return {.text = row.text,
            .style = option_style(canvas),
            .width = std::max(1.0F, width - canvas.px(67) - canvas.px(18)),
            .line_height = 1.35F,
            .align = Align::Near};
}

void draw_letter(Canvas& canvas, Point center, const OptionRow& row)
{
    const Palette& colors = canvas.palette();
    const float radius = canvas.px(16);
    if (row.selected) {
        canvas.draw.push_back(Disc{center, radius, colors.ink});
    } else {
        canvas.draw.push_back(Ring{center, radius, colors.control, std::max(1.2F, canvas.border())});
    }
    const TextStyle letter{.font = FontRole::Mono,
                           .size = canvas.px(type::small),
                           .weight = 700,
                           .color = row.selected ? colors.on_ink : colors.muted};
    const TextLayout text = canvas.set({.text = row.letter, .style = letter, .line_height = 1.25F});
    draw_text(canvas, text, {center.x - text.natural_width() / 2, center.y - text.size().height / 2 + canvas.px(1)});
}

/// The rounding of a segment's outer corners; 0 where another segment follows.
struct SegmentCorners {
    float left = 0;
    float right = 0;
};

void fill_segment(Canvas& canvas, const Rect& rect, SegmentCorners corners)
{
    if (corners.left > 0 || corners.right > 0) {
        canvas.draw.push_back(FillRect{rect, canvas.palette().ink, corner});
    }
    canvas.draw.push_back(FillRect{
        {rect.x + corners.left, rect.y, rect.width - corners.left - corners.right, rect.height}, canvas.palette().ink});
}

/// The words of a segment, and what it costs, smaller; wrapped at `width` pixels where one is given.
TextLayout segment_text(const Canvas& canvas, const SegmentFace& face, std::optional<float> width = std::nullopt)
{
    const Palette& colors = canvas.palette();
    TextStyle words = style::interface(canvas.theme(), canvas.scene.metrics, canvas.surface, type::small);
    words.weight = 500;
    words.color = face.selected ? colors.on_ink : canvas.palette().ink;
    TextSpec spec{.text = face.label, .style = words, .line_height = 1.25F};
    if (!face.detail.empty()) {
        spec.text += "  " + face.detail;
        TextStyle detail = words;
        detail.size = canvas.px(type::caption);
        detail.weight = 400;
        detail.figures = Figures::Tabular;
        detail.color = face.selected ? colors.on_ink : colors.muted;
        spec.spans.push_back({face.label.size(), spec.text.size(), detail});
    }
    if (width && canvas.set(spec).natural_width() > *width) {
        spec.width = std::max(1.0F, *width);
        spec.align = Align::Center;
    }
    return canvas.set(spec);
}

}

Size button_size(const Canvas& canvas, const Button& button)
{
    float width = std::ceil(button_text(canvas, button, canvas.palette().ink).natural_width());
    if (!button.keycap.empty()) {
        width += canvas.px(10) + keycap_size(canvas, button.keycap).width;
    }
    return {width + 2 * button_padding(canvas, button), button_height(canvas, button)};
}

void draw_button(Canvas& canvas, const Rect& rect, const Button& button)
{
    const Face face = face_of(canvas, button);
    if (face.fill) {
        canvas.draw.push_back(FillRect{rect, *face.fill, corner});
    }
    if (face.border) {
        canvas.draw.push_back(StrokeRect{rect, *face.border, canvas.border(), corner});
    }
    const float padding = button_padding(canvas, button);
    const TextLayout text = button_text(canvas, button, face.ink);
    const Point at{rect.x + padding, rect.center().y - text.size().height / 2};
    draw_text(canvas, text, at);
    canvas.fittings.push_back({button.label, {at.x, at.y, text.natural_width(), text.size().height}, rect});
    if (!button.keycap.empty()) {
        const Size cap = keycap_size(canvas, button.keycap);
        keycap(canvas, {rect.right() - padding - cap.width, rect.center().y}, button.keycap, face.ink);
    }
    if (canvas.scene.ui.focused == button.id) {
        focus_ring(canvas, rect, corner);
    }
}

float option_height(const Canvas& canvas, float width, const OptionRow& row)
{
    const TextLayout text = canvas.set(option_text(canvas, width, row));
    return std::max(canvas.px(64), std::ceil(text.size().height) + canvas.px(28));
}

void draw_option(Canvas& canvas, const Rect& rect, const OptionRow& row)
{
    const Palette& colors = canvas.palette();
    const bool hovered = canvas.scene.ui.hovered == row.id;
    canvas.draw.push_back(FillRect{rect, colors.raised, 5});
    if (row.selected) {
        canvas.draw.push_back(StrokeRect{rect, colors.ink, canvas.px(2.5F) + canvas.border() - 1, 5});
    } else {
        canvas.draw.push_back(StrokeRect{rect, hovered ? colors.ink : colors.control, canvas.border(), 5});
    }
    const Point sign{rect.x + canvas.px(34), rect.center().y};
    if (row.mark) {
        const float side = canvas.px(*row.mark == Mark::Question ? 40 : 32);
        mark(canvas, sign, side, *row.mark, row.selected ? Fill::Solid : Fill::Outline);
    } else {
        draw_letter(canvas, sign, row);
    }
    const TextLayout text = canvas.set(option_text(canvas, rect.width, row));
    draw_text(canvas, text, {rect.x + canvas.px(67), rect.center().y - text.size().height / 2});
    canvas.fittings.push_back(
        {row.text, {rect.x + canvas.px(67), rect.y, text.natural_width(), text.size().height}, rect});
    if (canvas.scene.ui.focused == row.id) {
        focus_ring(canvas, rect, 5);
    }
}

std::vector<Rect> segment_rects(const Canvas& canvas, Point at, std::span<const SegmentFace> faces)
{
    std::vector<Rect> rects;
    for (const SegmentFace& face : faces) {
        const float width = std::ceil(segment_text(canvas, face).natural_width()) + canvas.px(36);
        rects.push_back({at.x, at.y, width, canvas.px(42)});
        at.x += width;
    }
    return rects;
}

std::vector<Rect> segment_rects(const Canvas& canvas, Column& column, std::span<const SegmentFace> faces)
{
    std::vector<Rect> rects = segment_rects(canvas, {column.x, column.y}, faces);
    if (rects.empty() || rects.back().right() <= column.x + column.width) {
        column.y += rects.empty() ? 0 : rects.front().height;
        return rects;
    }
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const TextLayout text = segment_text(canvas, faces[i], column.width - canvas.px(36));
        rects[i] = column.take(std::max(canvas.px(42), std::ceil(text.size().height) + canvas.px(20)));
    }
    return rects;
}

void draw_segments(Canvas& canvas, std::span<const Rect> rects, std::span<const SegmentFace> faces)
{
    const Color ink = canvas.palette().ink;
    const bool stacked = rects.size() > 1 && rects[1].y > rects[0].y;
    const float round = stacked ? 0 : corner;
    Rect whole;
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const Rect& rect = rects[i];
        whole = united(whole, rect);
        if (faces[i].selected) {
            fill_segment(canvas, rect, {i == 0 ? round : 0, i + 1 == rects.size() ? round : 0});
        } else if (i > 0 && !faces[i - 1].selected) {
            const float line = canvas.border();
            canvas.draw.push_back(
                FillRect{{rect.x, rect.y, stacked ? rect.width : line, stacked ? line : rect.height}, ink});
        }
        const TextLayout text = segment_text(canvas, faces[i], rect.width - canvas.px(16));
        const float x = rect.center().x - text.size().width / 2;
        canvas.fittings.push_back({faces[i].label,
                                   {x, rect.center().y - text.size().height / 2, text.size().width, text.size().height},
                                   rect});
        draw_text(canvas, text, {x, rect.center().y - text.size().height / 2});
    }
    canvas.draw.push_back(StrokeRect{whole, ink, canvas.border(), round});
}

void draw_segment_focus(Canvas& canvas, std::span<const Rect> rects, std::span<const TargetId> ids)
{
    for (std::size_t i = 0; i < rects.size(); ++i) {
        if (canvas.scene.ui.focused == ids[i]) {
            focus_ring(canvas, rects[i], corner);
        }
    }
}

void draw_text_target(Canvas& canvas, const TextLayout& layout, Point origin, const TextTarget& target)
{
    const UiState& ui = canvas.scene.ui;
    if (target.selected) {
        highlight(canvas, layout, origin, target.begin, target.end);
    }
    for (const Rect& place : text_rects(canvas, layout, origin, target.begin, target.end)) {
        if (ui.hovered == target.id && !target.selected) {
            canvas.draw.push_back(FillRect{place, with_alpha(canvas.palette().marker, 90), 2});
        }
        if (ui.focused == target.id) {
            canvas.draw.push_back(StrokeRect{inset(place, -4), canvas.palette().focus, 3, 5});
        }
    }
}

}
