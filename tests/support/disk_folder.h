// SPDX-License-Identifier: MIT
#pragma once

#include "support/memory_files.h"
#include "support/read_file.h"

#include <filesystem>

namespace support {

/// Copies the files of a folder on disk, by their names behind `prefix`, into `files`.
inline void add_folder(MemoryFiles& files, const std::filesystem::path& folder, const std::string& prefix)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            // Writing to memory can't fail.
            (void)files.write(prefix + entry.path().filename().string(), read_file(entry.path()));
        }
    }
}

}
