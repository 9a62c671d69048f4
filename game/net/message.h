// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <variant>

/// HTTP, WebSocket and TLS: bytes of browsers as values, and back.
namespace net {

/// The number of a connection; never given twice while a server runs.
struct ConnectionId {
    std::uint64_t value = 0;

    auto operator<=>(const ConnectionId&) const = default;
};

/// Bytes that many connections share.
using Bytes = std::shared_ptr<const std::string>;

/// Bytes to be shared.
inline Bytes share(std::string bytes)
{
    return std::make_shared<const std::string>(std::move(bytes));
}

/// Somebody opened a WebSocket.
struct Opened {
    std::string address; ///< theirs, as numbers

    bool operator==(const Opened&) const = default;
};

/// A text message: valid UTF-8, not longer than the limit.
struct Said {
    std::string text;

    bool operator==(const Said&) const = default;
};

/// The connection is no more; the last that is heard of it.
struct Gone {
    bool operator==(const Gone&) const = default;
};

/// What came from a connection, and when it arrived here.
struct Inbound {
    ConnectionId from;
    base::Timestamp at;
    std::variant<Opened, Said, Gone> what;

    bool operator==(const Inbound&) const = default;
};

/// What the browser is to show: takes the place of a view that was not sent yet.
struct View {
    Bytes text;
};

/// What the browser must hear, in order. Whoever lets too many of them pile up is dropped.
struct Reply {
    Bytes text;
};

/// The end of the connection once its replies are out, with a close code of RFC 6455.
struct HangUp {
    std::uint16_t code = 1000;
};

/// What goes to a connection; nothing happens when it is gone.
struct Outbound {
    ConnectionId to;
    std::variant<View, Reply, HangUp> what;
};

}

template <> struct std::hash<net::ConnectionId> {
    std::size_t operator()(net::ConnectionId id) const noexcept { return std::hash<std::uint64_t>{}(id.value); }
};
