// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <string>

namespace app {

/// A secret of 128 bits from the system's generator, as 22 letters that can stand in a link (base64url, RFC 4648).
/// Internal when the system gives none.
base::Result<std::string> fresh_secret();

/// A code of six letters and digits for students to type, none of which looks like another. Internal as above.
base::Result<std::string> fresh_code();

}
