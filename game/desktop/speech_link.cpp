// SPDX-License-Identifier: MIT
#include "desktop/speech_link.h"

#include "desktop/speech_protocol.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace desktop {

namespace {

/// More than any reply to our commands; what is longer does not come from speech-dispatcher.
constexpr std::size_t longest_reply = 65'536;

base::Result<void> gone()
{
    return base::fail(base::ErrorKind::Unreadable, "The speech service has hung up, so nothing is read aloud.");
}

base::Result<void> strange()
{
    return base::fail(base::ErrorKind::Unreadable, "What answers is not the speech service, so nothing is read aloud.");
}

base::Result<void> silent()
{
    return base::fail(base::ErrorKind::Busy, "The speech service does not answer, so nothing is read aloud.");
}

base::Result<void> judged(const SpeechReply& reply)
{
    constexpr int first_refusal = 300;
    if (reply.code == 0) {
        return strange();
    }
    if (reply.code >= first_refusal) {
        return base::fail(base::ErrorKind::Refused, "The speech service said no: " + reply.words);
    }
    return {};
}

/// Whether a reply is no reply but news of a message's progress.
bool is_event(const SpeechReply& reply)
{
    return reply.code / 100 == 7;
}

bool try_again(ssize_t done)
{
    return done < 0 && (errno == EAGAIN || errno == EINTR);
}

}

Descriptor::Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) { }

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

Descriptor::~Descriptor()
{
    if (m_number >= 0) {
        close(m_number);
    }
}

Flag::Flag() : m_event(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) { }

void Flag::raise() const
{
    eventfd_write(descriptor(), 1);
}

void Flag::lower() const
{
    eventfd_t count = 0;
    eventfd_read(descriptor(), &count);
}

bool Flag::raised() const
{
    pollfd look{descriptor(), POLLIN, 0};
    return poll(&look, 1, 0) > 0;
}

base::Result<SpeechLink> SpeechLink::open(const std::string& socket, std::chrono::milliseconds patience)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (socket.empty() || socket.size() >= sizeof address.sun_path || socket.find('\0') != std::string::npos) {
        return base::fail(base::ErrorKind::Refused, "This cannot be the socket of a speech service: " + socket);
    }
    std::copy(socket.begin(), socket.end(), std::begin(address.sun_path));
    Descriptor made(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (connect(made.number(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
        return SpeechLink(std::move(made), patience);
    }
    if (errno == EAGAIN) {
        return base::fail(base::ErrorKind::Busy, "The speech service takes no more callers.");
    }
    return base::fail(base::ErrorKind::NotFound, "No speech service was found at " + socket + ".");
}

SpeechLink::SpeechLink(Descriptor socket, std::chrono::milliseconds patience)
    : m_socket(std::move(socket)), m_patience(patience)
{
}

base::Result<void> SpeechLink::wait(short events, const Flag& stop)
{
    std::array<pollfd, 2> watched{pollfd{m_socket.number(), events, 0}, pollfd{stop.descriptor(), POLLIN, 0}};
    int ready = 0;
    do {
        ready = poll(watched.data(), watched.size(), static_cast<int>(m_patience.count()));
    } while (ready < 0 && errno == EINTR);
    return ready <= 0 || watched[1].revents != 0 ? silent() : base::Result<void>();
}

base::Result<void> SpeechLink::send(const std::string& bytes, const Flag& stop)
{
    for (std::size_t sent = 0; sent < bytes.size();) {
        const ssize_t done = ::send(m_socket.number(), bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (done < 0 && !try_again(done)) {
            return gone();
        }
        sent += done > 0 ? static_cast<std::size_t>(done) : 0;
        if (done < 0) {
            if (auto ready = wait(POLLOUT, stop); !ready) {
                return ready;
            }
        }
    }
    return {};
}

/// Adds what has come to `m_received`.
base::Result<void> SpeechLink::receive()
{
    std::array<char, 4096> bytes{};
    const ssize_t done = recv(m_socket.number(), bytes.data(), bytes.size(), 0);
    if (try_again(done)) {
        return {};
    }
    if (done <= 0) {
        return gone();
    }
    m_received.append(bytes.data(), static_cast<std::size_t>(done));
    return m_received.size() > longest_reply ? strange() : base::Result<void>();
}

base::Result<void> SpeechLink::ask(const std::string& command, const Flag& stop)
{
    m_received.clear();
    base::Result<void> fine = send(command, stop);
    while (fine) {
        auto reply = take_reply(m_received);
        if (reply && !is_event(*reply)) {
            return judged(*reply);
        }
        fine = reply ? base::Result<void>() : wait(POLLIN, stop);
        if (fine && !reply) {
            fine = receive();
        }
    }
    return fine;
}

base::Result<void> SpeechLink::rest(const Flag& stop, const Flag& news)
{
    for (;;) {
        std::array<pollfd, 3> watched{pollfd{m_socket.number(), POLLIN, 0}, pollfd{stop.descriptor(), POLLIN, 0},
                                      pollfd{news.descriptor(), POLLIN, 0}};
        poll(watched.data(), watched.size(), -1);
        if (watched[1].revents != 0 || watched[2].revents != 0) {
            return {};
        }
        m_received.clear();
        if (watched[0].revents != 0) {
            if (auto heard = receive(); !heard) {
                return heard;
            }
        }
    }
}

void SpeechLink::leave(const std::string& commands)
{
    ::send(m_socket.number(), commands.data(), commands.size(), MSG_NOSIGNAL);
}

}
