// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"
#include "net/message.h"
#include "room/message.h"

#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace app {

/// A connection whose hello is answered later, and what else it has said meanwhile.
struct Waiting {
    net::ConnectionId id;
    room::Hello hello;
    std::vector<std::string> said;
};

/// Those who wait for the answer to their hello.
class Porch {
public:
    /// A hello is to be answered at a time, which is not before those of earlier ones.
    void wait(net::ConnectionId id, room::Hello hello, base::Timestamp until);

    /// True while a connection waits.
    bool has(net::ConnectionId id) const { return m_waiting.contains(id); }

    /// Keeps what a connection says that waits, in its order; false when that is more than a page says.
    bool keep(net::ConnectionId id, std::string said);

    /// A connection waits no more.
    void leave(net::ConnectionId id) { m_waiting.erase(id); }

    /// Takes out those whose time has come, in the order in which they came.
    std::vector<Waiting> take_due(base::Timestamp now);

    /// When the next one is due; nothing when nobody waits.
    std::optional<base::Timestamp> next() const;

private:
    struct Turn {
        base::Timestamp until;
        net::ConnectionId id;
    };

    std::unordered_map<net::ConnectionId, Waiting> m_waiting;
    std::deque<Turn> m_turns; ///< some of which have left
};

}
