// SPDX-License-Identifier: MIT
#include "app/host_callers.h"

#include <algorithm>

namespace app {

Caller* Callers::find(net::ConnectionId id)
{
    const auto found = m_callers.find(id);
    return found == m_callers.end() ? nullptr : &found->second;
}

void Callers::seat(net::ConnectionId id, room::StudentId student)
{
    if (Caller* caller = find(id)) {
        caller->who = student;
        m_devices.resize(std::max(m_devices.size(), student.value + 1));
        m_devices[student.value].push_back(id);
        m_here.arrive(student);
    }
}

void Callers::seat_teacher(net::ConnectionId id)
{
    if (Caller* caller = find(id)) {
        caller->who = Teacher{};
        m_teachers.push_back(id);
    }
}

void Callers::await(room::StudentId student, base::Timestamp now)
{
    m_here.arrive(student);
    m_awaited.push_back({{now.milliseconds + coming_back}, student});
}

void Callers::unseat(net::ConnectionId id, base::Timestamp now)
{
    Caller* caller = find(id);
    if (caller == nullptr) {
        return;
    }
    if (const auto* student = std::get_if<room::StudentId>(&caller->who)) {
        std::erase(m_devices[student->value], id);
        await(*student, now);
        m_here.leave(*student);
    }
    std::erase(m_teachers, id);
    if (!std::holds_alternative<Stranger>(caller->who)) { // whose wrong codes go on counting
        caller->who = Stranger{};
    }
}

void Callers::close(net::ConnectionId id, base::Timestamp now)
{
    unseat(id, now);
    m_callers.erase(id);
}

bool Callers::give_up(base::Timestamp now)
{
    const std::size_t before = m_here.count();
    while (!m_awaited.empty() && m_awaited.front().until <= now) {
        m_here.leave(m_awaited.front().student);
        m_awaited.pop_front();
    }
    return m_here.count() != before;
}

std::optional<base::Timestamp> Callers::gives_up_at() const
{
    return m_awaited.empty() ? std::nullopt : std::optional(m_awaited.front().until);
}

const Callers::Ids& Callers::devices_of(room::StudentId student) const
{
    static const Ids none;
    return student.value < m_devices.size() ? m_devices[student.value] : none;
}

}
