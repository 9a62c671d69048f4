// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"
#include "quiz/resolve.h"
#include "room/state.h"
#include "storage/classroom.h"

#include <optional>
#include <span>
#include <string>

namespace app {

/// Where the events of a class are written down before anybody is told what came of them.
class Book {
public:
    virtual ~Book() = default;

    /// Adds lines in their order, all or none; they are on the disk when it returns. Storage's errors.
    virtual base::Result<void> append(std::span<const std::string> lines) = 0;

    /// Marks the class as over. Storage's errors.
    virtual base::Result<void> end(base::Timestamp at) = 0;
};

/// A book in the file of classes, of a class that this process holds.
class ClassBook final : public Book {
public:
    ClassBook(storage::Classroom classroom, storage::ClassInPlay in_play)
        : m_classroom(std::move(classroom)), m_in_play(std::move(in_play))
    {
    }

    base::Result<void> append(std::span<const std::string> lines) override;
    base::Result<void> end(base::Timestamp at) override;

private:
    storage::Classroom m_classroom;
    storage::ClassInPlay m_in_play;
};

/// The class of this pack that was begun last and is not over; nothing when there is none.
base::Result<std::optional<storage::ClassRecord>> unfinished_class(const storage::Classroom& classroom,
                                                                   const base::Sha256& pack);

/// An open room and the book of its class.
struct OpenBook {
    ClassBook book;
    room::State state;
};

/// Begins a class with the event that opens its room. Refused when the rules refuse it; storage's errors.
base::Result<OpenBook> begin_class(storage::Classroom classroom, const quiz::ReadyPack& pack,
                                   const storage::ClassStart& start, const room::Opened& opened);

/// Goes on with a class where it was. Storage's errors, and room::replay's when the rules are not those that it was
/// begun with.
base::Result<OpenBook> resume_class(storage::Classroom classroom, const quiz::ReadyPack& pack, storage::ClassId id);

}
