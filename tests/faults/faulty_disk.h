// SPDX-License-Identifier: MIT
#pragma once

#include "faults/tape.h"

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace faults {

/// What SQLite, and storage beside it, asks of a disk.
enum class Call { Open, Read, Write, Resize, Sync, Delete, Map, SyncFolder };

inline constexpr std::size_t call_kinds = 8;

/// How much of a call was done before it failed.
enum class Done { Nothing, Half, All };

inline constexpr std::size_t for_ever = std::numeric_limits<std::size_t>::max();

/// Calls that fail.
struct Fault {
    Call call = Call::Write;
    std::size_t first = 0; ///< how many of this kind still succeed
    std::size_t count = 1; ///< how many fail then, one after the other
    int code = 0; ///< SQLite's, as SQLITE_IOERR_WRITE
    Done done = Done::Nothing; ///< of a write, of a sync
};

/// While it lives, SQLite reaches its files through it, by a VFS that takes the place of the default one. It notes on a
/// tape what is done to files under `root`, and makes calls fail. Files are written for real, but never synced: the
/// tape tells what that would have given. One at a time, and on one thread.
class FaultyDisk {
public:
    /// `root` is the path of a folder, without links, dots and a slash at its end. What lies in it is on the disk.
    explicit FaultyDisk(std::string root);
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;
    ~FaultyDisk();

    const std::string& root() const { return m_root; }
    const Tape& tape() const { return m_tape; }

    /// How often something was asked so far.
    std::size_t calls(Call call) const { return m_calls[static_cast<std::size_t>(call)]; }

    /// Calls fail from now on, besides those that were to fail already.
    void fail(const Fault& fault);

    /// From now on files can grow by so many bytes in all.
    void fill(std::uint64_t room) { m_room = room; }

    /// Nothing fails any more.
    void heal();

    /// True once a call has failed.
    bool has_failed() const { return m_has_failed; }

    // What the VFS asks and tells.

    /// The fault that hits a call now, if any.
    std::optional<Fault> hit(Call call);

    /// How many of the bytes that a file is to grow by there is room for.
    std::uint64_t take_room(std::uint64_t bytes);

    void note(Happening happening) { m_tape.push_back(std::move(happening)); }

    /// True for what lies under the root.
    bool covers(const std::string& path) const { return path.starts_with(m_root + "/"); }

    /// The file of a path, which was just made where nothing is known of it.
    FileId file_at(const std::string& path);

    void made_folder(const std::string& path);
    void deleted(const std::string& path);
    void renamed(const std::string& from, const std::string& to);

private:
    struct Vfs;
    std::string m_root;
    Tape m_tape;
    std::map<std::string, FileId> m_names;
    FileId m_last = 0;
    std::array<std::size_t, call_kinds> m_calls{};
    std::vector<Fault> m_faults;
    std::optional<std::uint64_t> m_room;
    bool m_has_failed = false;
    std::unique_ptr<Vfs> m_vfs;
};

/// The disk that there is, or null.
FaultyDisk* disk_in_use();

}
