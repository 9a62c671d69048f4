// SPDX-License-Identifier: MIT
#include "app/stage.h"

#include "screens/input.h"
#include "screens/spoken.h"
#include "screens/update.h"
#include "screens/view.h"
#include "ui/focus.h"
#include "ui/scroll.h"

#include <deque>

namespace app {

base::Result<Stage> Stage::open(const World& world, Outside outside, ui::Size size)
{
    auto performer = Performer::open(world, std::move(outside));
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
    Looks looks = read_chosen_looks(world, performer->settings());
    screens::Step first = screens::start(performer->settings(), {}, size);
    Stage stage(world, std::move(*performer), std::move(*text), std::move(looks));
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

ui::Frame<screens::Event> Stage::picture()
{
    const screens::Settings& settings = m_state.settings;
    return screens::view(m_state, {m_text, theme_of(m_looks, settings.theme), language_of(m_looks, settings.language)});
}

/// Says what has the focus, when that has changed.
void Stage::read_aloud()
{
    if (m_state.settings.read_aloud == screens::ReadAloud::Off) {
        m_said.clear();
        return;
    }
    const auto all = ui::targets(m_frame);
    const ui::Target* focused = ui::find(all, m_state.ui.focused);
    const base::Language& tr = language_of(m_looks, m_state.settings.language);
    std::string words = focused == nullptr ? "" : screens::spoken(tr, *focused);
    if (words != m_said) {
        m_said = std::move(words);
        m_performer.say(m_said);
    }
}

/// Makes the picture, and makes it again where it shows that focus or scrolling have to follow what changed.
void Stage::view()
{
    m_text.set_typeface(m_state.settings.typeface);
    m_frame = picture();
    ui::UiState settled = ui::settled(ui::targets(m_frame), m_frame.scrolls, m_state.ui);
    if (settled != m_state.ui) {
        m_state.ui = std::move(settled);
        m_frame = picture();
    }
    ++m_views;
    read_aloud();
}

/// What can be chosen from is not known before the first picture; whatever comes after it may ask for it.
void Stage::know_all_looks()
{
    if (m_state.offer.themes.empty()) {
        m_looks = read_looks(*m_world);
        m_state.offer = offer_of(m_looks);
    }
}

void Stage::dispatch(const screens::Event& event)
{
    know_all_looks();
    take(screens::update(std::move(m_state), event));
    view();
}

void Stage::take_news()
{
    const auto news = m_performer.class_news();
    for (const screens::Event& event : news) {
        take(screens::update(std::move(m_state), event));
    }
    if (!news.empty()) {
        view();
    }
}

/// Takes an input that changes nothing but the time or how far something is scrolled. False for all others.
bool Stage::take_lightly(const ui::Input& input, std::int64_t now)
{
    const bool time_alone = std::holds_alternative<ui::Tick>(input) && now < m_frame.stale_at;
    if (!time_alone && !ui::scroll(m_frame, m_state.ui, input)) {
        return false;
    }
    m_state.now = now;
    const ui::Device device = m_state.ui.device;
    m_state.ui = ui::used(std::move(m_state.ui), input);
    if (m_state.ui.device != device) {
        view();
    }
    return true;
}

void Stage::react(const ui::Input& input, std::int64_t now)
{
    if (take_lightly(input, now)) {
        return;
    }
    know_all_looks();
    take(screens::react(std::move(m_state), m_frame, input, now));
    view();
}

}
