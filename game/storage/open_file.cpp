// SPDX-License-Identifier: MIT
#include "storage/open_file.h"

#include "base/language.h"
#include "storage/erase.h"
#include "storage/migrate.h"
#include "storage/session.h"
#include "storage/set_aside.h"
#include "storage/sync_folder.h"

#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <soci/soci.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace storage {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t our_application_id = 1380143188; // as in migrations/001.sql

enum class Content { Usable, Older, Newer, Damaged };

bool passes_check(soci::session& session)
{
    std::string verdict;
    session << "PRAGMA quick_check(1)", soci::into(verdict);
    return verdict == "ok";
}

/// To SQLite's check a page that the disk fails to give is a damaged one; so if it fails, the disk is looked at, and a
/// disk that gives all has a second chance.
bool is_sound(soci::session& session)
{
    if (passes_check(session)) {
        return true;
    }
    read_through(session);
    return passes_check(session);
}

Content examine_shape(soci::session& session, std::int64_t version)
{
    if (!is_sound(session)) {
        return Content::Damaged;
    }
    const std::vector<std::string> found = columns(session);
    const std::vector<std::string> expected = columns_of_version(version);
    if (!std::includes(found.begin(), found.end(), expected.begin(), expected.end())) {
        return Content::Damaged;
    }
    const bool newest = version == static_cast<std::int64_t>(migrations().size());
    return newest ? Content::Usable : Content::Older;
}

Content examine(soci::session& session, const std::string& path)
{
    const std::int64_t version = schema_version(session);
    const std::int64_t application = integer(session, "PRAGMA application_id");
    const bool empty = integer(session, "SELECT count(*) FROM sqlite_schema") == 0;
    if (is_read_only(session) && ::access(path.c_str(), W_OK) == 0) {
        return Content::Damaged;
    }
    if (version == 0 && application == 0 && empty) {
        return Content::Usable;
    }
    if (application != our_application_id || version < 1) {
        return Content::Damaged;
    }
    if (version > static_cast<std::int64_t>(migrations().size())) {
        return Content::Newer;
    }
    return examine_shape(session, version);
}

/// Creates a missing database for its owner alone: SQLite would let everybody read it.
void make_private(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor >= 0) {
        ::close(descriptor);
    }
}

void start_session(OpenFile& file, std::chrono::milliseconds patience)
{
    make_private(file.path);
    file.session = connect(file.path, patience);
}

/// Opens the file, puts the session into `file` and says what stands there.
Content look_into(OpenFile& file, std::chrono::milliseconds patience)
{
    if (has_lost_its_body(file.path)) {
        return Content::Damaged;
    }
    try {
        start_session(file, patience);
        return examine(*file.session, file.path);
    } catch (const soci::soci_error& error) {
        if (!means_damage(error)) {
            throw;
        }
        return Content::Damaged;
    }
}

SetAside describe(Content content, std::string moved_to)
{
    const std::string_view message
        = content == Content::Newer
              ? base::message("Your history was written by a newer version of this game. It is kept unchanged under "
                              "another name, and a new one is begun. To have it back, update the game and rename the "
                              "file.")
              : base::message("Your history can’t be read. The file is kept unchanged under another name, and a new "
                              "history is begun.");
    return {std::move(moved_to), std::string(message)};
}

/// No other game has the database open, and none can open it until the lock is given up.
base::Result<void> have_alone(LockFile& locks, const std::string& path)
{
    auto locked = locks.lock(use_lock, LockMode::Alone);
    if (!locked && locked.error().kind == base::ErrorKind::Busy) {
        return base::fail(base::ErrorKind::Busy,
                          "The history has to be renewed, but another running game is using it. Close "
                          "that game, then start this one again.",
                          {path});
    }
    return locked;
}

base::Result<void> put_aside(OpenFile& file, Content content, const base::Clock& clock)
{
    file.session.reset();
    if (auto alone = have_alone(file.locks, file.path); !alone) {
        return alone;
    }
    const std::string_view word = content == Content::Newer ? "newer" : "damaged";
    auto moved_to = set_aside(file.path, word, clock.now());
    if (!moved_to) {
        return base::fail(std::move(moved_to).error());
    }
    file.set_aside = describe(content, *std::move(moved_to));
    return {};
}

