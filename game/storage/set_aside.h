// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"
#include "base/result.h"

#include <string>
#include <string_view>

namespace storage {

/// Renames a closed database and the files that SQLite keeps beside it (-journal, -wal, -shm) to
/// `path.word-YYYYMMDDTHHMMSSZ`, with a number after it where that name is taken, and returns the new path. No byte
/// changes and no file is overwritten. Refused with a sentence when the folder does not allow it.
base::Result<std::string> set_aside(const std::string& path, std::string_view word, base::Timestamp now);

/// True when files lie beside the database that were set aside.
bool has_set_aside(const std::string& path);

/// True when the database is missing or empty although its write-ahead log is not. SQLite would delete that log.
bool has_lost_its_body(const std::string& path);

}
