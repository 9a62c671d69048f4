// SPDX-License-Identifier: MIT
#include "support/temporary_folder.h"
#include "unit/net/browser.h"

#include <boost/asio/ssl.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <cstdio>
#include <fstream>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

using browser::Browser;
using browser::Host;

namespace {

namespace asio = browser::asio;
namespace ssl = asio::ssl;

template <class Write> void write_file(const std::string& path, Write write)
{
    std::FILE* file = std::fopen(path.c_str(), "w");
    REQUIRE(file != nullptr);
    REQUIRE(write(file) == 1);
    REQUIRE(std::fclose(file) == 0);
}

/// A certificate that vouches for itself, made on the spot.
net::Certificate make_certificate(const std::string& folder)
{
    EVP_PKEY* key = EVP_EC_gen("P-256");
    REQUIRE(key != nullptr);
    X509* paper = X509_new();
    X509_gmtime_adj(X509_getm_notBefore(paper), -60);
    X509_gmtime_adj(X509_getm_notAfter(paper), 3600);
    X509_set_pubkey(paper, key);
    REQUIRE(X509_sign(paper, key, EVP_sha256()) > 0);
    net::Certificate certificate{folder + "/chain.pem", folder + "/key.pem"};
    write_file(certificate.chain_file, [&](std::FILE* file) { return PEM_write_X509(file, paper); });
    write_file(certificate.key_file,
               [&](std::FILE* file) { return PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr); });
    X509_free(paper);
    EVP_PKEY_free(key);
    return certificate;
}

base::Error error_of(const net::Listening& listening)
{
    net::Inbox inbox;
    const browser::CountingClock clock;
    const auto started = net::Server::listen(listening, inbox, clock);
    REQUIRE_FALSE(started.has_value());
    return started.error();
}

}

TEST_CASE("net::Server::listen - says what is wrong with a port or an address")
{
    const Host host;
    CHECK(error_of({.address = "127.0.0.1", .port = host.server.port()}).kind == base::ErrorKind::Busy);
    CHECK(error_of({.address = "school"}).kind == base::ErrorKind::BadFormat);
    CHECK(error_of({.address = "203.0.113.7"}).kind == base::ErrorKind::NotFound);
}

TEST_CASE("net::Server::listen - says which file of a certificate is wrong")
{
    const support::TemporaryFolder folder;
    const net::Certificate good = make_certificate(folder.path().string());
    const net::Certificate other{good.chain_file, (folder.path() / "nothing.pem").string()};
    const base::Error no_key = error_of({.address = "127.0.0.1", .certificate = other});
    CHECK(no_key.kind == base::ErrorKind::BadFormat);
    CHECK(no_key.place.file == other.key_file);
    const base::Error swapped
        = error_of({.address = "127.0.0.1", .certificate = net::Certificate{good.key_file, good.chain_file}});
    CHECK(swapped.place.file == good.key_file);
}

TEST_CASE("net::Server::open - whoever came before is served then")
{
    net::Inbox inbox;
    const browser::CountingClock clock;
    auto server = net::Server::listen({.address = "127.0.0.1"}, inbox, clock).value();
    asio::io_context context;
    asio::ip::tcp::socket early(context);
    early.connect({asio::ip::address_v4::loopback(), server.port()});
    const std::string_view ask = "GET / HTTP/1.0\r\nHost: a\r\n\r\n";
    asio::write(early, asio::buffer(ask.data(), ask.size()));
    server.open(browser::roads());
    std::string answer;
    browser::beast::error_code error;
    asio::read(early, asio::dynamic_buffer(answer), error);
    CHECK(answer.find("Come in") != std::string::npos);
}

TEST_CASE("net::Server::stop - says goodbye to all, and nobody is served after it")
{
    Host host;
    Browser student(host);
    host.opened();
    const browser::Line reader(host); // a page that was never asked for
    const auto where = browser::endpoint_of(host);
    std::thread stopping([&] { host.server.stop(); });
    CHECK(student.close_code() == browser::websocket::close_code::going_away);
    stopping.join();
    asio::io_context context;
    asio::ip::tcp::socket late(context);
    browser::beast::error_code error;
    late.connect(where, error);
    CHECK(error == asio::error::connection_refused);
    host.server.stop(); // again harms nothing
}

TEST_CASE("net::Server::stop - does not wait long for those who don't listen")
{
    Host host({.to_leave = std::chrono::milliseconds(50)});
    Browser deaf(host);
    const auto id = host.opened();
    host.reply(id, std::string(16 * 1024 * 1024, '.')); // more than the line holds
    host.server.stop();
    CHECK(host.server.connections() == 0);
}

TEST_CASE("net::Server - over TLS pages and WebSockets are the same")
{
    const support::TemporaryFolder folder;
    Host host({}, make_certificate(folder.path().string()));
    asio::io_context context;
    ssl::context trust(ssl::context::tls_client);
    browser::websocket::stream<browser::beast::ssl_stream<asio::ip::tcp::socket>> socket(context, trust);
    browser::beast::get_lowest_layer(socket).connect(browser::endpoint_of(host));
    socket.next_layer().handshake(ssl::stream_base::client);
    const std::string_view ask = "GET /page/style.css HTTP/1.1\r\nHost: a\r\n\r\n";
    asio::write(socket.next_layer(), asio::buffer(ask.data(), ask.size()));
    browser::beast::http::response<browser::beast::http::string_body> page;
    browser::beast::flat_buffer buffer;
    browser::beast::http::read(socket.next_layer(), buffer, page);
    CHECK(page.body() == "p { color: black }");
    CHECK(page["Content-Security-Policy"].find("wss://a") != browser::beast::string_view::npos);
    socket.set_option(browser::websocket::stream_base::decorator([](browser::websocket::request_type& request) {
        request.set(browser::beast::http::field::origin, "https://classroom.test");
        request.set(browser::beast::http::field::sec_websocket_protocol, "receipts.1");
    }));
    socket.handshake("classroom.test", "/socket");
    const auto id = host.opened();
    host.reply(id, "in private");
    buffer.clear();
    socket.read(buffer);
    CHECK(browser::beast::buffers_to_string(buffer.data()) == "in private");
    socket.write(asio::buffer("back", 4));
    CHECK(host.next() == net::Inbound{id, {42}, net::Said{"back"}});
}

TEST_CASE("net::Server - over TLS what is no TLS is let go")
{
    const support::TemporaryFolder folder;
    const Host host({}, make_certificate(folder.path().string()));
    const std::string answer = browser::answer_to(host, "GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    CHECK(answer.find("Come in") == std::string::npos);
}
