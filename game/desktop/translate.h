// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/pad.h"
#include "ui/input.h"

#include <SFML/Window/Event.hpp>
#include <array>
#include <optional>

namespace desktop {

/// What the window's events mean to the game. It remembers how the gamepads are held, because SFML tells where an axis
/// stands and not that it was pushed, and whether the window has the focus, because SFML tells of gamepads even then
/// when another program is being played with them.
class Translator {
public:
    /// What `event` means; none for those the game has no use for.
    std::optional<ui::Input> translate(const sf::Event& event);

private:
    Pad& pad(unsigned number);
    std::optional<ui::PadButton> moved(const sf::Event::JoystickMoveEvent& move);
    std::optional<ui::Input> heard(std::optional<ui::PadButton> button) const;

    std::array<Pad, sf::Joystick::Count> m_pads;
    bool m_focused = true;
};

}
