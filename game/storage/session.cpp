// SPDX-License-Identifier: MIT
#include "storage/session.h"

#include "base/language.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace storage {

namespace {

sqlite_api::sqlite3* handle(soci::session& session)
{
    // SOCI hides the type information that a dynamic_cast needs; `connect` made this backend.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-static-cast-downcast)
    return static_cast<soci::sqlite3_session_backend*>(session.get_backend())->conn_;
}

void keep_log_on_close(soci::session& session, int keep)
{
    sqlite_api::sqlite3_db_config(handle(session), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep, nullptr);
}

/// SQLite's code for what comes of reading a file from its beginning to its end.
int read_through(sqlite_api::sqlite3_file* file)
{
    if (file == nullptr || file->pMethods == nullptr) { // no log
        return SQLITE_OK;
    }
    sqlite_api::sqlite3_int64 size = 0;
    int code = file->pMethods->xFileSize(file, &size);
    std::array<char, 65536> bytes{};
    for (sqlite_api::sqlite3_int64 at = 0; at < size && code == SQLITE_OK;) {
        const auto some = static_cast<int>(std::min<sqlite_api::sqlite3_int64>(size - at, std::ssize(bytes)));
        code = file->pMethods->xRead(file, bytes.data(), some, at);
        at += some;
    }
    return code;
}

int result_code(const soci::soci_error& error)
{
    const auto* from_sqlite = dynamic_cast<const soci::sqlite3_soci_error*>(&error);
    return from_sqlite == nullptr ? SQLITE_ERROR : from_sqlite->result() & 0xff;
}

}

void CloseSession::operator()(soci::session* session) const
{
    std::default_delete<soci::session>{}(session);
}

Session connect(const std::string& path, std::chrono::milliseconds patience)
{
    auto opened = std::make_unique<soci::session>(soci::sqlite3, fmt::format("dbname=\"{}\"", path));
    Session session(opened.release());
    keep_log_on_close(*session, 1);
    *session << fmt::format("PRAGMA busy_timeout = {}", patience.count());
    *session << "PRAGMA synchronous = FULL";
    *session << "PRAGMA foreign_keys = ON";
    return session;
}

void fold_log_in_on_close(soci::session& session)
{
    keep_log_on_close(session, 0);
}

bool turn_log_on(soci::session& session)
{
    // Not through SOCI, which takes the row that comes first and never hears that the step behind it failed.
    const int code = sqlite_api::sqlite3_exec(handle(session), "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        throw soci::sqlite3_soci_error("the log could not be turned on", code);
    }
    std::string mode;
    session << "PRAGMA journal_mode", soci::into(mode);
    return mode == "wal";
}

void read_through(soci::session& session)
{
    for (const int which : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
        sqlite_api::sqlite3_file* file = nullptr;
        sqlite_api::sqlite3_file_control(handle(session), "main", which, &file);
        if (const int code = read_through(file); code != SQLITE_OK) {
            throw soci::sqlite3_soci_error("the file can't be read", code);
        }
    }
}

bool is_read_only(soci::session& session)
{
    return sqlite_api::sqlite3_db_readonly(handle(session), "main") == 1;
}

void run_all(soci::session& session, std::string_view statements)
{
    // SOCI runs one statement at a time. Only SQLite knows which semicolons end one.
    std::string statement;
    for (const char c : statements) {
        statement += c;
        if (c == ';' && sqlite_api::sqlite3_complete(statement.c_str()) != 0) {
            session << statement;
            statement.clear();
        }
    }
}

std::int64_t integer(soci::session& session, std::string_view query)
{
    std::int64_t value = 0;
    session << query, soci::into(value);
    return value;
}

bool means_damage(const soci::soci_error& error)
{
    const int code = result_code(error);
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

base::Error not_writable(const std::string& path)
{
    return {base::ErrorKind::Refused,
            std::string(base::message("The history can’t be written. Look at the permissions of the file and of its "
                                      "folder.")),
            {path}};
}

base::Error explain(const soci::soci_error& error, const std::string& path)
{
    using base::ErrorKind, base::message;
    const auto error_of = [&](ErrorKind kind, std::string_view words) {
        return base::Error{kind, std::string(words), {path}};
    };
    switch (result_code(error)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error_of(ErrorKind::Busy,
                        message("Another running game is writing to the history. Try again in a moment."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: return not_writable(path);
    case SQLITE_FULL:
        return error_of(ErrorKind::Refused,
                        message("The history can’t grow: the disk is full. Free some space and try again."));
    case SQLITE_IOERR:
        return error_of(ErrorKind::Unreadable,
                        message("The disk failed, or is full, while the history was read or written. Look at the disk "
                                "and try again."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return error_of(ErrorKind::Unreadable,
                        message("The history is damaged. Start the game again: it keeps the damaged file under another "
                                "name and goes on with a new one."));
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return error_of(ErrorKind::Refused, fmt::format("The history does not take this: {}", error.what()));
    default: return error_of(ErrorKind::Internal, fmt::format("The history failed: {}", error.what()));
    }
}

WriteTransaction::WriteTransaction(soci::session& session) : m_session(session)
{
    m_session << "BEGIN IMMEDIATE";
}

WriteTransaction::~WriteTransaction()
{
    if (m_open) {
        // Fails only when SQLite has rolled back already, as it does when the disk is full.
        sqlite_api::sqlite3_exec(handle(m_session), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

void WriteTransaction::commit()
{
    m_session << "COMMIT";
    m_open = false;
}

}
