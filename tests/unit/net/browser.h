// SPDX-License-Identifier: MIT
#pragma once

#include "net/server.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What the tests of the server share: a server on a port of its own, and browsers that do one thing at a time.
namespace browser {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using asio::ip::tcp;

class CountingClock : public base::Clock {
public:
    base::Timestamp now() const override { return {42}; }
};

inline net::Roads roads()
{
    net::Roads pages;
    pages.add("/", {"text/html; charset=utf-8", net::share("<p>Come in.")});
    pages.add("/page/style.css", {"text/css", net::share("p { color: black }"), net::Keeping::ADay});
    pages.add_under("/join/", {"text/html; charset=utf-8", net::share("<p>Come in.")});
    return pages;
}

/// A server with an inbox.
struct Host {
    explicit Host(net::Limits limits = {}, std::optional<net::Certificate> certificate = {})
        : server(begin(limits, std::move(certificate)))
    {
    }

    /// The next message from any connection; blocks until there is one.
    net::Inbound next()
    {
        while (at == batch.size()) {
            batch = inbox.take(std::nullopt);
            at = 0;
        }
        return batch[at++];
    }

    /// The number of the connection that opens next.
    net::ConnectionId opened()
    {
        const net::Inbound message = next();
        REQUIRE(std::holds_alternative<net::Opened>(message.what));
        return message.from;
    }

    void reply(net::ConnectionId to, std::string words)
    {
        server.send({{to, net::Reply{net::share(std::move(words))}}});
    }

    void view(net::ConnectionId to, std::string words) { server.send({{to, net::View{net::share(std::move(words))}}}); }

    net::Server begin(net::Limits limits, std::optional<net::Certificate> certificate)
    {
        auto started = net::Server::listen(
            {.address = "127.0.0.1", .certificate = std::move(certificate), .threads = 2, .limits = limits}, inbox,
            clock);
        REQUIRE_MESSAGE(started.has_value(), (started ? "" : started.error().message));
        started->open(roads());
        return *std::move(started);
    }

    net::Inbox inbox;
    CountingClock clock;
    std::vector<net::Inbound> batch;
    std::size_t at = 0;
    net::Server server; ///< goes first
};

inline tcp::endpoint endpoint_of(const Host& host)
{
    return {asio::ip::address_v4::loopback(), host.server.port()};
}

/// A plain connection.
struct Line {
    explicit Line(const Host& host) { socket.connect(endpoint_of(host)); }

    /// False when the other side has closed.
    bool say(std::string_view bytes)
    {
        beast::error_code error;
        asio::write(socket, asio::buffer(bytes.data(), bytes.size()), error);
        return !error;
    }

    /// All that comes until the other side closes.
    std::string rest()
    {
        std::string all;
        beast::error_code error;
        asio::read(socket, asio::dynamic_buffer(all), error);
        return all;
    }

    asio::io_context context;
    tcp::socket socket{context};
};

/// What a server answers to these bytes, until it closes.
inline std::string answer_to(const Host& host, std::string_view bytes)
{
    Line line(host);
    line.say(bytes);
    return line.rest();
}

/// What a browser says of itself when it asks for a WebSocket.
struct Asking {
    std::string host = "classroom.test:8080";
    std::string origin = "http://classroom.test:8080";
    std::string protocols = "receipts.1";
};

/// A WebSocket of a browser.
struct Browser {
    explicit Browser(const Host& to, const Asking& asking = {})
    {
        socket.next_layer().connect(endpoint_of(to));
        websocket::permessage_deflate deflate;
        deflate.client_enable = true; // as browsers do
        socket.set_option(deflate);
        socket.set_option(websocket::stream_base::decorator([&asking](websocket::request_type& request) {
            request.set(beast::http::field::origin, asking.origin);
            request.set(beast::http::field::sec_websocket_protocol, asking.protocols);
        }));
        socket.handshake(response, asking.host, "/socket", error);
    }

    void say(std::string_view words)
    {
        socket.text(true);
        socket.write(asio::buffer(words.data(), words.size()), error);
    }

    /// The next message, or nothing when the connection ends, for `error` and `socket.reason()` to say why.
    std::optional<std::string> hear()
    {
        beast::flat_buffer buffer;
        socket.read(buffer, error);
        return error ? std::nullopt : std::optional(beast::buffers_to_string(buffer.data()));
    }

    /// The code with which the other side closes; messages before it don't count.
    int close_code()
    {
        while (hear()) { }
        return socket.reason().code;
    }

    asio::io_context context;
    websocket::stream<tcp::socket> socket{context};
    websocket::response_type response;
    beast::error_code error;
};

}
