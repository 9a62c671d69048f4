// SPDX-License-Identifier: MIT
#pragma once

#include "room/event.h"

#include <vector>

namespace room {

/// Who is connected now, each from any number of devices. It is not part of the room's state: after a crash nobody is.
class Presence {
public:
    /// A device of the student connects, or disconnects.
    void arrive(StudentId student);
    void leave(StudentId student);

    /// True when the student is connected.
    bool has(StudentId student) const;

    /// How many students are connected.
    std::size_t count() const { return m_count; }

private:
    std::vector<std::size_t> m_devices; ///< by the student's number
    std::size_t m_count = 0;
};

}
