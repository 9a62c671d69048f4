// SPDX-License-Identifier: MIT
#pragma once

#include <sqlite3.h>

namespace faults {

class FaultyDisk;

/// A VFS that does what SQLite's own for Unix does, tells `disk` of it, and fails when `disk` says so. `disk` outlives
/// the value and whatever is opened with it.
sqlite3_vfs make_vfs(FaultyDisk& disk);

}
