// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "app/world.h"

namespace app {

/// Opens a class and serves it until the program is asked to end; the class goes on when it is opened again. The exit
/// status: 2 when it can't be opened, and the words say why.
int host_class(const Host& words, const World& world);

}
