// SPDX-License-Identifier: MIT
#include "storage/classroom.h"

#include "base/language.h"
#include "storage/erase.h"
#include "storage/open_file.h"
#include "storage/sql.h"

#include <algorithm>
#include <fmt/format.h>
#include <soci/soci.h>

namespace storage {

namespace {

constexpr std::int64_t milliseconds_a_day = 24LL * 60 * 60 * 1000;

base::Error no_such_class(ClassId id, const std::string& path)
{
    return {base::ErrorKind::NotFound, fmt::format("There is no class {} in {}.", id.value, path), {}};
}

ClassId add_class(soci::session& session, const ClassStart& start)
{
    const std::string hash = base::to_hex(start.pack_hash);
    const auto port = static_cast<int>(start.port);
    ClassId id;
    session << sql::add_class, soci::use(start.pack_path, "pack_path"), soci::use(hash, "pack_hash"),
        soci::use(start.started_at.milliseconds, "started_at"), soci::use(start.keep_days, "keep_days"),
        soci::use(port, "port"), soci::into(id.value);
    return id;
}

/// The statement that adds an event to a class, kept prepared: a class adds some at every moment. It stays where it is,
/// as the statement knows its fields by their place.
struct EventWriter {
    explicit EventWriter(soci::session& session)
        : add((session.prepare << sql::add_class_event, soci::use(class_id, "class"), soci::use(bytes, "bytes")))
    {
    }

    std::int64_t class_id = 0;
    std::string bytes;
    soci::statement add;
};

void add_events(EventWriter& writer, ClassId id, std::span<const std::string> events)
{
    writer.class_id = id.value;
    for (const std::string& event : events) {
        writer.bytes = event;
        writer.add.execute(true);
    }
}

std::vector<ClassRecord> read_classes(soci::session& session)
{
    std::vector<ClassRecord> classes;
    ClassRecord row;
    std::string hash;
    std::int64_t ended_at = 0;
    soci::indicator ended = soci::i_null;
    int port = 0;
    soci::statement statement
        = (session.prepare << sql::classes, soci::into(row.id.value), soci::into(row.start.pack_path), soci::into(hash),
           soci::into(row.start.started_at.milliseconds), soci::into(ended_at, ended), soci::into(row.start.keep_days),
           soci::into(port), soci::into(row.events));
    statement.execute();
    while (statement.fetch()) {
        row.start.pack_hash = base::sha256_from_hex(hash).value_or(base::Sha256{}); // then no pack has it
        row.start.port = static_cast<std::uint16_t>(port);
        row.ended_at = ended == soci::i_ok ? std::optional(base::Timestamp{ended_at}) : std::nullopt;
        classes.push_back(row);
    }
    return classes;
}

base::Result<std::vector<std::string>> read_class_events(soci::session& session, ClassId id, const std::string& path)
{
    std::vector<std::string> events;
    std::int64_t number = 0;
    std::string bytes;
    soci::statement statement
        = (session.prepare << sql::class_events, soci::use(id.value, "class"), soci::into(number), soci::into(bytes));
    statement.execute();
    while (statement.fetch()) {
        events.push_back(bytes);
        if (number != static_cast<std::int64_t>(events.size())) {
            return base::fail(
                base::ErrorKind::Unreadable,
                fmt::format("The file of the class is damaged: event {} of class {} is lost.", events.size(), id.value),
                {path});
        }
    }
    return events;
}

}

struct ClassInPlay::Hold {
    LockFile locks;
};

struct Classroom::Inside {
    OpenFile file;
    std::unique_ptr<EventWriter> writer; ///< null before the first event, and after an error

    void add(ClassId id, std::span<const std::string> events)
    {
        auto mine = writer ? std::move(writer) : std::make_unique<EventWriter>(*file.session);
        add_events(*mine, id, events);
        writer = std::move(mine);
    }