/// Makes a new file's name, and those of the folders that it lies in, last through a power cut: nobody knows which of
/// them are new.
base::Result<void> sync_way_to(const fs::path& file)
{
    for (fs::path folder = file.parent_path();; folder = folder.parent_path()) {
        auto synced = sync_folder(folder.string());
        if (!synced || folder == folder.parent_path()) {
            return synced;
        }
    }
}

/// Turns the write-ahead log on, and makes a new file last.
base::Result<void> keep_log(OpenFile& file)
{
    if (!turn_log_on(*file.session)) {
        constexpr auto words
            = base::message("The history can’t be kept safely in this folder, as on some network drives. "
                            "Choose a folder on a local disk.");
        return base::fail(base::ErrorKind::Refused, std::string(words), {file.path});
    }
    return schema_version(*file.session) == 0 ? sync_way_to(file.path) : base::Result<void>{};
}

/// Brings the file to this version's tables; the opening lock is held.
base::Result<void> make_usable(OpenFile& file, const base::Clock& clock, std::chrono::milliseconds patience)
{
    const Content content = look_into(file, patience);
    if (content == Content::Newer || content == Content::Damaged) {
        if (auto aside = put_aside(file, content, clock); !aside) {
            return aside;
        }
        start_session(file, patience);
    } else if (content == Content::Older) {
        if (auto alone = have_alone(file.locks, file.path); !alone) {
            return alone;
        }
    }
    if (is_read_only(*file.session)) {
        return base::fail(not_writable(file.path));
    }
    fold_log_in_on_close(*file.session);
    if (auto kept = keep_log(file); !kept) {
        return kept;
    }
    migrate(*file.session, migrations());
    wipe_if_due(*file.session);
    // SQLite syncs the folder of a new log, but does not say when that fails.
    if (auto synced = sync_folder(fs::path(file.path).parent_path()); !synced) {
        return synced;
    }
    return file.locks.lock(use_lock, LockMode::Shared);
}

base::Result<void> try_to_make_usable(OpenFile& file, const base::Clock& clock, std::chrono::milliseconds patience)
{
    try {
        return make_usable(file, clock, patience);
    } catch (const soci::soci_error& error) {
        base::Error explained = explain(error, file.path);
        if (file.set_aside) { // still happened, and nobody will say so later
            explained.message = file.set_aside->message + " " + explained.message;
            explained.place = {file.set_aside->moved_to};
        }
        return base::fail(std::move(explained));
    }
}

/// Waits for the opening lock as long as `patience`: its holders are done after a moment.
base::Result<void> wait_for_opening(LockFile& locks, std::chrono::milliseconds patience)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    for (;;) {
        auto locked = locks.lock(opening_lock, LockMode::Alone);
        if (locked || locked.error().kind != base::ErrorKind::Busy || std::chrono::steady_clock::now() >= deadline) {
            return locked;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

/// Makes the folder and those above it, each for its owner alone, as the XDG base directory specification asks.
/// What can't be made shows when the lock file is opened.
void make_folder(const fs::path& folder)
{
    std::error_code ignored;
    if (folder.empty() || fs::exists(folder, ignored)) {
        return;
    }
    make_folder(folder.parent_path());
    ::mkdir(folder.c_str(), 0700);
}

}

std::string lock_path(const std::string& path)
{
    return path + ".lock";
}

base::Result<OpenFile> open_file(const std::string& path, const base::Clock& clock, OpenOptions options)
{
    if (path.find('"') != std::string::npos) { // SOCI has no way to say it
        return base::fail(base::ErrorKind::Refused,
                          fmt::format("The history can't be kept in {}: its path has a double quote.", path));
    }
    make_folder(fs::path(path).parent_path());
    std::error_code ignored;
    const fs::path real = fs::weakly_canonical(path, ignored); // SQLite puts its logs beside the file a link points to
    const std::string name = real.empty() ? path : real.string();
    auto locks = LockFile::open(lock_path(name));
    if (!locks) {
        return base::fail(std::move(locks).error());
    }
    OpenFile file{name, *std::move(locks), nullptr, std::nullopt};
    if (auto opening = wait_for_opening(file.locks, options.patience); !opening) {
        return base::fail(std::move(opening).error());
    }
    if (auto usable = try_to_make_usable(file, clock, options.patience); !usable) {
        return base::fail(std::move(usable).error());
    }
    file.locks.release(opening_lock);
    return file;
}

}
