// SPDX-License-Identifier: MIT
#pragma once

#include "app/stage.h"
#include "desktop/window.h"

namespace app {

/// The game in its window.
class WindowGame {
public:
    /// Opens the window on the front page. Refused when there is no display; storage's and the fonts' errors.
    static base::Result<WindowGame> open(const World& world, Outside outside,
                                         const desktop::WindowOptions& options = {});

    /// Takes a wish for the next round.
    void wish(Wish wish) { m_stage.wish(wish); }

    /// How classes are hosted, where a command line said so.
    void host(Host words) { m_stage.host(std::move(words)); }

    /// Takes an event as if the player had caused it, and shows what comes of it.
    void dispatch(const screens::Event& event);

    /// Waits until something happens, deals with it, and shows what comes of it. False once the window is closed.
    bool step();

    const screens::State& state() const { return m_stage.state(); }
    const ui::Frame<screens::Event>& frame() const { return m_stage.frame(); }
    desktop::Window& window() { return m_window; }

private:
    WindowGame(Stage stage, desktop::Window window);

    void show();

    Stage m_stage;
    desktop::Window m_window;
    std::string m_title;
    std::uint64_t m_views = 0; ///< of the stage, when the title was set
};

}
