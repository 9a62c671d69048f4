// SPDX-License-Identifier: MIT
#pragma once

#include "ui/input.h"

#include <SFML/Window/Joystick.hpp>
#include <optional>

namespace desktop {

/// One thing on a gamepad that is pushed away from its middle, and which way it last counted as pushed. Positions
/// are SFML's, -100 to 100: left and up are negative.
struct Lever {
    float x = 0;
    float y = 0;
    std::optional<ui::PadButton> pushed;

    bool operator==(const Lever&) const = default;
};

/// How one gamepad is held. The D-pad's two axes are levers of their own, so that each of its presses counts; the
/// stick is one lever, so that a slanted push is one push.
struct Pad {
    Lever across;
    Lever along;
    Lever stick;

    bool operator==(const Pad&) const = default;
};

/// The button with `number` in the layout that XInput and Linux' xpad driver share, as SFML counts from 0; none for
/// those the game has no use for.
std::optional<ui::PadButton> pad_button(unsigned number);

/// Notes that `axis` of `pad` now stands at `position` and tells which way it was pushed by that: once when a lever
/// goes beyond 60, and again only after it has come back below 40.
std::optional<ui::PadButton> pad_moved(Pad& pad, sf::Joystick::Axis axis, float position);

}
