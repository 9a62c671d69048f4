// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <string>

namespace app {

/// The name of a player. NotFound when they were deleted; storage's errors.
base::Result<std::string> name_of(const storage::Database& database, storage::PlayerId player);

/// The name of who sits at the desk. Storage's errors.
base::Result<std::string> seated_name(const storage::Database& database);

}
