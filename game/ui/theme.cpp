// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace ui {

const Theme& light_theme()
{
    static constexpr Theme theme{
        .paper = rgb(0xFBF7EE),
        .card = rgb(0xFFFDF8),
        .ink = rgb(0x1E1B16),
        .muted = rgb(0x6C6556),
        .rule = rgb(0xD8CFBD),
        .control = rgb(0x8A8069),
        .desk = rgb(0x26312D),
        .desk_chip = rgb(0x33423D),
        .desk_ink = rgb(0xF5EFE0),
        .desk_muted = rgb(0xAEB8B2),
        .marker = rgb(0xFFE27A),
        .gold_on_desk = rgb(0xC79A2B),
        .gold_on_paper = rgb(0x96700F),
        .supported = rgb(0x0B6B7F),
        .refuted = rgb(0xB23A17),
        .absent = rgb(0x5A4A86),
        .shadow = with_alpha(rgb(0x000000), 90),
    };
    return theme;
}

Color ink_on(const Theme& theme, Surface surface)
{
    return surface == Surface::Desk ? theme.desk_ink : theme.ink;
}

Color muted_on(const Theme& theme, Surface surface)
{
    return surface == Surface::Desk ? theme.desk_muted : theme.muted;
}

Color gold_on(const Theme& theme, Surface surface)
{
    return surface == Surface::Desk ? theme.gold_on_desk : theme.gold_on_paper;
}

Color focus_on(const Theme& theme, Surface surface)
{
    return surface == Surface::Desk ? theme.marker : theme.supported;
}

Color color_of(const Theme& theme, Surface surface)
{
    switch (surface) {
    case Surface::Card: return theme.card;
    case Surface::Desk: return theme.desk;
    case Surface::Paper: break;
    }
    return theme.paper;
}

float px(const Metrics& metrics, float length)
{
    return std::round(length * metrics.text_scale);
}

float clamped_scale(float text_scale)
{
    return std::clamp(text_scale, 1.0F, 2.0F);
}

float page_margin(const Metrics& metrics)
{
    return std::round(std::clamp(metrics.window.width * 0.047F, 24.0F, 60.0F) / 4) * 4;
}

namespace style {

TextStyle kicker(const Theme& theme, const Metrics& metrics, Surface surface)
{
    const float size = px(metrics, type::caption);
    return {.font = FontRole::Sans,
            .size = size,
            .weight = 600,
            .color = muted_on(theme, surface),
            .letter_spacing = size * 0.09F,
            .figures = Figures::Lining,
            .letters = Case::Upper};
}

TextStyle heading(const Theme& theme, const Metrics& metrics, Surface surface, float size)
{
    return {.font = FontRole::Serif,
            .size = px(metrics, size),
            .weight = 700,
            .color = ink_on(theme, surface),
            .figures = Figures::Lining};
}

TextStyle article(const Theme& theme, const Metrics& metrics, Surface surface, float size)
{
    return {.font = FontRole::Serif, .size = px(metrics, size), .color = ink_on(theme, surface)};
}

TextStyle interface(const Theme& theme, const Metrics& metrics, Surface surface, float size)
{
    return {.font = FontRole::Sans, .size = px(metrics, size), .color = ink_on(theme, surface)};
}

TextStyle quiet(const Theme& theme, const Metrics& metrics, Surface surface, float size)
{
    return {.font = FontRole::Sans, .size = px(metrics, size), .color = muted_on(theme, surface)};
}

TextStyle receipt(const Theme& theme, const Metrics& metrics, Surface surface, float size)
{
    return {.font = FontRole::Mono, .size = px(metrics, size), .color = ink_on(theme, surface)};
}

}

}
