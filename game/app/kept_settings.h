// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "screens/settings.h"
#include "storage/database.h"

namespace app {

/// The settings of a player as they are kept, with the default for each that was not kept or can't be read.
screens::Settings kept_settings(const storage::Database& database, storage::PlayerId player);

/// Keeps the settings of a player. Storage's errors.
base::Result<void> keep_settings(storage::Database& database, storage::PlayerId player,
                                 const screens::Settings& settings);

}
