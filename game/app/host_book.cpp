// SPDX-License-Identifier: MIT
#include "app/host_book.h"

#include "room/codec.h"

#include <array>
#include <utility>

namespace app {

base::Result<void> ClassBook::append(std::span<const std::string> lines)
{
    return m_classroom.append(m_in_play, lines);
}

base::Result<void> ClassBook::end(base::Timestamp at)
{
    return m_classroom.end(m_in_play, at);
}

base::Result<std::optional<storage::ClassRecord>> unfinished_class(const storage::Classroom& classroom,
                                                                   const base::Sha256& pack)
{
    auto classes = classroom.classes();
    if (!classes) {
        return base::fail(std::move(classes).error());
    }
    std::optional<storage::ClassRecord> last;
    for (storage::ClassRecord& record : *classes) {
        if (!record.ended_at && record.start.pack_hash == pack && record.events > 0) {
            last = std::move(record);
        }
    }
    return last;
}

base::Result<OpenBook> begin_class(storage::Classroom classroom, const quiz::ReadyPack& pack,
                                   const storage::ClassStart& start, const room::Opened& opened)
{
    const room::Event event{start.started_at, opened};
    room::Step step = room::update(pack, {}, event);
    if (step.outcome != room::Outcome::Accepted) {
        const std::string why = room::why_not(pack, opened);
        return base::fail(base::ErrorKind::Refused, why.empty() ? "The pack has no question for this class." : why);
    }
    auto in_play = classroom.begin(start);
    if (!in_play) {
        return base::fail(std::move(in_play).error());
    }
    ClassBook book(std::move(classroom), *std::move(in_play));
    if (auto kept = book.append(std::array{room::encode(event)}); !kept) {
        return base::fail(std::move(kept).error());
    }
    return OpenBook{std::move(book), std::move(step.state)};
}

base::Result<OpenBook> resume_class(storage::Classroom classroom, const quiz::ReadyPack& pack, storage::ClassId id)
{
    auto in_play = classroom.hold(id);
    if (!in_play) {
        return base::fail(std::move(in_play).error());
    }
    const auto lines = classroom.events(id);
    if (!lines) {
        return base::fail(lines.error());
    }
    auto state = room::replay(pack, *lines);
    if (!state) {
        return base::fail(std::move(state).error());
    }
    return OpenBook{ClassBook(std::move(classroom), *std::move(in_play)), *std::move(state)};
}

}
