// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>

namespace net {

/// What a server puts up with. A whole class may stand behind one address.
struct Limits {
    std::size_t connections = 10'000;
    std::size_t connections_per_address = 6'000; ///< a school's, and still not all there are
    std::size_t header_bytes = 8 * 1024;
    std::size_t message_bytes = 8 * 1024;
    std::size_t waiting_bytes = 64 * 1024 * 1024; ///< of messages that nobody has taken yet; then reading pauses
    std::size_t waiting_replies = 64; ///< a connection that lets more pile up is dropped
    double messages_per_second = 20; ///< of one connection; beyond that it is read more slowly
    double messages_at_once = 40;
    std::chrono::milliseconds to_speak{10'000}; ///< for the TLS handshake, a whole request header, the first message
    std::chrono::milliseconds to_receive{120'000}; ///< for one answer over HTTP to be read
    std::chrono::milliseconds silence{30'000}; ///< ends a WebSocket; a ping goes out after half of it
    std::chrono::milliseconds to_leave{2'000}; ///< for browsers to say goodbye when the server stops
};

}
