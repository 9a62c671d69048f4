// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "app/world.h"

namespace app {

/// Writes everything that is on record of a student of a class into a file, erases it, or first one and then the other;
/// returns the exit status. Nothing is erased that should have been written and was not, nor while the class is open.
int deal_with_student(const OneStudent& words, const World& world);

}
