// SPDX-License-Identifier: MIT
#include "room/presence.h"

namespace room {

void Presence::arrive(StudentId student)
{
    if (student.value >= m_devices.size()) {
        m_devices.resize(student.value + 1);
    }
    m_count += m_devices[student.value]++ == 0 ? 1U : 0U;
}

void Presence::leave(StudentId student)
{
    if (has(student)) {
        m_count -= --m_devices[student.value] == 0 ? 1U : 0U;
    }
}

bool Presence::has(StudentId student) const
{
    return student.value < m_devices.size() && m_devices[student.value] > 0;
}

}
