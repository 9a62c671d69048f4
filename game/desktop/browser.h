// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <string>

namespace desktop {

/// True for an absolute http or https URL without spaces or control characters.
bool is_web_url(const std::string& url);

/// Opens `url` in the player's browser without waiting for it and without a shell. Refused when it is no web URL,
/// NotFound when `opener` cannot be run.
base::Result<void> open_url(const std::string& url, const std::string& opener = "xdg-open");

/// Opens a page that this program wrote, by its absolute path, as `open_url` does. Refused for any other path, NotFound
/// when `opener` cannot be run.
base::Result<void> open_page(const std::string& path, const std::string& opener = "xdg-open");

}
