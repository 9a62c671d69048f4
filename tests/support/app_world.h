// SPDX-License-Identifier: MIT
#pragma once

#include "app/real_files.h"
#include "app/world.h"
#include "support/temporary_folder.h"

#include <iostream>
#include <string>
#include <string_view>

namespace support {

/// Always the same moment: Thursday 20 November 2025, 12:00 UTC.
class StoppedClock final : public base::Clock {
public:
    base::Timestamp now() const override { return {1'763'640'000'000}; }
};

/// Keeps nothing.
class QuietLog final : public base::Log {
public:
    void note(std::string_view) override { }
    void warn(std::string_view) override { }
};

/// The packs that ship and the real file system, with a user's folder that is new and goes at the end.
struct AppWorld {
    TemporaryFolder folder;
    app::RealFiles files;
    StoppedClock clock;
    QuietLog log;
    app::World world{files,
                     clock,
                     log,
                     {.content = std::string(RECEIPTS_SOURCE_DIR) + "/content",
                      .assets = std::string(RECEIPTS_SOURCE_DIR) + "/assets",
                      .translations = std::string(RECEIPTS_BUILD_DIR) + "/translations",
                      .data = folder.path().string(),
                      .cache = folder.path().string()},
                     std::cin,
                     std::cout,
                     std::cerr};
};

}
