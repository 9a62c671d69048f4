// SPDX-License-Identifier: MIT
#include "net/server.h"

#include "net/lane.h"

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>
#include <fmt/format.h>
#include <sys/resource.h>
#include <thread>
#include <utility>

namespace net {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

/// A connection is a descriptor, and systems give few of them unless asked.
void allow_many_descriptors()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

/// Who is behind an endpoint, as far as can be told: an IPv4 address, or the network of an IPv6 one, as whoever has one
/// address of it has them all.
std::string address_of(const tcp::endpoint& endpoint)
{
    const asio::ip::address address = endpoint.address();
    if (address.is_v4()) {
        return address.to_string();
    }
    auto v6 = address.to_v6();
    if (v6.is_v4_mapped()) {
        return asio::ip::make_address_v4(asio::ip::v4_mapped, v6).to_string();
    }
    auto bytes = v6.to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), static_cast<unsigned char>(0));
    return asio::ip::address_v6(bytes).to_string() + "/64";
}

base::Error explain(error_code error, const Listening& listening)
{
    using base::ErrorKind;
    const auto of = [](ErrorKind kind, std::string words) { return base::Error{kind, std::move(words), {}}; };
    if (error == asio::error::address_in_use) {
        return of(ErrorKind::Busy,
                  fmt::format("Port {} is taken by another program. Choose another one.", listening.port));
    }
    if (error == asio::error::access_denied) {
        return of(ErrorKind::Refused,
                  fmt::format("This system keeps port {} to itself. Choose one of 1024 or more.", listening.port));
    }
    if (error == boost::system::errc::address_not_available) {
        return of(ErrorKind::NotFound, fmt::format("This machine does not have the address {}.", listening.address));
    }
    return of(ErrorKind::Refused, fmt::format("No class can be served at {} port {}: {}.", listening.address,
                                              listening.port, error.message()));
}

base::Result<std::optional<asio::ssl::context>> load_tls(const std::optional<Certificate>& certificate)
{
    using Loaded = std::optional<asio::ssl::context>;
    if (!certificate) {
        return Loaded();
    }
    asio::ssl::context context(asio::ssl::context::tls_server);
    context.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1
                        | asio::ssl::context::no_tlsv1_1);
    SSL_CTX_set_mode(context.native_handle(), SSL_MODE_RELEASE_BUFFERS); // 34 kB less an idle connection
    error_code error;
    context.use_certificate_chain_file(certificate->chain_file, error);
    if (error) {
        return base::fail(base::ErrorKind::BadFormat,
                          fmt::format("The certificate can't be used: {}.", error.message()),
                          {certificate->chain_file});
    }
    context.use_private_key_file(certificate->key_file, asio::ssl::context::pem, error);
    if (error) {
        return base::fail(base::ErrorKind::BadFormat,
                          fmt::format("The key can't be used with this certificate: {}.", error.message()),
                          {certificate->key_file});
    }
    return Loaded(std::move(context));
}

/// Empties a lane; its thread ends with the last operation.
void close_lane(Lane& lane, std::chrono::milliseconds time)
{
    lane.closing = true;
    lane.work.reset();
    for (const auto& [id, visitor] : Visitors(lane.visitors)) { // they forget themselves while they leave
        visitor->leave();
    }
    if (lane.visitors.empty()) {
        return;
    }
    lane.last_call.expires_after(time);
    lane.last_call.async_wait([&lane](error_code cancelled) {
        if (!cancelled) {
            for (const auto& [id, visitor] : Visitors(lane.visitors)) {
                visitor->cut();
            }
        }
    });
}

/// Gives a lane's connections what is to be sent. Each sends once it has all of its own, in as few packets as it can.
void hand_out(const Lane& lane, std::vector<Outbound>& share)
{
    const auto with = [&](ConnectionId id, const auto& work) {
        if (const auto found = lane.visitors.find(id); found != lane.visitors.end()) {
            const auto visitor = found->second; // it may forget itself meanwhile
            work(*visitor);
        }
    };
    for (Outbound& out : share) {
        with(out.to, [&](Visitor& visitor) { visitor.take(std::move(out)); });
    }
    for (const Outbound& out : share) {
        with(out.to, [](Visitor& visitor) { visitor.flush(); });
    }
}

/// True when a lane that has just handled so much rests before it looks again. Where hundreds say something now and
/// then, each would wake the thread for itself; so it looks after them together, unless they all come at once.
bool may_rest(const Lane& lane, std::size_t handled)
{
    constexpr std::size_t hundreds = 100;
    constexpr std::size_t at_once = 20;
    return lane.visitors.size() >= hundreds && handled < at_once
           && std::chrono::steady_clock::now() >= lane.hurries_until;
}

/// Runs a lane until it is closed.
void run(Lane& lane)
{
    constexpr std::chrono::milliseconds rest(20);
    while (lane.context.run_one() > 0) {
        if (may_rest(lane, lane.context.poll())) {
            std::this_thread::sleep_for(rest);
        }
    }
}

std::size_t thread_count(const Listening& listening)
{
    return listening.threads > 0 ? listening.threads : std::max(1U, std::thread::hardware_concurrency());
}

}

