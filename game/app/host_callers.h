// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "base/ports.h"
#include "net/message.h"
#include "room/presence.h"

#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace app {

/// Who has not shown that they belong to the class.
struct Stranger {
    int wrong_codes = 0;
};
struct Teacher { };

/// Who is at a connection.
struct Caller {
    std::string address;
    const base::Language* tr = nullptr; ///< what they read; never null
    std::variant<Stranger, room::StudentId, Teacher> who;
    bool greeted = false; ///< said the right hello
    int joined = 0; ///< students that were made for this connection
};

/// How long a student counts as here after their line broke, in milliseconds: as long as it takes to come back, so that
/// a class does not go on without somebody whose network failed for a moment.
inline constexpr std::int64_t coming_back = 10'000;

/// The connections of a class, and who is at each. A student may have several.
class Callers {
public:
    using Ids = std::vector<net::ConnectionId>;

    void open(net::ConnectionId id, Caller caller) { m_callers.insert_or_assign(id, std::move(caller)); }

    /// The caller at a connection, or null.
    Caller* find(net::ConnectionId id);

    /// A stranger turns out to be a student.
    void seat(net::ConnectionId id, room::StudentId student);

    /// A stranger turns out to be the teacher.
    void seat_teacher(net::ConnectionId id);

    /// A student who was here before is awaited: they count as here for a while.
    void await(room::StudentId student, base::Timestamp now);

    /// Whoever is at a connection is a stranger from now on, and awaited if they were a student.
    void unseat(net::ConnectionId id, base::Timestamp now);

    /// A connection is no more; a student is awaited.
    void close(net::ConnectionId id, base::Timestamp now);

    /// Stops waiting for those who have not come back; true when there were any.
    bool give_up(base::Timestamp now);

    /// When to give up next; nothing when nobody is awaited.
    std::optional<base::Timestamp> gives_up_at() const;

    /// The connections of a student.
    const Ids& devices_of(room::StudentId student) const;

    /// The connections of the teacher.
    const Ids& teachers() const { return m_teachers; }

    /// All connections, in no order.
    const std::unordered_map<net::ConnectionId, Caller>& all() const { return m_callers; }

    /// The students who are connected, or awaited.
    const room::Presence& here() const { return m_here; }

private:
    std::unordered_map<net::ConnectionId, Caller> m_callers;
    std::vector<Ids> m_devices; ///< by the student's number
    Ids m_teachers;
    struct Awaited {
        base::Timestamp until;
        room::StudentId student;
    };

    room::Presence m_here;
    std::deque<Awaited> m_awaited; ///< the first to be given up in front
};

}
