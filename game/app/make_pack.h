// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "app/world.h"

namespace app {

/// `receipts generate`: reads articles, makes questions, and writes the pack and beside it, in a folder of its own, the
/// articles as they were read. An article that can't be used gets a line and the others go on. Exit status 0 when every
/// article was used, 1 when some were not, 2 when nothing could be written.
int make_pack(const Generate& words, const World& world);

}
