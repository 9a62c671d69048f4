// SPDX-License-Identifier: MIT
#pragma once

#include "ui/geometry.h"

#include <optional>

namespace desktop {

/// True when a window can be opened: an X display answers and can do GLX. SFML 2.5 aborts the program where it
/// is not so, so this is asked before anything of SFML's is touched.
bool display_available();

/// The pixels of the screen; nothing when there is no display.
std::optional<ui::Size> screen_size();

/// Moves a window (an X11 window id) that lies partly outside the screen to its middle: SFML 2.5 misreads the height
/// of some screens and puts its windows too low.
void bring_onto_screen(unsigned long window);

/// Asks to be told when something of a window (an X11 window id) comes out from under others, which SFML 2.5 keeps to
/// itself.
void watch_uncovering(unsigned long window);

/// True when something of a watched window has come to show since it was last asked, and so has to be drawn again.
bool was_uncovered(unsigned long window);

/// Asks the window manager not to make a window (an X11 window id) smaller than `least` pixels.
void set_least_size(unsigned long window, ui::Size least);

}
