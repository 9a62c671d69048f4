// SPDX-License-Identifier: MIT
#include "ui/slider.h"

#include <cmath>

namespace ui {

namespace {

constexpr float corner = 3;
constexpr float thumb_radius = 12;
constexpr float bubble_height = 30;
constexpr float bubble_gap = 8;
constexpr float words_height = 18;
constexpr float words_gap = 8;

TextStyle value_style(const Canvas& canvas)
{
    TextStyle style = style::interface(canvas.theme(), canvas.scene.metrics, canvas.surface, type::body);
    style.weight = 600;
    style.figures = Figures::Tabular;
    return style;
}

float fraction_of(const Slider& slider)
{
    const double range = slider.high - slider.low;
    return range > 0 ? static_cast<float>(std::clamp((slider.value - slider.low) / range, 0.0, 1.0)) : 0;
}

/// The track of a slider in `rect`: as long as the thumb's middle can go.
Rect track_of(const Canvas& canvas, const Rect& rect, const Slider& slider)
{
    const float radius = canvas.px(thumb_radius);
    const float above = slider.value_text.empty() ? 0 : canvas.px(bubble_height) + canvas.px(bubble_gap);
    const float height = canvas.px(6);
    return {rect.x + radius, rect.y + above + radius - height / 2, rect.width - 2 * radius, height};
}

void draw_ticks(Canvas& canvas, const Rect& track, const Slider& slider)
{
    for (const double tick : slider.ticks) {
        Slider at = slider;
        at.value = tick;
        const float x = std::round(track.x + track.width * fraction_of(at));
        const float width = canvas.border();
        canvas.draw.emplace_back(FillRect{
            {x - std::floor(width / 2), track.bottom() + canvas.px(3), width, canvas.px(6)}, canvas.palette().control});
    }
}

void draw_track(Canvas& canvas, const Rect& track, const Slider& slider)
{
    const Palette& colors = canvas.palette();
    const float line = std::max(canvas.px(2), canvas.border());
    const float y = std::round(track.center().y - line / 2);
    canvas.draw.emplace_back(FillRect{{track.x, y, track.width, line}, colors.control});
    if (slider.chosen == Chosen::Yes) {
        const float filled = std::round(track.width * fraction_of(slider));
        canvas.draw.emplace_back(FillRect{{track.x, track.y, filled, track.height}, colors.ink, track.height / 2});
    }
}

void draw_thumb(Canvas& canvas, Point center, const Slider& slider)
{
    const Palette& colors = canvas.palette();
    const float radius = canvas.px(thumb_radius);
    const bool lively = canvas.scene.ui.hovered == slider.id || canvas.scene.ui.grabbed == slider.id;
    const Color fill = slider.chosen == Chosen::Yes ? colors.gold : colors.raised;
    canvas.draw.emplace_back(Disc{center, radius, fill});
    canvas.draw.emplace_back(Ring{center, radius, colors.ink, canvas.px(lively ? 3 : 2)});
}

/// The value over the thumb, kept within `rect`.
void draw_bubble(Canvas& canvas, const Rect& rect, Point thumb, const Slider& slider)
{
    const Palette& colors = canvas.palette();
    const TextLayout text = canvas.set({.text = slider.value_text, .style = value_style(canvas), .line_height = 1.25F});
    const float width = std::ceil(text.natural_width()) + canvas.px(20);
    const float most = std::max(rect.x, rect.right() - width);
    const Rect bubble{std::round(std::clamp(thumb.x - width / 2, rect.x, most)), rect.y, width,
                      canvas.px(bubble_height)};
    const float half = canvas.px(6);
    canvas.draw.emplace_back(FillRect{bubble, colors.ink, corner});
    canvas.draw.emplace_back(Polygon{
        {{thumb.x - half, bubble.bottom()}, {thumb.x + half, bubble.bottom()}, {thumb.x, bubble.bottom() + half}},
        colors.ink});
    TextStyle style = value_style(canvas);
    style.color = colors.on_ink;
    label(canvas, bubble, slider.value_text, style, Align::Center);
}

void draw_words(Canvas& canvas, const Rect& rect, const Rect& track, const Slider& slider)
{
    const TextStyle style = style::quiet(canvas.theme(), canvas.scene.metrics, canvas.surface);
    const float top = track.center().y + canvas.px(thumb_radius) + canvas.px(words_gap);
    const Rect line{rect.x, top, rect.width, canvas.px(words_height)};
    const Rect first{line.x, line.y, line.width / 2, line.height};
    label(canvas, first, slider.low_text, style, Align::Near);
    label(canvas, moved(first, {line.width / 2, 0}), slider.high_text, style, Align::Far);
}

enum class Sign { Minus, Plus };

void draw_sign(Canvas& canvas, const Rect& box, Color color, Sign sign)
{
    const Point c{std::round(box.center().x), std::round(box.center().y)};
    const float arm = canvas.px(6);
    const float width = canvas.px(2);
    canvas.draw.emplace_back(FillRect{{c.x - arm, c.y - width / 2, 2 * arm, width}, color});
    if (sign == Sign::Plus) {
        canvas.draw.emplace_back(FillRect{{c.x - width / 2, c.y - arm, width, 2 * arm}, color});
    }
}

float sign_width(const Canvas& canvas)
{
    return canvas.px(44);
}

}

float slider_height(const Canvas& canvas, const Slider& slider)
{
    const float bubble = slider.value_text.empty() ? 0 : canvas.px(bubble_height) + canvas.px(bubble_gap);
    const bool words = !slider.low_text.empty() || !slider.high_text.empty();
    return bubble + 2 * canvas.px(thumb_radius) + (words ? canvas.px(words_gap) + canvas.px(words_height) : 0);
}

Target draw_slider(Canvas& canvas, const Rect& rect, const Slider& slider)
{
    const Rect track = track_of(canvas, rect, slider);
    const Point thumb{std::round(track.x + track.width * fraction_of(slider)), track.center().y};
    draw_track(canvas, track, slider);
    draw_ticks(canvas, track, slider);
    draw_thumb(canvas, thumb, slider);
    if (!slider.value_text.empty()) {
        draw_bubble(canvas, rect, thumb, slider);
    }
    if (!slider.low_text.empty() || !slider.high_text.empty()) {
        draw_words(canvas, rect, track, slider);
    }
    if (canvas.scene.ui.focused == slider.id) {
        focus_ring(canvas, rect, corner);
    }
    return {.id = slider.id,
            .rect = rect,
            .role = Role::Slider,
            .label = slider.value_text.empty() ? slider.label : slider.label + ", " + slider.value_text,
            .content = SliderContent{slider.low, slider.high, slider.value, slider.step, slider.page, track}};
}

Size stepper_size(const Canvas& canvas, const Stepper& stepper)
{
    return {2 * sign_width(canvas) + canvas.px(stepper.text_width), canvas.px(44)};
}

Target draw_stepper(Canvas& canvas, const Rect& rect, const Stepper& stepper)
{
    const Palette& colors = canvas.palette();
    const float side = sign_width(canvas);
    const float line = canvas.border();
    const Rect less{rect.x, rect.y, side, rect.height};
    const Rect more{rect.right() - side, rect.y, side, rect.height};
    const bool lively = canvas.scene.ui.hovered == stepper.id;
    canvas.draw.emplace_back(FillRect{rect, colors.raised, corner});
    canvas.draw.emplace_back(StrokeRect{rect, lively ? colors.ink : colors.control, line, corner});
    canvas.draw.emplace_back(FillRect{{less.right() - line, rect.y, line, rect.height}, colors.control});
    canvas.draw.emplace_back(FillRect{{more.x, rect.y, line, rect.height}, colors.control});
    // At an end of the scale the sign that leads nowhere is only hinted at.
    draw_sign(canvas, less, stepper.value > stepper.low ? colors.ink : colors.rule, Sign::Minus);
    draw_sign(canvas, more, stepper.value < stepper.high ? colors.ink : colors.rule, Sign::Plus);
    label(canvas, {less.right(), rect.y, more.x - less.right(), rect.height}, stepper.value_text, value_style(canvas),
          Align::Center);
    if (canvas.scene.ui.focused == stepper.id) {
        focus_ring(canvas, rect, corner);
    }
    return {.id = stepper.id,
            .rect = rect,
            .role = Role::Slider,
            .label = stepper.label + ", " + stepper.value_text,
            .content = SliderContent{stepper.low, stepper.high, stepper.value, stepper.step, stepper.page, Rect{}}};
}

}
