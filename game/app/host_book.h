// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"
#include "quiz/resolve.h"
#include "room/state.h"
#include "storage/classroom.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

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

/// How long after its end a class that nobody closed can still be gone on with, so that its results can be seen after a
/// crash, in milliseconds.
inline constexpr std::int64_t results_stay = 60 * 60 * 1000;

/// The class of this pack that was begun last and is not over; nothing when there is none. Over is also what came to
/// its end and was not marked so, because its host crashed first. Storage's errors.
base::Result<std::optional<storage::ClassRecord>> unfinished_class(const storage::Classroom& classroom,
                                                                   const quiz::ReadyPack& pack, base::Timestamp now);

/// Classes of the pack at this path that are not over and can't be gone on with, because the pack was changed since:
/// the oldest first. `now_hash` is that of the pack as it is. Storage's errors.
base::Result<std::vector<storage::ClassRecord>>
changed_classes(const storage::Classroom& classroom, const std::string& pack_path, const base::Sha256& now_hash);

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
