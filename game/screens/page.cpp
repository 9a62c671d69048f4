// SPDX-License-Identifier: MIT
#include "screens/page.h"

#include <algorithm>
#include <cmath>
#include <fmt/core.h>

namespace screens {

namespace {

constexpr float widest_page = 1240;
constexpr float wide_from = 1000;
constexpr float middle_from = 660;

float width_at_100(const ui::Canvas& canvas)
{
    return canvas.scene.metrics.window.width / canvas.scene.metrics.text_scale;
}

}

std::string own_direction(const ui::Canvas& canvas, const std::string& words)
{
    constexpr const char* right_to_left_mark = "\u200F"; // a paragraph runs the way of its first strong letter
    return canvas.direction() == base::Direction::RightToLeft ? right_to_left_mark + words : words;
}

float quiet_padding(const ui::Canvas& canvas)
{
    return canvas.px(4);
}

Room room(const ui::Canvas& canvas)
{
    const float width = width_at_100(canvas);
    if (width >= wide_from) {
        return Room::Wide;
    }
    return width >= middle_from ? Room::Middle : Room::Narrow;
}

ui::Column page_column(const ui::Canvas& canvas)
{
    const float window = canvas.scene.metrics.window.width;
    const float margin = ui::page_margin(canvas.scene.metrics);
    const float width = std::min(window - 2 * margin, canvas.px(widest_page));
    return {(window - width) / 2, 0, width};
}

float drawn_scale(const State& state)
{
    const float zoom = std::min(state.window.width / 1280, state.window.height / 720);
    const float gentle = 1 + (std::max(zoom, 1.0F) - 1) / 2;
    return state.settings.text_scale * std::round(gentle * 20) / 20;
}

Builder begin(const State& state, const Look& look, ui::Surface surface)
{
    return Builder({.text = look.text,
                    .theme = look.theme,
                    .metrics = {state.window, drawn_scale(state)},
                    .ui = state.ui,
                    .motion = state.settings.motion,
                    .now = state.now,
                    .tr = look.tr},
                   surface);
}

ui::Input key(ui::Key key)
{
    return ui::KeyPressed{key, {}};
}

RichText& RichText::add(std::string_view words)
{
    spec.text += words;
    return *this;
}

RichText& RichText::add(std::string_view words, const ui::TextStyle& style)
{
    const std::size_t begin = spec.text.size();
    spec.text += words;
    spec.spans.push_back({begin, spec.text.size(), style});
    return *this;
}

ui::TextStyle bold(ui::TextStyle style)
{
    style.weight = 700;
    return style;
}

ui::TextStyle colored(ui::TextStyle style, ui::Color color)
{
    style.color = color;
    return style;
}

void balanced_heading(ui::Canvas& canvas, ui::Column& column, const std::string& words, float size)
{
    constexpr int steps = 6;
    ui::TextSpec spec{.text = words,
                      .style = ui::style::heading(canvas.theme(), canvas.scene.metrics, canvas.surface, size),
                      .width = column.width,
                      .line_height = size >= ui::type::heading ? 1.15F : 1.25F};
    const std::size_t lines = canvas.set(spec).lines().size();
    float least = column.width / 2;
    float most = column.width;
    for (int i = 0; i < steps && lines > 1; ++i) {
        spec.width = std::round((least + most) / 2);
        (canvas.set(spec).lines().size() > lines ? least : most) = *spec.width;
    }
    spec.width = most;
    ui::paragraph(canvas, column, std::move(spec));
}

void cut_label(ui::Canvas& canvas, const ui::Rect& box, const std::string& words, const ui::TextStyle& style)
{
    const ui::TextLayout line = canvas.set({.text = words,
                                            .style = style,
                                            .width = box.width,
                                            .line_height = 1.25F,
                                            .align = ui::Align::Near,
                                            .max_lines = 1});
    ui::draw_text(canvas, line, {box.x, box.center().y - line.size().height / 2});
}

void link_heading(Builder& builder, ui::Column& column, const ui::TargetId& id, const std::string& words, float size,
                  Event event)
{
    const auto style = ui::style::heading(builder.theme(), builder.scene.metrics, builder.surface, size);
    const ui::TextLayout layout
        = builder.set({.text = words, .style = style, .width = column.width, .line_height = 1.2F});
    const ui::Rect rect = column.take(layout.size().height);
    ui::text_target(builder, layout, rect.origin(),
                    {.id = id, .role = ui::Role::Link, .label = words, .begin = 0, .end = words.size()},
                    std::move(event));
    ui::draw_text(builder, layout, rect.origin());
}

ButtonRow::ButtonRow(Builder& builder, ui::Column& column) : m_builder(builder), m_column(column), m_x(column.x) { }

ButtonRow::~ButtonRow()
{
    m_column.y += m_height;
}

ui::Rect ButtonRow::next_place(const ui::Button& button)
{
    const ui::Size size = ui::button_size(m_builder, button);
    const float gap = m_builder.px(14);
    if (m_x > m_column.x && m_x + size.width > m_column.x + m_column.width) {
        m_x = m_column.x;
        m_column.y += m_height + gap;
        m_height = 0;
    }
    if (button.kind == ui::ButtonKind::Quiet && m_x == m_column.x) {
        m_x -= quiet_padding(m_builder); // its words, not its edge, stand under what is above
    }
    const float lower = m_height > size.height ? std::round((m_height - size.height) / 2) : 0;
    // What is wider than the column takes its width: the label is cut, and the target stays on the page.
    const ui::Rect rect{m_x, m_column.y + lower, std::min(size.width, m_column.width), size.height};
    m_x += rect.width + gap;
    m_height = std::max(m_height, size.height);
    return rect;
}

void ButtonRow::add(const ui::Button& button, Event event)
{
    ui::button(m_builder, next_place(button), button, std::move(event));
}

void ButtonRow::keep_place(const ui::Button& button)
{
    const ui::Rect rect = next_place(button);
    auto style = ui::style::quiet(m_builder.theme(), m_builder.scene.metrics, m_builder.surface, ui::type::body);
    style.font = button.font;
    m_builder.draw.emplace_back(ui::StrokeRect{rect, m_builder.palette().rule, m_builder.border(), 3});
    ui::label(m_builder, rect, button.label, style, ui::Align::Center);
}

}
