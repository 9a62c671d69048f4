// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace app {

/// Runs `receipts` with the words of its command line, without the program's name; returns the exit status.
int run(const std::vector<std::string>& words);

}
