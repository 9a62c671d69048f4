// SPDX-License-Identifier: MIT
#pragma once

#include "app/performer.h"
#include "screens/state.h"
#include "ui/frame.h"
#include "ui/text_layout.h"

#include <cstdint>
#include <string>

namespace app {

/// The game without its window: events become a state, the state a picture, effects deeds.
class Stage {
public:
    /// Opens the front page for a window of `size` pixels. Storage's errors, and the fonts'.
    static base::Result<Stage> open(const World& world, OpenBrowser browser, ui::Size size);

    /// Takes a wish for the next round.
    void wish(Wish wish) { m_performer.wish(wish); }

    /// Takes an event as if the player had caused it, and all that comes of it.
    void dispatch(const screens::Event& event);

    /// Takes an input to the picture that shows; `now` as in ui::Tick.
    void react(const ui::Input& input, std::int64_t now);

    const screens::State& state() const { return m_state; }
    const ui::Frame<screens::Event>& frame() const { return m_frame; }
    bool is_open() const { return m_open; }

private:
    Stage(Performer performer, ui::TextEngine text) : m_performer(std::move(performer)), m_text(std::move(text)) { }

    void take(screens::Step step);
    void view();

    Performer m_performer;
    ui::TextEngine m_text;
    screens::State m_state;
    ui::Frame<screens::Event> m_frame;
    bool m_open = true;
};

}
