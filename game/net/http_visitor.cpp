// SPDX-License-Identifier: MIT
#include "net/origin.h"
#include "net/socket_visitor.h"

#include <array>
#include <boost/asio/ssl/error.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket/rfc6455.hpp>
#include <iterator>
#include <string>
#include <utility>

namespace net {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using beast::error_code;

using Response = http::response<http::span_body<const char>>;

std::string_view ours(beast::string_view words)
{
    return {words.data(), words.size()};
}

beast::string_view theirs(std::string_view words)
{
    return {words.data(), words.size()};
}

/// The value of a header that must be there exactly once; empty when it is not.
std::string_view only(const Request& request, http::field field)
{
    const auto [first, last] = request.equal_range(field);
    return std::distance(first, last) == 1 ? ours(first->value()) : std::string_view();
}

bool has_body(const Request& request)
{
    const auto length = request.find(http::field::content_length);
    return request.find(http::field::transfer_encoding) != request.end()
           || (length != request.end() && length->value() != "0");
}

/// What is wrong with any request, or ok. Two hosts or a body would let one request pass for two.
http::status fault_of(const Request& request)
{
    if (!is_host(only(request, http::field::host)) || has_body(request)) {
        return http::status::bad_request;
    }
    if (request.version() != 11 && request.version() != 10) {
        return http::status::http_version_not_supported;
    }
    if (request.method() != http::verb::get && request.method() != http::verb::head) {
        return http::status::method_not_allowed;
    }
    return http::status::ok;
}

/// What is wrong with a request for a WebSocket, or switching_protocols.
http::status fault_of_upgrade(const Request& request, std::string_view scheme)
{
    if (!beast::websocket::is_upgrade(request)) {
        return http::status::upgrade_required;
    }
    if (!same_origin(only(request, http::field::origin), only(request, http::field::host), scheme)) {
        return http::status::forbidden;
    }
    if (!lists(only(request, http::field::sec_websocket_protocol), subprotocol)) {
        return http::status::bad_request;
    }
    return http::status::switching_protocols;
}

/// The page's own sources and nothing else. Older Safaris don't take 'self' for WebSockets, so the host is named.
std::string content_policy(std::string_view host, std::string_view socket_scheme)
{
    std::string policy = "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
                         "object-src 'none'; connect-src 'self'";
    return is_host(host) ? policy.append(" ").append(socket_scheme).append("://").append(host) : policy;
}

void set_safety_headers(Response& response)
{
    response.set(http::field::server, "receipts");
    response.set("X-Content-Type-Options", "nosniff");
    response.set("Referrer-Policy", "no-referrer");
    response.set("Cross-Origin-Resource-Policy", "same-origin");
    response.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
}

/// True when the bytes were no HTTP, and false when the line was cut, or nothing was said in time.
bool is_bad_request(error_code error)
{
    static const auto& http_errors = http::make_error_code(http::error::bad_method).category();
    return error.category() == http_errors && error != http::error::end_of_stream
           && error != http::error::partial_message;
}

template <class Stream>
class HttpVisitor final : public Visitor, public std::enable_shared_from_this<HttpVisitor<Stream>> {
public:
    HttpVisitor(Stream stream, Seat seat)
        : m_seat(std::move(seat)), m_stream(std::move(stream)), m_buffer(m_seat.door.limits.header_bytes)
    {
    }

    void start() override
    {
        if constexpr (is_secure) {
            allow(m_seat.door.limits.to_speak);
            m_stream.async_handshake(asio::ssl::stream_base::server,
                                     [self = this->shared_from_this()](error_code error) {
                                         if (error) {
                                             self->end();
                                         } else {
                                             self->read();
                                         }
                                     });
        } else {
            read();
        }
    }

    void take(Outbound) override { } // there is no WebSocket yet, so nothing was meant for it

    void flush() override { }

    void leave() override { end(); }

    void cut() override { end(); }

private:
    static constexpr bool is_secure = std::is_same_v<Stream, SecureStream>;

    /// From now on, what is done must be done within this time.
    void allow(std::chrono::milliseconds time) { beast::get_lowest_layer(m_stream).expires_after(time); }

    void read()
    {
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(m_seat.door.limits.header_bytes));
        allow(m_seat.door.limits.to_speak);
        http::async_read_header(
            m_stream, m_buffer, *m_parser,
            [self = this->shared_from_this()](error_code error, std::size_t) { self->judge(error); });
    }

