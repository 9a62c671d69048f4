// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr Palette on_paper(Color background)
{
    return {.background = background,
            .raised = rgb(0xFFFDF8),
            .chip = rgb(0xD8CFBD),
            .ink = rgb(0x1E1B16),
            .muted = rgb(0x6C6556),
            .on_ink = rgb(0xFFFDF8),
            .button = rgb(0x1E1B16),
            .button_ink = rgb(0xFFFDF8),
            .rule = rgb(0xD8CFBD),
            .control = rgb(0x8A8069),
            .gold = rgb(0x96700F),
            .marker = rgb(0xFFE27A),
            .supported = rgb(0x0B6B7F),
            .refuted = rgb(0xB23A17),
            .absent = rgb(0x5A4A86),
            .focus = rgb(0x0B6B7F),
            .halo = background};
}

constexpr Palette on_desk()
{
    return {.background = rgb(0x26312D),
            .raised = rgb(0x33423D),
            .chip = rgb(0x33423D),
            .ink = rgb(0xF5EFE0),
            .muted = rgb(0xAEB8B2),
            .on_ink = rgb(0x1E1B16),
            .button = rgb(0xC79A2B),
            .button_ink = rgb(0x1E1B16),
            .rule = rgb(0x4A5B55),
            .control = rgb(0x8FA099),
            .gold = rgb(0xC79A2B),
            .marker = rgb(0x54430E),
            .supported = rgb(0x6FC3D3),
            .refuted = rgb(0xF0A080),
            .absent = rgb(0xBBA9E8),
            .focus = rgb(0xFFE27A),
            .halo = rgb(0x26312D)};
}

}

const Theme& light_theme()
{
    static const Theme theme{.id = "light",
                             .name = "Light",
                             .page = on_paper(rgb(0xFBF7EE)),
                             .paper = on_paper(rgb(0xFBF7EE)),
                             .card = on_paper(rgb(0xFFFDF8)),
                             .desk = on_desk(),
                             .shadow = with_alpha(rgb(0x000000), 90)};
    return theme;
}

const Palette& palette(const Theme& theme, Surface surface)
{
    switch (surface) {
    case Surface::Paper: return theme.paper;
    case Surface::Card: return theme.card;
    case Surface::Desk: return theme.desk;
    case Surface::Page: break;
    }
    return theme.page;
}

float px(const Metrics& metrics, float length)
{
    return std::round(length * metrics.text_scale);
}

float border_width(const Theme& theme, const Metrics& metrics)
{
    return std::max(1.0F, px(metrics, theme.rule_width));
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
            .color = palette(theme, surface).muted,
            .letter_spacing = size * 0.09F,
            .figures = Figures::Lining,
            .letters = Case::Upper};
}

TextStyle heading(const Theme& theme, const Metrics& metrics, Surface surface, float size)
{
    return {.font = FontRole::Serif,
            .size = px(metrics, size),
            .weight = 700,
            .color = palette(theme, surface).ink,
            .figures = Figures::Lining};
}

TextStyle article(const Theme& theme, const Metrics& metrics, Surface surface, float size)
{
    return {.font = FontRole::Serif, .size = px(metrics, size), .color = palette(theme, surface).ink};
}

TextStyle interface(const Theme& theme, const Metrics& metrics, Surface surface, float size)
{
    return {.font = FontRole::Sans, .size = px(metrics, size), .color = palette(theme, surface).ink};
}

TextStyle quiet(const Theme& theme, const Metrics& metrics, Surface surface, float size)
{
    return {.font = FontRole::Sans, .size = px(metrics, size), .color = palette(theme, surface).muted};
}

TextStyle receipt(const Theme& theme, const Metrics& metrics, Surface surface, float size)
{
    return {.font = FontRole::Mono, .size = px(metrics, size), .color = palette(theme, surface).ink};
}

}

}
