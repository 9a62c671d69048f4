// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace support {

/// A browser that speaks the classroom's protocol to a host on this computer over a plain socket: just enough of
/// WebSocket (RFC 6455) to join a class and answer. Blocks; throws when the line breaks.
class PlainBrowser {
public:
    /// Opens a WebSocket to the host at a port of 127.0.0.1.
    explicit PlainBrowser(std::uint16_t port);
    ~PlainBrowser();
    PlainBrowser(const PlainBrowser&) = delete;
    PlainBrowser& operator=(const PlainBrowser&) = delete;
    PlainBrowser(PlainBrowser&&) = delete;
    PlainBrowser& operator=(PlainBrowser&&) = delete;

    /// Sends a text message.
    void say(const std::string& message);

    /// The next message whose text has these words in it.
    std::string hear(const std::string& words);

private:
    std::string take(std::size_t bytes);
    std::string next_message();

    int m_socket = -1;
};

}
