// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"

namespace app {

/// The file system of this machine. Reads refuse files over 256 MB, so that a mistaken path does not fill memory.
class RealFiles final : public base::Files {
public:
    base::Result<std::string> read(const std::string& path) const override;
    base::Result<void> write(const std::string& path, std::string_view bytes) override;
    std::vector<std::string> list(const std::string& folder, std::string_view suffix) const override;
};

/// The clock of this machine.
class RealClock final : public base::Clock {
public:
    base::Timestamp now() const override;
};

}
