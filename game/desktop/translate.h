// SPDX-License-Identifier: MIT
#pragma once

#include "ui/input.h"

#include <SFML/Window/Event.hpp>
#include <optional>

namespace desktop {

/// What an event of the window means to the game; none for those it has no use for.
std::optional<ui::Input> translate(const sf::Event& event);

}
