// SPDX-License-Identifier: MIT
#pragma once

#include "app/paths.h"
#include "base/ports.h"

#include <cstdint>
#include <iosfwd>
#include <string>

namespace app {

/// What the commands need of the world; made in `run` and handed down.
struct World {
    base::Files& files;
    const base::Clock& clock;
    base::Log& log;
    Paths paths;
    std::istream& in;
    std::ostream& out;
    std::ostream& errors;
};

/// The path of the database of this user.
std::string database_path(const Paths& paths);

/// Where recorded rounds are kept.
std::string rounds_folder(const Paths& paths);

/// Where players save what is known of them.
std::string records_folder(const Paths& paths);

/// A seed from the system's generator, for a round that was not given one.
std::uint64_t fresh_seed();

}