    void judge(error_code error)
    {
        if (error == http::error::header_limit || error == http::error::buffer_overflow) {
            refuse(http::status::request_header_fields_too_large);
        } else if (is_bad_request(error)) {
            refuse(http::status::bad_request);
        } else if (error) {
            end();
        } else if (const auto fault = fault_of(m_parser->get()); fault != http::status::ok) {
            refuse(fault);
        } else if (m_parser->get().target() == "/socket") {
            upgrade();
        } else {
            give();
        }
    }

    void upgrade()
    {
        const auto verdict = fault_of_upgrade(m_parser->get(), is_secure ? "https" : "http");
        if (verdict != http::status::switching_protocols || m_buffer.size() > 0) { // frames before our answer
            refuse(verdict == http::status::switching_protocols ? http::status::bad_request : verdict);
            return;
        }
        Lane& lane = m_seat.lane;
        const ConnectionId id = m_seat.id;
        auto socket = make_socket_visitor(std::move(m_stream), m_parser->release(), std::move(m_seat));
        lane.visitors[id] = socket; // this visitor goes when its handler returns
        socket->start();
    }

    void give()
    {
        const Request& request = m_parser->get();
        const Page* page = m_seat.door.roads.find(ours(request.target()));
        if (page == nullptr) {
            answer(http::status::not_found, "text/plain; charset=utf-8", "There is nothing here.\n");
            return;
        }
        // Bytes live as long as the door, which outlives every connection.
        answer(http::status::ok, page->type, *page->bytes, page->keeping);
    }

    /// Answers what can't be gone on from; the rest of what was sent is not looked at.
    void refuse(http::status status)
    {
        m_refused = true;
        answer(status, "text/plain; charset=utf-8", "This request can't be answered.\n");
    }

    void answer(http::status status, std::string_view type, std::string_view body, Keeping keeping = Keeping::Not)
    {
        const Request& request = m_parser->get();
        Response& response = m_response.emplace(status, 11);
        set_safety_headers(response);
        response.set("Content-Security-Policy",
                     theirs(content_policy(only(request, http::field::host), is_secure ? "wss" : "ws")));
        response.set(http::field::content_type, theirs(type));
        response.set(http::field::cache_control, keeping == Keeping::ADay ? "max-age=86400" : "no-store");
        if (status == http::status::method_not_allowed) {
            response.set(http::field::allow, "GET, HEAD");
        }
        response.content_length(body.size());
        response.keep_alive(!m_refused && request.keep_alive());
        if (request.method() != http::verb::head) {
            response.body() = {body.data(), body.size()};
        }
        allow(m_seat.door.limits.to_receive);
        http::async_write(m_stream, response,
                          [self = this->shared_from_this()](error_code error, std::size_t) { self->answered(error); });
    }

    void answered(error_code error)
    {
        if (!error && m_response->keep_alive()) {
            read();
        } else if (!error && m_refused) {
            part();
        } else {
            end();
        }
    }

    /// Closes our half and reads off the rest: a socket closed with bytes unread takes back the answer, too.
    void part()
    {
        error_code ignored;
        beast::get_lowest_layer(m_stream).socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        allow(std::chrono::seconds(1));
        drain();
    }

    void drain()
    {
        beast::get_lowest_layer(m_stream).async_read_some(
            asio::buffer(m_rest), [self = this->shared_from_this()](error_code error, std::size_t) {
                if (error) {
                    self->end();
                } else {
                    self->drain();
                }
            });
    }

    void end()
    {
        beast::get_lowest_layer(m_stream).close();
        m_seat.lane.forget(m_seat.id);
    }

    Seat m_seat;
    Stream m_stream;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::empty_body>> m_parser;
    std::optional<Response> m_response;
    std::array<char, 512> m_rest{};
    bool m_refused = false;
};

}

std::shared_ptr<Visitor> make_http_visitor(asio::ip::tcp::socket socket, Seat seat)
{
    beast::tcp_stream stream(std::move(socket));
    if (seat.door.tls) {
        SecureStream secure(std::move(stream), *seat.door.tls);
        return std::make_shared<HttpVisitor<SecureStream>>(std::move(secure), std::move(seat));
    }
    return std::make_shared<HttpVisitor<PlainStream>>(std::move(stream), std::move(seat));
}

}
