// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>

namespace base {

/// Calls `work` once for each index below `count`, on as many as `jobs` threads, this one among them; returns when all
/// are done. In which order is not told, so results belong into places of their own. `work` must not throw.
void for_each_index(std::size_t count, std::size_t jobs, const std::function<void(std::size_t)>& work);

}
