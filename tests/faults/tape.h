// SPDX-License-Identifier: MIT
#pragma once

#include "base/rng.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <variant>
#include <vector>

/// Tests that make the disk fail under the game.
namespace faults {

/// A file, whatever it is called; a folder is one, too.
using FileId = std::size_t;

/// What cannot be half on the disk after a power cut.
inline constexpr std::uint64_t sector = 512;

/// A name stands for a file from now on; the folder that it stands in may forget it until it is synced.
struct Named {
    std::string path;
    FileId file = 0;
};
/// A name was deleted.
struct Unnamed {
    std::string path;
};
/// A file has another name; at any moment it has one of the two.
struct Renamed {
    std::string from;
    std::string to;
};
/// The names in a folder are on the disk.
struct FolderSynced {
    std::string path;
};
/// Bytes were written at a place, and so far stand in memory only.
struct Written {
    FileId file = 0;
    std::uint64_t at = 0;
    std::string bytes;
};
/// A file was cut off, or filled up with zeros, at a size.
struct Resized {
    FileId file = 0;
    std::uint64_t size = 0;
};
/// What was written to a file is on the disk, but for what a failed sync had given up.
struct Synced {
    FileId file = 0;
};
/// A sync failed: the system takes what was written for clean, though it may never reach the disk ("fsyncgate").
struct SyncFailed {
    FileId file = 0;
};

using Happening = std::variant<Named, Unnamed, Renamed, FolderSynced, Written, Resized, Synced, SyncFailed>;

/// All that a disk was told, in order.
using Tape = std::vector<Happening>;

/// Files by their path. A folder ends in a slash and is empty.
using Files = std::map<std::string, std::string>;

/// What may be on the disk when the power goes after the last of `happenings`, drawn with `rng`: what was synced, and
/// of what was not, each write is there, or not there, or there in some of its sectors, whatever became of those before
/// it; a file may have grown without its bytes, which are zeros then; and each change of a name may be there or not.
Files after_power_cut(std::span<const Happening> happenings, base::Rng& rng);

}
