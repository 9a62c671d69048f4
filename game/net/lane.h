// SPDX-License-Identifier: MIT
#pragma once

#include "net/bucket.h"
#include "net/crowd.h"
#include "net/inbox.h"
#include "net/limits.h"
#include "net/message.h"
#include "net/roads.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <memory>
#include <optional>
#include <unordered_map>

/// What the sources of the module share; nobody else includes this.
namespace net {

/// What all connections of a server have in common. Nothing in it changes but what has a lock of its own.
struct Door {
    Roads roads;
    Limits limits;
    Inbox& inbox;
    const base::Clock& clock;
    Crowd crowd;
    std::optional<boost::asio::ssl::context> tls;
};

/// One connection. Only the thread of its lane calls it.
class Visitor {
public:
    Visitor() = default;
    Visitor(const Visitor&) = delete;
    Visitor& operator=(const Visitor&) = delete;
    Visitor(Visitor&&) = delete;
    Visitor& operator=(Visitor&&) = delete;
    virtual ~Visitor() = default;

    /// Begins to read.
    virtual void start() = 0;

    /// Takes what is to be sent.
    virtual void take(Outbound what) = 0;

    /// Sends what was taken.
    virtual void flush() = 0;

    /// Says goodbye, and goes as soon as that is out.
    virtual void leave() = 0;

    /// Goes at once.
    virtual void cut() = 0;
};

using Visitors = std::unordered_map<ConnectionId, std::shared_ptr<Visitor>>;

/// A thread's share of the connections. What has a lane's context is touched by that lane's thread alone, so that
/// connections need no locks.
struct Lane {
    boost::asio::io_context context{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work{context.get_executor()};
    Visitors visitors;
    boost::asio::steady_timer last_call{context}; ///< how long those who say goodbye are waited for
    bool closing = false;
    Moment hurries_until; ///< somebody is just coming in, which takes many steps

    void hurry() { hurries_until = std::chrono::steady_clock::now() + std::chrono::milliseconds(200); }

    /// Lets go of a connection, which lives on until its last operation has ended.
    void forget(ConnectionId id)
    {
        visitors.erase(id);
        if (closing && visitors.empty()) {
            last_call.cancel();
        }
    }
};

/// What a connection is made of while it changes from HTTP to WebSocket.
struct Seat {
    Door& door;
    Lane& lane;
    ConnectionId id;
    Crowd::Place place;
};

/// A connection over which a request is awaited, with TLS where the door has it.
std::shared_ptr<Visitor> make_http_visitor(boost::asio::ip::tcp::socket socket, Seat seat);

}
