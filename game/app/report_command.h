// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "app/world.h"

namespace app {

/// Lists the classes on record, a line each; returns the exit status.
int list_classes(const ListClasses& words, const World& world);

/// Writes the report of a class, whole or not at all; returns the exit status. Also while the class goes on, then as it
/// stands.
int make_report(const MakeReport& words, const World& world);

}
