// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace frames {

/// How often this thread has asked operator new for memory.
std::size_t allocations();

}
