// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "base/ports.h"

#include <iosfwd>

namespace app {

/// `receipts check`: a line for every issue of every pack, then a line for each pack. Exit status 0 when there
/// is no error, 1 when there is one, 2 when a pack can't be read at all or can't be written.
int run_check(const Check& check, base::Files& files, std::ostream& out, std::ostream& errors);

/// `receipts check --rules`: every rule with its severity and a sentence.
int show_rules(std::ostream& out);

}
