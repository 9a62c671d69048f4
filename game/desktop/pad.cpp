// SPDX-License-Identifier: MIT
#include "desktop/pad.h"

#include <array>
#include <cmath>

namespace desktop {

namespace {

constexpr float pushed_beyond = 60;
constexpr float released_below = 40;

/// The direction in which `lever` stands farthest from its middle. Neither Linux (its gamepad API: negative is left
/// and up) nor SFML 2.5 there turns an axis round.
ui::PadButton direction(const Lever& lever)
{
    if (std::abs(lever.x) >= std::abs(lever.y)) {
        return lever.x < 0 ? ui::PadButton::Left : ui::PadButton::Right;
    }
    return lever.y < 0 ? ui::PadButton::Up : ui::PadButton::Down;
}

/// How far `lever` stands towards `way`.
float distance(const Lever& lever, ui::PadButton way)
{
    switch (way) {
    case ui::PadButton::Left: return -lever.x;
    case ui::PadButton::Right: return lever.x;
    case ui::PadButton::Up: return -lever.y;
    case ui::PadButton::Down: return lever.y;
    default: return 0;
    }
}

/// The push that `lever` has just made, if it made one.
std::optional<ui::PadButton> push(Lever& lever)
{
    if (lever.pushed && distance(lever, *lever.pushed) < released_below) {
        lever.pushed.reset();
    }
    const ui::PadButton way = direction(lever);
    if (lever.pushed || distance(lever, way) <= pushed_beyond) {
        return std::nullopt;
    }
    lever.pushed = way;
    return way;
}

std::optional<ui::PadButton> moved(Lever& lever, float& coordinate, float position)
{
    coordinate = position;
    return push(lever);
}

}

std::optional<ui::PadButton> pad_button(unsigned number)
{
    using enum ui::PadButton;
    constexpr std::array layout{South, East, West, North, LeftShoulder, RightShoulder, Select, Start};
    return number < layout.size() ? std::optional(layout[number]) : std::nullopt;
}

std::optional<ui::PadButton> pad_moved(Pad& pad, sf::Joystick::Axis axis, float position)
{
    switch (axis) {
    case sf::Joystick::PovX: return moved(pad.across, pad.across.x, position);
    case sf::Joystick::PovY: return moved(pad.along, pad.along.y, position);
    case sf::Joystick::X: return moved(pad.stick, pad.stick.x, position);
    case sf::Joystick::Y: return moved(pad.stick, pad.stick.y, position);
    default: return std::nullopt;
    }
}

}
