// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace soci {
class session;
class soci_error;
}

/// What the module adds to SOCI. Only its sources include this; functions that take a session throw SOCI's errors.
namespace storage {

/// Closes a session; spares those who only hand one on SOCI's headers.
struct CloseSession {
    void operator()(soci::session* session) const;
};

using Session = std::unique_ptr<soci::session, CloseSession>;

/// A session on the SQLite file, which it creates when there is none. Every commit is synced to the disk; a lock of
/// another process is waited for as long as `patience`. Closing it leaves a write-ahead log as it is, so that looking
/// at a damaged database changes nothing: see `fold_log_in_on_close`.
Session connect(const std::string& path, std::chrono::milliseconds patience);

/// From now on closing the last session folds the write-ahead log into the database file.
void fold_log_in_on_close(soci::session& session);

/// Turns the write-ahead log on; false when SQLite can't have one in this place. It would go on without, but then a
/// commit that fails may have happened all the same, and a power cut may undo one that succeeded.
bool turn_log_on(soci::session& session);

/// Reads every byte of the database file and of its log, to tell a disk that fails from a file that is damaged. Throws
/// as any statement does when the disk fails.
void read_through(soci::session& session);

/// True when the session can't write, be it for the file's permissions or for what its header says.
bool is_read_only(soci::session& session);

/// Runs statements that each end in a semicolon.
void run_all(soci::session& session, std::string_view statements);

/// The integer that a query gives.
std::int64_t integer(soci::session& session, std::string_view query);

/// True when the error says that the file holds no sound SQLite database.
bool means_damage(const soci::soci_error& error);

/// Refused: the database at `path` can be read at best.
base::Error not_writable(const std::string& path);

/// The error as a sentence for the user that names the database at `path`: Busy, Refused, Unreadable or Internal.
base::Error explain(const soci::soci_error& error, const std::string& path);

/// A transaction that takes the write lock at once, so that it can't fail half-way for a lock that another process
/// holds. It is rolled back unless it was committed.
class WriteTransaction {
public:
    explicit WriteTransaction(soci::session& session);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;
    WriteTransaction(WriteTransaction&&) = delete;
    WriteTransaction& operator=(WriteTransaction&&) = delete;

    void commit();

private:
    soci::session& m_session;
    bool m_open = true;
};

}