struct Server::Inside {
    Inside(const Listening& listening, Inbox& inbox, const base::Clock& clock)
        : door{{}, listening.limits, inbox, clock, Crowd(listening.limits), std::nullopt},
          lanes(thread_count(listening)),
          acceptor(lanes.front().context),
          pause(lanes.front().context)
    {
    }

    error_code listen(const tcp::endpoint& endpoint);
    void run();
    void accept();
    void welcome(tcp::socket socket, const tcp::endpoint& from, Lane& lane);
    void stop();

    Lane& lane_of(ConnectionId id) { return lanes[id.value % lanes.size()]; }

    Door door;
    std::vector<Lane> lanes;
    tcp::acceptor acceptor; ///< on the first lane, as `next_id` and `pause`
    asio::steady_timer pause;
    std::uint64_t next_id = 1;
    std::vector<std::thread> threads;
    std::uint16_t port = 0;
};

error_code Server::Inside::listen(const tcp::endpoint& endpoint)
{
    error_code error;
    const auto well = [&error] { return !error; };
    acceptor.open(endpoint.protocol(), error);
    if (well()) {
        acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    }
    if (well()) {
        acceptor.bind(endpoint, error);
    }
    if (well()) {
        acceptor.listen(4096, error);
    }
    if (well()) {
        port = acceptor.local_endpoint(error).port();
    }
    return error;
}

void Server::Inside::run()
{
    accept();
    for (Lane& lane : lanes) {
        threads.emplace_back([&lane] { net::run(lane); });
    }
}

void Server::Inside::accept()
{
    Lane& lane = lane_of({next_id});
    acceptor.async_accept(lane.context, [this, &lane](error_code error, tcp::socket socket) {
        if (error == asio::error::operation_aborted) {
            return;
        }
        if (error) { // no descriptors, most likely; some will come free
            pause.expires_after(std::chrono::milliseconds(100));
            pause.async_wait([this](error_code cancelled) {
                if (!cancelled) {
                    accept();
                }
            });
            return;
        }
        error_code gone;
        if (const tcp::endpoint from = socket.remote_endpoint(gone); !gone) {
            welcome(std::move(socket), from, lane);
        }
        accept();
    });
}

void Server::Inside::welcome(tcp::socket socket, const tcp::endpoint& from, Lane& lane)
{
    auto place = door.crowd.enter(address_of(from));
    if (!place) {
        return; // closes the socket
    }
    error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    const ConnectionId id{next_id++};
    lanes.front().hurry();
    asio::post(lane.context, [this, &lane, id, socket = std::move(socket), place = *std::move(place)]() mutable {
        if (!lane.closing) {
            lane.hurry();
            auto visitor = make_http_visitor(std::move(socket), Seat{door, lane, id, std::move(place)});
            lane.visitors[id] = visitor;
            visitor->start();
        }
    });
}

void Server::Inside::stop()
{
    asio::post(lanes.front().context, [this] {
        error_code ignored;
        acceptor.close(ignored);
        pause.cancel();
    });
    for (Lane& lane : lanes) {
        asio::post(lane.context, [&lane, time = door.limits.to_leave] { close_lane(lane, time); });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    threads.clear();
}

Server::Server(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) { }

Server::Server(Server&&) noexcept = default;
Server& Server::operator=(Server&&) noexcept = default;

Server::~Server()
{
    stop();
}

base::Result<Server> Server::listen(const Listening& listening, Inbox& inbox, const base::Clock& clock)
{
    error_code error;
    const auto address = asio::ip::make_address(listening.address, error);
    if (error) {
        return base::fail(base::ErrorKind::BadFormat,
                          fmt::format("{} is no address. One looks like 192.168.1.20.", listening.address));
    }
    auto tls = load_tls(listening.certificate);
    if (!tls) {
        return base::fail(std::move(tls).error());
    }
    allow_many_descriptors();
    auto inside = std::make_unique<Inside>(listening, inbox, clock);
    inside->door.tls = *std::move(tls);
    error = inside->listen({address, listening.port});
    if (error) {
        return base::fail(explain(error, listening));
    }
    return Server(std::move(inside));
}

void Server::open(Roads roads)
{
    m_inside->door.roads = std::move(roads); // no other thread is there yet
    m_inside->run();
}

std::uint16_t Server::port() const
{
    return m_inside->port;
}

std::size_t Server::connections() const
{
    return m_inside->door.crowd.size();
}

void Server::send(std::vector<Outbound> batch)
{
    std::vector<std::vector<Outbound>> shares(m_inside->lanes.size());
    for (Outbound& out : batch) {
        shares[out.to.value % shares.size()].push_back(std::move(out));
    }
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares[i].empty()) {
            continue;
        }
        Lane& lane = m_inside->lanes[i];
        asio::post(lane.context, [&lane, share = std::move(shares[i])]() mutable { hand_out(lane, share); });
    }
}

void Server::stop()
{
    if (m_inside != nullptr && !m_inside->threads.empty()) {
        m_inside->stop();
    }
}

}
