// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw_list.h"

namespace desktop {

/// The game's icon, a receipt with its tick on the desk, as a draw list `side` pixels square.
ui::DrawList icon(float side);

}
