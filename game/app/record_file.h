// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"
#include "storage/record.h"

#include <string>

namespace app {

/// All that the history has of a player, as JSON that a person can read: times as ISO 8601 in UTC.
std::string as_json(const storage::Belongings& belongings);

/// Writes it into `folder`, which is made when missing, and returns the file's path. The files' errors.
base::Result<std::string> write_record(const storage::Belongings& belongings, const std::string& folder,
                                       base::Timestamp now, base::Files& files);

}
