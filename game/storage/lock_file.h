// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>

namespace storage {

/// The byte of the lock file that stands for one thing to be locked.
struct LockByte {
    std::int64_t offset = 0;

    bool operator==(const LockByte&) const = default;
};

/// Held alone while a database file is examined, set aside or created.
inline constexpr LockByte opening_lock{0};

/// Shared by every open database; held alone to move the file away or to change its tables.
inline constexpr LockByte use_lock{1};

/// Held alone by the process that plays the round with this number.
constexpr LockByte round_lock(std::int64_t round)
{
    return {round + 1};
}

/// Held alone by the process that holds the class with this number; far behind the rounds.
constexpr LockByte class_lock(std::int64_t number)
{
    return {(std::int64_t{1} << 40) + number};
}

enum class LockMode { Shared, Alone };

/// A file beside the database whose bytes are locks, kept by the kernel ("open file description locks", fcntl(2)).
/// They go when the LockFile goes and when the process ends in whatever way, so nothing is left behind by a kill;
/// the file itself stays and is always empty. Two LockFiles exclude each other even within one process.
class LockFile {
public:
    /// Opens or creates the file. Refused when that is not allowed.
    static base::Result<LockFile> open(const std::string& path);

    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&& other) noexcept;
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;
    ~LockFile();

    /// Locks a byte without waiting, or changes the mode of a lock that is held here already.
    /// Busy when another LockFile holds it, Refused when the file system has no locks.
    base::Result<void> lock(LockByte byte, LockMode mode);

    /// Lets go of a byte; harmless when it is not held.
    void release(LockByte byte);

private:
    LockFile(int descriptor, std::string path);

    int m_descriptor = -1;
    std::string m_path;
};

}
