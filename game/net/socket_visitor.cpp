// SPDX-License-Identifier: MIT
#include "net/socket_visitor.h"

#include "net/bucket.h"

#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <deque>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <utility>

namespace net {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using beast::error_code;

Moment now()
{
    return std::chrono::steady_clock::now();
}

template <class Stream>
class SocketVisitor final : public Visitor, public std::enable_shared_from_this<SocketVisitor<Stream>> {
public:
    SocketVisitor(Stream stream, Request request, Seat seat)
        : m_seat(std::move(seat)),
          m_socket(std::move(stream)),
          m_request(std::move(request)),
          m_buffer(limits().message_bytes),
          m_timer(m_seat.lane.context),
          m_bucket(full_bucket(limits().messages_at_once, limits().messages_per_second, now()))
    {
    }

    void start() override
    {
        beast::get_lowest_layer(m_socket).expires_never(); // the WebSocket has timeouts of its own
        // A ping goes out after half of the silence that ends the connection.
        m_socket.set_option(websocket::stream_base::timeout{limits().to_speak, limits().silence, true});
        m_socket.set_option(websocket::stream_base::decorator([](websocket::response_type& response) {
            response.set(beast::http::field::sec_websocket_protocol,
                         beast::string_view(subprotocol.data(), subprotocol.size()));
        }));
        m_socket.read_message_max(limits().message_bytes);
        m_socket.auto_fragment(false);
        m_socket.text(true);
        m_socket.async_accept(*m_request, [self = this->shared_from_this()](error_code error) { self->opened(error); });
    }

    void take(Outbound what) override
    {
        if (auto* view = std::get_if<View>(&what.what)) {
            m_view = std::move(view->text);
        } else if (auto* reply = std::get_if<Reply>(&what.what)) {
            if (m_replies.size() >= limits().waiting_replies) {
                drop();
                return;
            }
            m_replies.push_back(std::move(reply->text));
        } else {
            m_hang_up = std::get<HangUp>(what.what).code;
        }
    }

    void flush() override { write(); }

    void leave() override
    {
        m_hang_up = websocket::close_code::going_away;
        m_view.reset();
        write();
    }

    void cut() override { drop(); }

private:
    const Limits& limits() const { return m_seat.door.limits; }

    template <class What> void tell(What what)
    {
        m_seat.door.inbox.put({m_seat.id, m_seat.door.clock.now(), std::move(what)});
    }

    void opened(error_code error)
    {
        m_request.reset();
        if (error) {
            m_seat.lane.forget(m_seat.id);
            return;
        }
        m_open = true;
        tell(Opened{m_seat.place.address()});
        wait(limits().to_speak);
        read();
        write(); // the server may be stopping
    }

    /// Does what is due when the time is up: read on, or hang up on those who never spoke.
    void wait(std::chrono::milliseconds time)
    {
        m_timer.expires_after(time);
        m_timer.async_wait([self = this->shared_from_this()](error_code error) {
            if (!error && self->m_open) {
                self->time_is_up();
            }
        });
    }

    void time_is_up()
    {
        if (!m_spoken) {
            m_hang_up = websocket::close_code::policy_error;
            write();
        } else if (!m_reading) {
            read_unless_full();
        }
    }

    void read()
    {
        m_reading = true;
        m_socket.async_read(m_buffer, [self = this->shared_from_this()](error_code error, std::size_t) {
            self->m_reading = false;
            self->heard(error);
        });
    }

    void heard(error_code error)
    {
        if (error) {
            gone();
            return;
        }
        if (!m_spoken) {
            m_spoken = true;
            m_timer.cancel();
        }
        if (!m_socket.got_text()) {
            m_hang_up = websocket::close_code::unknown_data;
            write();
        } else if (!m_hang_up) {
            tell(Said{beast::buffers_to_string(m_buffer.data())});
        }
        m_buffer.consume(m_buffer.size());
        if (!m_hang_up) { // else who never reads our goodbye falls silent, too
            read_in_turn();
        }
    }

    /// Reads on at the pace that is allowed; what comes faster waits at the sender.
    void read_in_turn()
    {
        const auto owed = net::take(m_bucket, now());
        if (owed.count() > 0) {
            wait(owed);
        } else {
            read_unless_full();
        }
    }

    void read_unless_full()
    {
        if (m_seat.door.inbox.waiting_bytes() < limits().waiting_bytes) {
            read();
        } else {
            wait(std::chrono::milliseconds(20));
        }
    }

    /// Sends what is due next, one message at a time: replies, then the newest view, then the goodbye.
    void write()
    {
        if (!m_open || m_writing) {
            return;
        }
        if (!m_replies.empty()) {
            m_sending = std::move(m_replies.front());
            m_replies.pop_front();
        } else if (m_view) {
            m_sending = std::move(m_view);
            m_view.reset();
        } else {
            if (m_hang_up) {
                close(*m_hang_up);
            }
            return;
        }
        m_writing = true;
        if (!m_replies.empty() || m_view) {
            cork(1);
        }
        m_socket.async_write(asio::buffer(*m_sending), [self = this->shared_from_this()](
                                                           error_code error, std::size_t) { self->written(error); });
    }

    void written(error_code error)
    {
        m_writing = false;
        m_sending.reset();
        if (error) {
            drop();
            return;
        }
        if (m_replies.empty() && !m_view) {
            cork(0);
        }
        write();
    }

    /// While it is on, messages go out in full packets alone, as another one follows at once.
    void cork(int on)
    {
        if (std::exchange(m_corked, on) != on) {
            ::setsockopt(beast::get_lowest_layer(m_socket).socket().native_handle(), IPPROTO_TCP, TCP_CORK, &on,
                         sizeof on);
        }
    }

    void close(std::uint16_t code)
    {
        m_writing = true; // nothing goes out after this
        m_timer.cancel();
        m_socket.async_close(code, [self = this->shared_from_this()](error_code) { self->drop(); });
    }

    /// Ends the connection at once; the read that is under way fails, if there is one.
    void drop()
    {
        beast::get_lowest_layer(m_socket).close();
        gone();
    }

    void gone()
    {
        if (!std::exchange(m_open, false)) {
            return;
        }
        m_timer.cancel();
        m_replies.clear();
        m_view.reset();
        tell(Gone{});
        m_seat.lane.forget(m_seat.id);
    }

    Seat m_seat;
    websocket::stream<Stream> m_socket;
    std::optional<Request> m_request; ///< until it is answered
    beast::flat_buffer m_buffer;
    asio::steady_timer m_timer;
    Bucket m_bucket;
    std::deque<Bytes> m_replies;
    Bytes m_view;
    Bytes m_sending;
    std::optional<std::uint16_t> m_hang_up;
    bool m_open = false;
    bool m_spoken = false;
    bool m_reading = false;
    bool m_writing = false;
    int m_corked = 0;
};

}

std::shared_ptr<Visitor> make_socket_visitor(PlainStream stream, Request request, Seat seat)
{
    return std::make_shared<SocketVisitor<PlainStream>>(std::move(stream), std::move(request), std::move(seat));
}

std::shared_ptr<Visitor> make_socket_visitor(SecureStream stream, Request request, Seat seat)
{
    return std::make_shared<SocketVisitor<SecureStream>>(std::move(stream), std::move(request), std::move(seat));
}

}
