// SPDX-License-Identifier: MIT
#pragma once

#include "app/world.h"
#include "base/result.h"
#include "pack/pack_file.h"

#include <string>
#include <vector>

namespace app {

/// A pack that could be read, and where.
struct ShelvedPack {
    std::string path; ///< absolute
    pack::Loaded loaded;
};

/// A file on the shelf that is no pack, and why.
struct Unreadable {
    std::string path;
    base::Error error;
};

/// The paths of the packs that belong to the game, then those of the user's own.
std::vector<std::string> shelf_paths(const World& world);

/// All packs there are.
struct Shelf {
    std::vector<ShelvedPack> packs; ///< easiest first, by the mean difficulty of their questions
    std::vector<Unreadable> unreadable;
};

/// Reads all packs there are.
Shelf read_shelf(const World& world);

/// `path` from the root, without `.` and `..`, so that it names the same file from anywhere.
std::string absolute_path(const std::string& path);

}
