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
constexpr float footer_height = 52;

float width_at_100(const ui::Canvas& canvas)
{
    return canvas.scene.metrics.window.width / canvas.scene.metrics.text_scale;
}

/// How far the words of a quiet button lie from its edge.
float quiet_padding(const ui::Canvas& canvas)
{
    return canvas.px(4);
}

struct FooterButton {
    ui::Button face;
    Event event;
};

std::vector<FooterButton> footer_buttons(const Builder& builder)
{
    const auto quiet = [](const char* id, std::string label) {
        return ui::Button{.id = {id}, .label = std::move(label), .kind = ui::ButtonKind::Quiet};
    };
    const bool moves = builder.scene.motion == ui::Motion::Full;
    return {{quiet("smaller", "A−"), TextSmaller{}},
            {quiet("larger", "A+"), TextLarger{}},
            {quiet("motion", moves ? "Motion on" : "Motion off"), ToggleMotion{}},
            {quiet("quit", "Quit"), Quit{}}};
}

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

Builder begin(const State& state, const ui::TextEngine& text, const ui::Theme& theme, ui::Surface surface)
{
    return Builder({.text = text,
                    .theme = theme,
                    .metrics = {state.window, drawn_scale(state)},
                    .ui = state.ui,
                    .motion = state.settings.motion,
                    .now = state.now},
                   surface);
}

ui::Rect body(const ui::Canvas& canvas)
{
    const ui::Size window = canvas.scene.metrics.window;
    return {0, 0, window.width, window.height - canvas.px(footer_height)};
}

void footer(Builder& builder, const State& state, const std::string& words)
{
    const auto buttons = footer_buttons(builder);
    const auto style = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface);
    const auto percent = fmt::format("{:.0f} %", static_cast<double>(state.settings.text_scale) * 100);
    const float percent_width = builder.px(52);
    const float gap = builder.px(12);
    float width = percent_width - 2 * gap - quiet_padding(builder);
    for (const FooterButton& each : buttons) {
        width += ui::button_size(builder, each.face).width + gap;
    }
    const ui::Column page = page_column(builder);
    const ui::Size window = builder.scene.metrics.window;
    const float top = body(builder).bottom();
    const float middle = top + builder.px(footer_height) / 2;
    builder.draw.emplace_back(ui::FillRect{{0, top, window.width, window.height - top}, builder.theme().paper});
    const ui::Rect left{page.x, middle - builder.px(12), page.width - width - gap, builder.px(24)};
    if (room(builder) != Room::Narrow) {
        ui::label(builder, left, words, style);
    }
    float x = page.x + page.width - width;
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        const ui::Size size = ui::button_size(builder, buttons[i].face);
        ui::button(builder, ui::Point{x, middle - size.height / 2}, buttons[i].face, buttons[i].event);
        x += size.width + (i == 0 ? 0 : gap);
        if (i == 0) {
            ui::label(builder, {x, left.y, percent_width, left.height}, percent, style, ui::Align::Center);
            x += percent_width;
        }
    }
}

void common_shortcuts(Builder& builder)
{
    const ui::Modifiers control{.control = true};
    builder.shortcut(ui::KeyPressed{ui::Key::Plus, control}, TextLarger{});
    builder.shortcut(ui::KeyPressed{ui::Key::Plus, {.shift = true, .control = true}}, TextLarger{});
    builder.shortcut(ui::KeyPressed{ui::Key::Minus, control}, TextSmaller{});
    builder.shortcut(ui::KeyPressed{ui::Key::Q, control}, Quit{});
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
    const ui::TextLayout line
        = canvas.set({.text = words, .style = style, .width = box.width, .line_height = 1.25F, .max_lines = 1});
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

void ButtonRow::add(const ui::Button& button, Event event)
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
    ui::button(m_builder, rect, button, std::move(event));
    m_x += rect.width + gap;
    m_height = std::max(m_height, size.height);
}

}
