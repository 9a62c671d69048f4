// SPDX-License-Identifier: MIT
#include "ui/field.h"

#include <cmath>

namespace ui {

namespace {

constexpr float corner = 3;

TextSpec field_text(const Canvas& canvas, const Field& field, std::string text, Color color)
{
    return {.text = std::move(text),
            .style = {.font = field.font, .size = canvas.px(field.size), .color = color, .figures = Figures::Lining},
            .line_height = 1.25F};
}

/// A field while it is drawn.
struct Drawn {
    const Field& field;
    Rect box; ///< what of the text shows
    TextLayout layout;
    Point origin; ///< of `layout`
    bool focused = false;
};

/// How far a text that is longer than its box is moved towards its beginning, in pixels: as little as it takes from
/// where it was to show the caret, or the beginning of the text where there is none.
float offset_of(const Canvas& canvas, const Drawn& drawn)
{
    const float most = std::ceil(drawn.layout.size().width) + canvas.px(2) - drawn.box.width;
    if (most <= 0) {
        return 0;
    }
    const auto known = canvas.scene.ui.scroll.find(drawn.field.id);
    const float before = known == canvas.scene.ui.scroll.end() ? 0 : known->second;
    const float caret = caret_rect(canvas, drawn.layout, {}, drawn.focused ? canvas.scene.ui.caret : 0).x;
    const float shown = std::clamp(before, caret + canvas.px(2) - drawn.box.width, caret);
    return std::round(std::clamp(shown, 0.0F, most));
}

void draw_box(Canvas& canvas, const Rect& rect, const Drawn& drawn)
{
    const Palette& colors = canvas.palette();
    const bool lively = drawn.focused || canvas.scene.ui.hovered == drawn.field.id;
    canvas.draw.emplace_back(FillRect{rect, colors.raised, corner});
    canvas.draw.emplace_back(StrokeRect{rect, lively ? colors.ink : colors.control, canvas.border(), corner});
}

void draw_selection(Canvas& canvas, const Drawn& drawn)
{
    const UiState& ui = canvas.scene.ui;
    const std::size_t begin = std::min(ui.caret, ui.selected_from);
    const std::size_t end = std::max(ui.caret, ui.selected_from);
    for (const Rect& rect : text_rects(canvas, drawn.layout, drawn.origin, begin, end)) {
        canvas.draw.emplace_back(FillRect{rect, canvas.palette().marker});
    }
}

void draw_caret(Canvas& canvas, const Drawn& drawn)
{
    const Rect caret = caret_rect(canvas, drawn.layout, drawn.origin, canvas.scene.ui.caret);
    const float width = canvas.px(2);
    canvas.draw.emplace_back(
        FillRect{{std::round(caret.x), std::round(caret.y), width, std::round(caret.height)}, canvas.palette().ink});
}

/// An arrow head pointing up (-1) or down (1) from `base`.
void draw_arrow_head(Canvas& canvas, Point base, float down)
{
    const float half = canvas.px(5);
    canvas.draw.emplace_back(Polygon{{{base.x - half, base.y}, {base.x + half, base.y}, {base.x, base.y + half * down}},
                                     canvas.palette().ink});
}

/// The signs that Up and Down change the letter over the caret.
void draw_pad_signs(Canvas& canvas, const Drawn& drawn)
{
    const UiState& ui = canvas.scene.ui;
    const Rect from = caret_rect(canvas, drawn.layout, drawn.origin, ui.selected_from);
    const Rect to = caret_rect(canvas, drawn.layout, drawn.origin, ui.caret);
    const float middle = std::round((from.x + to.x) / 2);
    draw_arrow_head(canvas, {middle, to.y - canvas.px(1)}, -1);
    draw_arrow_head(canvas, {middle, to.bottom() + canvas.px(1)}, 1);
}

void draw_words(Canvas& canvas, const Drawn& drawn)
{
    const UiState& ui = canvas.scene.ui;
    canvas.draw.emplace_back(PushClip{inset(drawn.box, -canvas.px(2))});
    if (drawn.focused) {
        draw_selection(canvas, drawn);
    }
    draw_text(canvas, drawn.layout, drawn.origin);
    if (drawn.focused) {
        draw_caret(canvas, drawn);
    }
    if (drawn.focused && ui.grabbed == drawn.field.id && ui.device == Device::Pad) {
        draw_pad_signs(canvas, drawn);
    }
    canvas.draw.emplace_back(PopClip{});
}

void draw_placeholder(Canvas& canvas, const Drawn& drawn)
{
    const Field& field = drawn.field;
    label(canvas, drawn.box, field.placeholder,
          field_text(canvas, field, field.placeholder, canvas.palette().muted).style, Align::Near);
}

}

float field_height(const Canvas& canvas, const Field& field)
{
    return std::ceil(canvas.px(field.size) * 1.25F) + canvas.px(25);
}

FieldContent draw_field(Canvas& canvas, const Rect& rect, const Field& field)
{
    const float padding = canvas.px(14);
    Drawn drawn{.field = field,
                .box = {rect.x + padding, rect.y + canvas.px(4), rect.width - 2 * padding, rect.height - canvas.px(8)},
                .layout = canvas.set(field_text(canvas, field, field.text, canvas.palette().ink)),
                .focused = canvas.scene.ui.focused == field.id};
    const float offset = offset_of(canvas, drawn);
    drawn.origin = {drawn.box.x - offset, std::round(rect.center().y - drawn.layout.size().height / 2)};
    draw_box(canvas, rect, drawn);
    if (field.text.empty() && !field.placeholder.empty()) {
        draw_placeholder(canvas, drawn);
    }
    draw_words(canvas, drawn);
    if (drawn.focused) {
        focus_ring(canvas, rect, corner);
    }
    return {field.text, field.most_bytes, field.letters, drawn.layout, drawn.origin, offset};
}

}
