// SPDX-License-Identifier: MIT
#include "app/window_game.h"

#include "screens/view.h"

#include <algorithm>
#include <future>

namespace app {

namespace {

/// The time between two pictures of what moves.
constexpr std::int64_t frame_ms = 16;

/// How often is looked for news of a class; about as often as a window at rest looks for inputs.
constexpr std::int64_t news_ms = 50;

/// Draws the words of a picture for nothing: its letters then lie ready for whoever draws it next.
void warm_letters(const ui::DrawList& list)
{
    for (const ui::DrawCommand& command : list) {
        if (const auto* text = std::get_if<ui::Text>(&command)) {
            ui::rasterise(text->layout);
        }
    }
}

base::Result<Stage> get_ready(const World& world, Outside outside, ui::Size size)
{
    auto stage = Stage::open(world, std::move(outside), size);
    if (stage) {
        warm_letters(stage->frame().draw);
    }
    return stage;
}

}

base::Result<WindowGame> WindowGame::open(const World& world, Outside outside, const desktop::WindowOptions& options)
{
    // The window takes as long to open as everything behind it takes to get ready, and neither needs the other.
    auto getting_ready
        = std::async(std::launch::async, [&] { return get_ready(world, std::move(outside), options.size); });
    auto window = desktop::Window::open(options);
    auto stage = getting_ready.get();
    if (!window) {
        return base::fail(window.error());
    }
    if (!stage) {
        return base::fail(stage.error());
    }
    return WindowGame(std::move(*stage), std::move(*window));
}

WindowGame::WindowGame(Stage stage, desktop::Window window) : m_stage(std::move(stage)), m_window(std::move(window))
{
    if (m_window.size() != m_stage.state().window) {
        m_stage.react(ui::Resized{m_window.size()}, m_window.now());
    }
    show();
}

void WindowGame::dispatch(const screens::Event& event)
{
    m_stage.dispatch(event);
    show();
}

void WindowGame::show()
{
    m_window.present(frame().draw, frame().background, state().now);
    if (m_stage.views() == m_views) {
        return;
    }
    m_views = m_stage.views();
    if (std::string title = screens::window_title(state()); title != m_title) {
        m_window.set_title(title);
        m_title = std::move(title);
    }
}

bool WindowGame::step()
{
    const std::int64_t next_frame = state().now + frame_ms;
    std::int64_t until = state().now < frame().moving_until ? next_frame : std::max(next_frame, frame().stale_at);
    if (m_stage.is_hosting()) {
        until = std::min(until, m_window.now() + news_ms);
    }
    for (const ui::Input& input : m_window.wait_for_input(until)) {
        const auto* const tick = std::get_if<ui::Tick>(&input);
        m_stage.react(input, tick != nullptr ? tick->milliseconds : m_window.now());
    }
    m_stage.take_news();
    show();
    return m_stage.is_open();
}

}
