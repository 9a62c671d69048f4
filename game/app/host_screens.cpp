// SPDX-License-Identifier: MIT
#include "app/host_screens.h"

#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr std::int64_t count_interval = 1000; // milliseconds
constexpr std::int64_t teachers_interval = 100;

/// The more students, the longer the teacher's view, and the slower anybody reads it.
std::int64_t teachers_interval_of(const room::State& state)
{
    return teachers_interval + static_cast<std::int64_t>(state.students.size() / 5);
}

net::Outbound view_for(net::ConnectionId to, std::string bytes)
{
    return {to, net::View{net::share(std::move(bytes))}};
}

}

void Screens::changed(room::Audience audience, room::StudentId student)
{
    m_teachers_changed = true;
    if (audience == room::Audience::Everybody) {
        m_all_changed = true;
    } else if (audience == room::Audience::Student) {
        m_changed.push_back(student);
    }
}

void Screens::teacher_arrived()
{
    m_teachers_changed = true;
    m_teachers_due = {};
}

void Screens::count_changed()
{
    m_count_changed = true;
    m_teachers_changed = true;
}

room::Press& Screens::press(const base::Language& tr)
{
    return m_presses.try_emplace(tr.tag(), *m_pack, tr).first->second;
}

/// Students see how many are here in the lobby alone.
void Screens::take_due(const room::State& state, base::Timestamp now)
{
    if (!m_count_changed || !std::holds_alternative<room::Lobby>(state.phase)) {
        m_count_changed = false;
    } else if (now >= m_count_due) {
        m_count_changed = false;
        m_count_due = {now.milliseconds + count_interval};
        m_all_changed = true;
    }
}

std::vector<net::Outbound> Screens::show(const room::State& state, const Callers& callers, const room::HostFacts& facts,
                                         base::Timestamp now)
{
    Out out;
    const bool holds_back = !facts.trouble.empty();
    if (!holds_back) {
        take_due(state, now);
    }
    const bool teachers = m_teachers_changed && now >= m_teachers_due;
    const bool students = !holds_back && (m_all_changed || !m_changed.empty() || !m_arrived.empty());
    if (!teachers && !students) {
        return out;
    }
    const room::Moment moment = room::moment_of(state, callers.here(), now);
    if (students) {
        show_students(out, state, callers, moment);
    }
    if (teachers) {
        m_teachers_changed = false;
        m_teachers_due = {now.milliseconds + teachers_interval_of(state)};
        show_teachers(out, state, callers, moment, facts);
    }
    return out;
}

void Screens::show_students(Out& out, const room::State& state, const Callers& callers, const room::Moment& moment)
{
    if (m_all_changed) {
        for (const auto& [id, caller] : callers.all()) {
            show_student(out, state, callers, moment, id);
        }
    } else {
        for (const room::StudentId student : m_changed) {
            m_arrived.insert(m_arrived.end(), callers.devices_of(student).begin(), callers.devices_of(student).end());
        }
        std::sort(m_arrived.begin(), m_arrived.end());
        m_arrived.erase(std::unique(m_arrived.begin(), m_arrived.end()), m_arrived.end());
        for (const net::ConnectionId id : m_arrived) {
            show_student(out, state, callers, moment, id);
        }
    }
    m_all_changed = false;
    m_changed.clear();
    m_arrived.clear();
}

void Screens::show_student(Out& out, const room::State& state, const Callers& callers, const room::Moment& moment,
                           net::ConnectionId id)
{
    const auto caller = callers.all().find(id);
    if (caller == callers.all().end()) {
        return; // gone meanwhile
    }
    if (const auto* student = std::get_if<room::StudentId>(&caller->second.who)) {
        out.push_back(view_for(id, press(*caller->second.tr).student_view(state, moment, *student)));
    }
}

void Screens::show_teachers(Out& out, const room::State& state, const Callers& callers, const room::Moment& moment,
                            const room::HostFacts& facts)
{
    for (const net::ConnectionId id : callers.teachers()) {
        const base::Language& tr = *callers.all().at(id).tr;
        const room::HostFacts translated{facts.join, facts.trouble.empty() ? "" : tr(facts.trouble), facts.qr};
        out.push_back(view_for(id, press(tr).teacher_view(state, moment, callers.here(), translated)));
    }
}

std::optional<base::Timestamp> Screens::next() const
{
    std::optional<base::Timestamp> at;
    if (m_count_changed) {
        at = m_count_due;
    }
    if (m_teachers_changed) {
        at = std::min(at.value_or(m_teachers_due), m_teachers_due);
    }
    return at;
}

}
