// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// Milliseconds since 1970-01-01T00:00Z.
struct Timestamp {
    std::int64_t milliseconds = 0;

    auto operator<=>(const Timestamp&) const = default;
};

/// The time of day, behind a port so that rules never ask for it themselves.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

/// Files by path, with forward slashes.
class Files {
public:
    virtual ~Files() = default;

    /// The bytes of a file, or NotFound or Unreadable with a sentence that names it.
    virtual Result<std::string> read(const std::string& path) const = 0;

    /// Replaces a file whole: temporary file beside it, sync, rename. On failure the old file is untouched.
    virtual Result<void> write(const std::string& path, std::string_view bytes) = 0;

    /// The paths of the files of a folder whose name ends in `suffix`, sorted; none when there is no folder.
    virtual std::vector<std::string> list(const std::string& folder, std::string_view suffix) const = 0;
};

/// Where a message for the log goes; the game's own words to its user do not go here.
class Log {
public:
    virtual ~Log() = default;
    virtual void note(std::string_view message) = 0;
    virtual void warn(std::string_view message) = 0;
};

}
