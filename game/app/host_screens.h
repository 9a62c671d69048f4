// SPDX-License-Identifier: MIT
#pragma once

#include "app/host_callers.h"
#include "base/language.h"
#include "net/message.h"
#include "room/state.h"
#include "room/view.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace app {

/// Knows whose screens are out of date, and brings them up to date: those of students at once, how many are in the
/// lobby once a second, and the teacher's at most ten times a second, so that a class of N causes N messages a question
/// and not N times N.
class Screens {
public:
    /// `pack` outlives the value.
    explicit Screens(const quiz::ReadyPack& pack) : m_pack(&pack) { }

    /// A student's connection has seen nothing yet.
    void arrived(net::ConnectionId id) { m_arrived.push_back(id); }

    /// A teacher's connection has seen nothing yet.
    void teacher_arrived();

    /// What an event changed; the teacher's screen is out of date in any case.
    void changed(room::Audience audience, room::StudentId student);

    /// Somebody came or left.
    void count_changed();

    /// The views that are due now. Students get none while the book fails: theirs would show what is not in it.
    std::vector<net::Outbound> show(const room::State& state, const Callers& callers, const room::HostFacts& facts,
                                    base::Timestamp now);

    /// When views are due that are held back now; nothing when none are.
    std::optional<base::Timestamp> next() const;

private:
    using Out = std::vector<net::Outbound>;

    room::Press& press(const base::Language& tr);
    void take_due(const room::State& state, base::Timestamp now);
    void show_students(Out& out, const room::State& state, const Callers& callers, const room::Moment& moment);
    void show_student(Out& out, const room::State& state, const Callers& callers, const room::Moment& moment,
                      net::ConnectionId id);
    void show_teachers(Out& out, const room::State& state, const Callers& callers, const room::Moment& moment,
                       const room::HostFacts& facts);

    const quiz::ReadyPack* m_pack;
    std::map<std::string, room::Press> m_presses; ///< by language tag
    std::vector<net::ConnectionId> m_arrived;
    std::vector<room::StudentId> m_changed;
    bool m_all_changed = false;
    bool m_count_changed = false;
    bool m_teachers_changed = false;
    base::Timestamp m_count_due; ///< not before
    base::Timestamp m_teachers_due;
};

}
