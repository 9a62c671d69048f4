// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "base/ports.h"

#include <iosfwd>

namespace app {

/// `receipts replay`: plays a recorded round again on its pack. Exit status 0 when it ends in the recorded state,
/// byte for byte; 1 when it does not; 2 when the recording or its pack can't be read.
int run_replay(const Replay& replay, const base::Files& files, std::ostream& out, std::ostream& errors);

}
