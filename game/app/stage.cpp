// SPDX-License-Identifier: MIT
#include "app/stage.h"

#include "screens/input.h"
#include "screens/update.h"
#include "screens/view.h"
#include "ui/focus.h"

#include <deque>

namespace app {

base::Result<Stage> Stage::open(const World& world, OpenBrowser browser, ui::Size size)
{
    auto performer = Performer::open(world, std::move(browser));
    if (!performer) {
        return base::fail(performer.error());
    }
    ui::FontOptions fonts;
    fonts.caches.push_back(world.paths.cache + "/fonts");
    auto text = ui::TextEngine::create(fonts);
    if (!text) {
        return base::fail(text.error());
    }
    const auto greetings = performer->greetings();
    screens::Step first = screens::start(performer->settings(), size);
    Stage stage(std::move(*performer), std::move(*text));
    stage.take(std::move(first));
    for (const screens::Event& greeting : greetings) {
        stage.take(screens::update(std::move(stage.m_state), greeting));
    }
    stage.view();
    return stage;
}

void Stage::take(screens::Step step)
{
    m_state = std::move(step.state);
    std::deque<screens::Effect> due(step.effects.begin(), step.effects.end());
    while (!due.empty()) {
        const screens::Effect effect = std::move(due.front());
        due.pop_front();
        m_open = m_open && !std::holds_alternative<screens::CloseWindow>(effect);
        for (const screens::Event& event : m_performer.perform(effect)) {
            screens::Step next = screens::update(std::move(m_state), event);
            m_state = std::move(next.state);
            due.insert(due.end(), next.effects.begin(), next.effects.end());
        }
    }
}

/// Makes the picture, and makes it again where it shows that focus or scrolling have to follow what changed.
void Stage::view()
{
    m_frame = screens::view(m_state, m_text, ui::light_theme());
    ui::UiState settled = ui::settled(ui::targets(m_frame), m_frame.scrolls, m_state.ui);
    if (settled != m_state.ui) {
        m_state.ui = std::move(settled);
        m_frame = screens::view(m_state, m_text, ui::light_theme());
    }
}

void Stage::dispatch(const screens::Event& event)
{
    take(screens::update(std::move(m_state), event));
    view();
}

void Stage::react(const ui::Input& input, std::int64_t now)
{
    take(screens::react(std::move(m_state), m_frame, input, now));
    view();
}

}
