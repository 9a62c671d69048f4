// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "app/world.h"
#include "terminal/wrap.h"

namespace app {

/// Plays a round as lines on `world.in` and `world.out`; goes on with the unfinished round of the same pack, unless
/// a seed asks for another. Exit status 0, or 2 with a sentence when there is nothing to play.
int play_in_terminal(const Play& play, const World& world, const terminal::Style& style);

/// Asks which pack to play, by number, and plays it.
int choose_in_terminal(const World& world, const terminal::Style& style);

}
