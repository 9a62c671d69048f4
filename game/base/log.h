// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"

#include <memory>
#include <string>

namespace base {

/// A log that appends to the file at `path`, with time and level; messages are dropped when it can't be opened.
std::unique_ptr<Log> file_log(const std::string& path);

}
