// SPDX-License-Identifier: MIT
#pragma once

#include "app/looks.h"
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
    static base::Result<Stage> open(const World& world, Outside outside, ui::Size size);

    /// Takes a wish for the next round.
    void wish(Wish wish) { m_performer.wish(wish); }

    /// How classes are hosted, where a command line said so.
    void host(Host words) { m_performer.host(std::move(words)); }

    /// True while a class is open, of which there may be news.
    bool is_hosting() const { return m_performer.is_hosting(); }

    /// Takes what has happened in the class since the last time; leaves all as it is when nothing has.
    void take_news();

    /// Takes an event as if the player had caused it, and all that comes of it.
    void dispatch(const screens::Event& event);

    /// Takes an input to the picture that shows; `now` as in ui::Tick. Time going by and scrolling leave all but the
    /// offsets in the frame as they are, and allocate nothing.
    void react(const ui::Input& input, std::int64_t now);

    const screens::State& state() const { return m_state; }
    const ui::Frame<screens::Event>& frame() const { return m_frame; }
    bool is_open() const { return m_open; }

    /// How often the frame has been made anew.
    std::uint64_t views() const { return m_views; }

private:
    Stage(const World& world, Performer performer, ui::TextEngine text, Looks looks)
        : m_world(&world), m_performer(std::move(performer)), m_text(std::move(text)), m_looks(std::move(looks))
    {
    }

    void take(screens::Step step);
    bool take_lightly(const ui::Input& input, std::int64_t now);
    void view();
    ui::Frame<screens::Event> picture();
    void read_aloud();
    void know_all_looks();

    const World* m_world;
    Performer m_performer;
    ui::TextEngine m_text;
    Looks m_looks; ///< at first just those of the first picture
    screens::State m_state;
    ui::Frame<screens::Event> m_frame;
    std::string m_said; ///< what was read aloud last
    std::uint64_t m_views = 0;
    bool m_open = true;
};

}
