// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "app/world.h"

namespace app {

/// Opens the game on its front page and plays until the window is closed. Exit status 0, or 2 with a sentence.
int open_window(const World& world);

/// Opens the game in a round of a pack: the unfinished one, if there is one and no seed asks for another.
int play_in_window(const Play& play, const World& world);

/// Opens the window on the lobby of a class, or goes on with the class of this pack that was left. Exit status as
/// above.
int host_in_window(const Host& words, const World& world);

}
