// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"
#include "base/result.h"
#include "base/sha256.h"
#include "storage/database.h"

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace storage {

struct OpenedClassroom;

/// The number of a class in its file; never given twice.
struct ClassId {
    std::int64_t value = 0;

    auto operator<=>(const ClassId&) const = default;
};

/// What is known of a class when it begins.
struct ClassStart {
    std::string pack_path;
    base::Sha256 pack_hash;
    base::Timestamp started_at;
    std::int64_t keep_days = 180; ///< the retention period, at least 1
    std::uint16_t port = 0; ///< where students look for it again; not 0

    bool operator==(const ClassStart&) const = default;
};

/// A class on record, but for its events.
struct ClassRecord {
    ClassId id;
    ClassStart start;
    std::optional<base::Timestamp> ended_at; ///< nothing while it goes on, be it another day
    std::int64_t events = 0;

    bool operator==(const ClassRecord&) const = default;
};

/// A class that this process holds: while the value lives nobody else can hold it or delete it. The hold is a lock in
/// the kernel, so it goes when the process ends, however it ends.
class ClassInPlay {
public:
    ClassInPlay(ClassInPlay&& other) noexcept;
    ClassInPlay& operator=(ClassInPlay&& other) noexcept;
    ClassInPlay(const ClassInPlay&) = delete;
    ClassInPlay& operator=(const ClassInPlay&) = delete;
    ~ClassInPlay();

    ClassId id() const { return m_id; }

private:
    friend class Classroom;
    struct Hold;
    ClassInPlay(ClassId id, std::unique_ptr<Hold> hold);

    ClassId m_id;
    std::unique_ptr<Hold> m_hold;
};

/// What happened in classes, in one SQLite file with the tables of a history, but not in the history of the players of
/// this machine: a class must not wait for a game that holds that file, its file can be carried to another machine and
/// deleted as a whole, and a teacher's own results do not lie beside those of students. What a function has returned
/// from is synced to the disk, and what failed has changed nothing. All functions fail as those of Database do. One
/// thread owns it; it must not be open across a fork.
class Classroom {
public:
    /// Opens the file at `path` or makes a new one, as Database::open does.
    static base::Result<OpenedClassroom> open(const std::string& path, const base::Clock& clock,
                                              OpenOptions options = {});

    Classroom(Classroom&& other) noexcept;
    Classroom& operator=(Classroom&& other) noexcept;
    Classroom(const Classroom&) = delete;
    Classroom& operator=(const Classroom&) = delete;
    ~Classroom();

    /// Puts a new class on record, which this process holds.
    base::Result<ClassInPlay> begin(const ClassStart& start);

    /// Takes hold of a class. Busy when somebody has it, NotFound when there is none of this number.
    base::Result<ClassInPlay> hold(ClassId id);

    /// Adds events in their order, all or none of them, with one sync for the lot; nothing happens for none.
    base::Result<void> append(const ClassInPlay& in_play, std::span<const std::string> events);

    /// Marks a class as over; the first time counts.
    base::Result<void> end(const ClassInPlay& in_play, base::Timestamp at);

    /// All classes, the oldest first.
    base::Result<std::vector<ClassRecord>> classes() const;

    /// The events of a class in their order. NotFound when there is none of this number.
    base::Result<std::vector<std::string>> events(ClassId id) const;

    /// Puts other events in the place of those of a class, all or none of them, and overwrites the bytes of those that
    /// were there, at once or when the file is opened next. For taking out a student; nothing else is to be unsaid.
    base::Result<void> rewrite(const ClassInPlay& in_play, std::span<const std::string> events);

    /// Deletes a class and overwrites its bytes in the file, at once or when it is opened next. Busy while it is held,
    /// be it by this process; NotFound when there is none of this number.
    base::Result<void> erase(ClassId id);

    /// Deletes every class whose retention period is over and that nobody holds, and returns how many.
    base::Result<std::size_t> erase_expired(base::Timestamp now);

private:
    struct Inside;
    explicit Classroom(std::unique_ptr<Inside> inside);
    base::Result<ClassInPlay> lock(ClassId id) const;
    base::Result<ClassRecord> find(ClassId id) const;

    std::unique_ptr<Inside> m_inside;
};

/// An open classroom and what had to be done for it.
struct OpenedClassroom {
    Classroom classroom;
    std::optional<SetAside> set_aside;
};

/// When the retention period of a class is over.
base::Timestamp expires_at(const ClassRecord& record);

}
