// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <string>

namespace storage {

/// Makes what was created, renamed and deleted in a folder last through a power cut; syncing a file does not do that
/// (fsync(2)). An empty path is the current folder. Unreadable when the disk fails. A folder that its file system or
/// its permissions keep from being synced is left as it is.
base::Result<void> sync_folder(const std::string& folder);

}
