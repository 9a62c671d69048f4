// SPDX-License-Identifier: MIT
#pragma once

#include "net/bucket.h"
#include "net/message.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <vector>

namespace net {

/// What came in from all connections, in the order of arrival, for the one thread that empties it.
class Inbox {
public:
    /// What comes within `gathering` after something was taken is taken together; a fifth of that after what a whole
    /// class said at once, and not at all once so much waits again.
    explicit Inbox(std::chrono::milliseconds gathering = std::chrono::milliseconds(50)) : m_gathering(gathering) { }

    /// As many messages are what a whole class says at once.
    static constexpr std::size_t many = 100;

    /// Adds a message; for any thread.
    void put(Inbound message);

    /// The bytes of the messages that wait; for any thread.
    std::size_t waiting_bytes() const;

    /// Takes all that waits. Blocks until there is something, until the moment if one is given, or until `wake`; empty
    /// when nothing came. What comes soon after the last time waits a little for more.
    std::vector<Inbound> take(std::optional<Moment> until);

    /// Ends the present `take`, or the next one; for any thread.
    void wake();

private:
    bool has_gathered() const { return m_woken || m_waiting.size() >= many; }
    bool has_news() const { return m_woken || !m_waiting.empty(); }
    void gather(std::unique_lock<std::mutex>& lock, Moment until);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Inbound> m_waiting;
    std::size_t m_bytes = 0;
    bool m_woken = false;
    std::chrono::milliseconds m_gathering;
    Moment m_not_before; ///< nothing is taken before, unless it is woken
    bool m_gathers = false; ///< the reader waits for many, and need not hear of the first
};

}