    /// What `work` gives for the session; SOCI's errors become ours.
    template <class Work> auto with_session(Work work) -> decltype(work(*file.session))
    {
        try {
            return work(*file.session);
        } catch (const soci::soci_error& error) {
            return base::fail(explain(error, file.path));
        }
    }
};

ClassInPlay::ClassInPlay(ClassId id, std::unique_ptr<Hold> hold) : m_id(id), m_hold(std::move(hold)) { }

ClassInPlay::ClassInPlay(ClassInPlay&&) noexcept = default;
ClassInPlay& ClassInPlay::operator=(ClassInPlay&&) noexcept = default;
ClassInPlay::~ClassInPlay() = default;

Classroom::Classroom(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) { }

Classroom::Classroom(Classroom&&) noexcept = default;
Classroom& Classroom::operator=(Classroom&&) noexcept = default;
Classroom::~Classroom() = default;

base::Result<OpenedClassroom> Classroom::open(const std::string& path, const base::Clock& clock, OpenOptions options)
{
    auto file = open_file(path, clock, options);
    if (!file) {
        return base::fail(std::move(file).error());
    }
    std::optional<SetAside> set_aside = std::move(file->set_aside);
    return OpenedClassroom{Classroom(std::make_unique<Inside>(Inside{*std::move(file), nullptr})),
                           std::move(set_aside)};
}

base::Result<ClassInPlay> Classroom::lock(ClassId id) const
{
    auto locks = LockFile::open(lock_path(m_inside->file.path));
    if (!locks) {
        return base::fail(std::move(locks).error());
    }
    auto locked = locks->lock(class_lock(id.value), LockMode::Alone);
    if (!locked && locked.error().kind == base::ErrorKind::Busy) {
        return base::fail(base::ErrorKind::Busy, std::string(base::message("This class is open already, in another "
                                                                           "window or terminal of this machine.")));
    }
    if (!locked) {
        return base::fail(std::move(locked).error());
    }
    return ClassInPlay(id, std::make_unique<ClassInPlay::Hold>(ClassInPlay::Hold{*std::move(locks)}));
}

base::Result<ClassRecord> Classroom::find(ClassId id) const
{
    const auto all = classes();
    if (!all) {
        return base::fail(all.error());
    }
    const auto found = std::find_if(all->begin(), all->end(), [&](const ClassRecord& row) { return row.id == id; });
    if (found == all->end()) {
        return base::fail(no_such_class(id, m_inside->file.path));
    }
    return *found;
}

base::Result<ClassInPlay> Classroom::begin(const ClassStart& start)
{
    return m_inside->with_session([&](soci::session& session) -> base::Result<ClassInPlay> {
        WriteTransaction transaction(session);
        auto in_play = lock(add_class(session, start)); // before anybody else can see it
        if (in_play) {
            transaction.commit();
        }
        return in_play;
    });
}

base::Result<ClassInPlay> Classroom::hold(ClassId id)
{
    auto in_play = lock(id);
    if (!in_play) {
        return in_play;
    }
    if (auto there = find(id); !there) { // once it is held nobody deletes it
        return base::fail(std::move(there).error());
    }
    return in_play;
}

base::Result<void> Classroom::append(const ClassInPlay& in_play, std::span<const std::string> events)
{
    if (events.empty()) {
        return {};
    }
    return m_inside->with_session([&](soci::session& session) -> base::Result<void> {
        WriteTransaction transaction(session);
        m_inside->add(in_play.id(), events);
        transaction.commit();
        return {};
    });
}

base::Result<void> Classroom::end(const ClassInPlay& in_play, base::Timestamp at)
{
    return m_inside->with_session([&](soci::session& session) -> base::Result<void> {
        WriteTransaction transaction(session);
        const ClassId id = in_play.id();
        session << sql::end_class, soci::use(at.milliseconds, "at"), soci::use(id.value, "class");
        transaction.commit();
        return {};
    });
}

base::Result<std::vector<ClassRecord>> Classroom::classes() const
{
    return m_inside->with_session(
        [](soci::session& session) -> base::Result<std::vector<ClassRecord>> { return read_classes(session); });
}

base::Result<std::vector<std::string>> Classroom::events(ClassId id) const
{
    auto events = m_inside->with_session(
        [&](soci::session& session) { return read_class_events(session, id, m_inside->file.path); });
    if (!events || !events->empty()) {
        return events;
    }
    if (auto there = find(id); !there) {
        return base::fail(std::move(there).error());
    }
    return events;
}

base::Result<void> Classroom::rewrite(const ClassInPlay& in_play, std::span<const std::string> events)
{
    return m_inside->with_session([&](soci::session& session) -> base::Result<void> {
        WriteTransaction transaction(session);
        const ClassId id = in_play.id();
        session << sql::begin_rewriting, soci::use(id.value, "class");
        session << sql::delete_class_events, soci::use(id.value, "class");
        m_inside->add(id, events);
        session << sql::end_rewriting;
        session << sql::wipe_later;
        transaction.commit();
        wipe_if_due(session);
        return {};
    });
}

base::Result<void> Classroom::erase(ClassId id)
{
    auto in_play = hold(id);
    if (!in_play) {
        return base::fail(std::move(in_play).error());
    }
    return m_inside->with_session([&](soci::session& session) -> base::Result<void> {
        WriteTransaction transaction(session);
        session << sql::delete_class, soci::use(id.value, "class");
        session << sql::wipe_later;
        transaction.commit();
        wipe_if_due(session);
        return {};
    });
}

base::Result<std::size_t> Classroom::erase_expired(base::Timestamp now)
{
    const auto all = classes();
    if (!all) {
        return base::fail(all.error());
    }
    std::size_t erased = 0;
    for (const ClassRecord& record : *all) {
        if (expires_at(record) > now) {
            continue;
        }
        auto done = erase(record.id);
        if (done) {
            ++erased;
        } else if (done.error().kind != base::ErrorKind::Busy && done.error().kind != base::ErrorKind::NotFound) {
            return base::fail(std::move(done).error());
        }
    }
    return erased;
}

base::Timestamp expires_at(const ClassRecord& record)
{
    const base::Timestamp last = record.ended_at.value_or(record.start.started_at);
    return {last.milliseconds + record.start.keep_days * milliseconds_a_day};
}

}
