// SPDX-License-Identifier: MIT
#pragma once

#include "storage/database.h"
#include "storage/lock_file.h"
#include "storage/session.h"

namespace storage {

/// A database file that is sound, has the tables of this version and is locked against being moved away.
struct OpenFile {
    std::string path;
    LockFile locks;
    Session session; ///< closed before the locks go
    std::optional<SetAside> set_aside;
};

/// What `Database::open` does, but for the wrapping.
base::Result<OpenFile> open_file(const std::string& path, const base::Clock& clock, OpenOptions options);

/// The path of the lock file of a database.
std::string lock_path(const std::string& path);

}
