// SPDX-License-Identifier: MIT
#include "app/host_book.h"

#include "room/codec.h"

#include <algorithm>
#include <array>
#include <utility>

namespace app {

namespace {

/// True when a class was ended a good while ago. One that can't be played again is not over: whoever goes on with it is
/// told why it can't.
base::Result<bool> came_to_its_end(const storage::Classroom& classroom, const quiz::ReadyPack& pack,
                                   storage::ClassId id, base::Timestamp now)
{
    const auto lines = classroom.events(id);
    if (!lines) {
        return base::fail(lines.error());
    }
    const auto state = room::replay(pack, *lines);
    return state && std::holds_alternative<room::Finished>(state->phase)
           && now.milliseconds - state->latest.milliseconds > results_stay;
}

}

base::Result<void> ClassBook::append(std::span<const std::string> lines)
{
    return m_classroom.append(m_in_play, lines);
}

base::Result<void> ClassBook::end(base::Timestamp at)
{
    return m_classroom.end(m_in_play, at);
}

base::Result<std::optional<storage::ClassRecord>> unfinished_class(const storage::Classroom& classroom,
                                                                   const quiz::ReadyPack& pack, base::Timestamp now)
{
    auto classes = classroom.classes();
    if (!classes) {
        return base::fail(std::move(classes).error());
    }
    std::reverse(classes->begin(), classes->end());
    for (storage::ClassRecord& record : *classes) {
        if (record.ended_at || record.start.pack_hash != pack.hash || record.events == 0) {
            continue;
        }
        const auto over = came_to_its_end(classroom, pack, record.id, now);
        if (!over) {
            return base::fail(over.error());
        }
        if (!*over) {
            return std::optional(std::move(record));
        }
    }
    return std::optional<storage::ClassRecord>();
}

base::Result<std::vector<storage::ClassRecord>>
changed_classes(const storage::Classroom& classroom, const std::string& pack_path, const base::Sha256& now_hash)
{
    auto classes = classroom.classes();
    if (classes) {
        std::erase_if(*classes, [&](const storage::ClassRecord& record) {
            return record.ended_at || record.events == 0 || record.start.pack_path != pack_path
                   || record.start.pack_hash == now_hash;
        });
    }
    return classes;
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
