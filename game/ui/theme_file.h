// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "ui/theme.h"

#include <string>
#include <string_view>

namespace ui {

/// The theme in the bytes of a file `file`, or BadFormat with file, line and column for what is missing, unknown or no
/// colour. `id` names it in settings.
base::Result<Theme> read_theme(std::string id, std::string_view bytes, const std::string& file);

}
