// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"
#include "base/result.h"
#include "net/inbox.h"
#include "net/limits.h"
#include "net/message.h"
#include "net/roads.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace net {

/// Files in PEM form: a server's certificate with those that vouch for it, and its key.
struct Certificate {
    std::string chain_file;
    std::string key_file;
};

/// Where and how to serve.
struct Listening {
    std::string address = "0.0.0.0"; ///< of this machine, as numbers; all IPv4 ones by default
    std::uint16_t port = 0; ///< 0 for one that is free
    std::optional<Certificate> certificate; ///< TLS, where there is one
    std::size_t threads = 0; ///< 0 for one a core
    Limits limits;
};

/// Serves pages to whoever asks, and carries the messages of WebSockets at /socket between browsers and an inbox: whose
/// origin is this host, and which speak `receipts.1`. A browser that reads slowly skips views; nothing piles up.
class Server {
public:
    /// Takes the port; browsers that come wait until the server opens. `inbox` and `clock` outlive the server and may
    /// be called by any thread. Busy when the port is taken, Refused when it may not be had, NotFound for an address
    /// that this machine has not, BadFormat for a wrong address or certificate.
    static base::Result<Server> listen(const Listening& listening, Inbox& inbox, const base::Clock& clock);

    Server(Server&& other) noexcept;
    Server& operator=(Server&& other) noexcept;
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Stops.
    ~Server();

    /// Serves these pages, and WebSockets; once.
    void open(Roads roads);

    /// The port that is served.
    std::uint16_t port() const;

    /// How many are connected, with those who only fetch a page.
    std::size_t connections() const;

    /// Sends to many at once; to each in the order given. For any thread, but one at a time.
    void send(std::vector<Outbound> batch);

    /// Says goodbye to everybody (RFC 6455's 1001) and returns when they are gone, or the time for it is over.
    void stop();

private:
    struct Inside;
    explicit Server(std::unique_ptr<Inside> inside);

    std::unique_ptr<Inside> m_inside;
};

}
