// SPDX-License-Identifier: MIT
#include "base/rng.h"
#include "unit/net/browser.h"

#include <algorithm>

using browser::answer_to;
using browser::Host;

namespace {

std::string request(const std::string& line, const std::string& headers = "")
{
    return line + "\r\nHost: classroom.test:8080\r\nConnection: close\r\n" + headers + "\r\n";
}

bool has(const std::string& answer, std::string_view words)
{
    return answer.find(words) != std::string::npos;
}

bool has_status(const std::string& answer, int status)
{
    return answer.starts_with(fmt::format("HTTP/1.1 {} ", status));
}

std::string body_of(const std::string& answer)
{
    return answer.substr(answer.find("\r\n\r\n") + 4);
}

const std::string upgrade
    = "GET /socket HTTP/1.1\r\nHost: classroom.test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
      "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: c29tZXRoaW5nIHJhbmRvbQ==\r\n";

}

TEST_CASE("net::Server - a page comes whole, with its type and with what keeps it safe")
{
    const Host host;
    const std::string answer = answer_to(host, request("GET / HTTP/1.1"));
    CHECK(has_status(answer, 200));
    CHECK(body_of(answer) == "<p>Come in.");
    CHECK(has(answer, "Content-Type: text/html; charset=utf-8\r\n"));
    CHECK(has(answer, "default-src 'self';"));
    CHECK(has(answer, "connect-src 'self' ws://classroom.test:8080\r\n"));
    CHECK_FALSE(has(answer, "unsafe"));
    CHECK(has(answer, "X-Content-Type-Options: nosniff\r\n"));
    CHECK(has(answer, "Referrer-Policy: no-referrer\r\n"));
    CHECK(has(answer, "Cache-Control: no-store\r\n"));
}

TEST_CASE("net::Server - what may be kept says so, and a head comes without a body")
{
    const Host host;
    CHECK(has(answer_to(host, request("GET /page/style.css HTTP/1.1")), "Cache-Control: max-age=86400\r\n"));
    const std::string head = answer_to(host, request("HEAD / HTTP/1.1"));
    CHECK(has_status(head, 200));
    CHECK(has(head, "Content-Length: 11\r\n"));
    CHECK(body_of(head).empty());
}

TEST_CASE("net::Server - one connection can ask for page after page")
{
    const Host host;
    const std::string again = "GET /join/K7M4QX HTTP/1.1\r\nHost: a\r\n\r\n";
    const std::string answers = answer_to(host, again + again + request("GET /nothing HTTP/1.1"));
    const std::size_t second = answers.find("HTTP/1.1 200", 1);
    REQUIRE(second != std::string::npos);
    CHECK(has(answers.substr(second), "HTTP/1.1 404"));
    CHECK(has(answers, "Content-Security-Policy"));
}

TEST_CASE("net::Server - refuses what it does not understand or does not do, with the right status")
{
    const Host host;
    const std::string length = "Content-Length: ";
    CHECK(has_status(answer_to(host, request("POST / HTTP/1.1")), 405));
    CHECK(has_status(answer_to(host, request("DELETE / HTTP/1.1")), 405));
    CHECK(has_status(answer_to(host, request("GET / HTTP/1.1", "Host: other\r\n")), 400));
    CHECK(has_status(answer_to(host, "GET / HTTP/1.1\r\nHost: a;script-src *\r\n\r\n"), 400));
    CHECK(has_status(answer_to(host, "GET / HTTP/1.1\r\n\r\n"), 400));
    CHECK(has_status(answer_to(host, request("GET / HTTP/1.1", length + "5\r\n") + "hello"), 400));
    CHECK(has_status(answer_to(host, request("GET / HTTP/1.1", "Transfer-Encoding: chunked\r\n")), 400));
    CHECK(has_status(answer_to(host, "\x16\x03\x01 hello\r\n\r\n"), 400));
    CHECK(has_status(answer_to(host, "GET  / HTTP/1.1\r\nHost: a\r\n\r\n"), 400));
    CHECK(has_status(answer_to(host, request("GET / HTTP/1.1", "X: " + std::string(9000, 'x') + "\r\n")), 431));
    CHECK(has_status(answer_to(host, request("GET /" + std::string(9000, 'x') + " HTTP/1.1")), 431));
}

TEST_CASE("net::Server - gives no WebSocket to another origin, to none, or to one that speaks something else")
{
    const Host host;
    const std::string ours = "Origin: http://classroom.test\r\n";
    const std::string protocol = "Sec-WebSocket-Protocol: receipts.1\r\n";
    CHECK(has_status(answer_to(host, upgrade + protocol + "\r\n"), 403));
    CHECK(has_status(answer_to(host, upgrade + protocol + "Origin: http://evil.test\r\n\r\n"), 403));
    CHECK(has_status(answer_to(host, upgrade + protocol + "Origin: null\r\n\r\n"), 403));
    CHECK(has_status(answer_to(host, upgrade + protocol + ours + ours + "\r\n"), 403));
    CHECK(has_status(answer_to(host, upgrade + ours + "\r\n"), 400));
    CHECK(has_status(answer_to(host, upgrade + ours + "Sec-WebSocket-Protocol: receipts.2\r\n\r\n"), 400));
    CHECK(has_status(answer_to(host, request("GET /socket HTTP/1.1", ours + protocol)), 426));
    CHECK(has_status(answer_to(host, upgrade + ours + protocol + "\r\n\x81\x00"), 400));
}

TEST_CASE("net::Server - a header that trickles in is not waited for")
{
    const Host host({.to_speak = std::chrono::milliseconds(60)});
    browser::Line line(host);
    line.say("GET / HTTP/1.1\r\nHost: a\r\n");
    CHECK(line.rest().empty());
    browser::Line silent(host);
    CHECK(silent.rest().empty());
}

TEST_CASE("net::Server - an address that has its share of connections gets no more until one goes")
{
    const Host host({.connections_per_address = 2});
    auto first = std::make_unique<browser::Line>(host);
    browser::Line second(host);
    first->say("GET / HTTP/1.1\r\nHost: a\r\n\r\n"); // answered, so both are in
    std::string start(12, '\0');
    browser::asio::read(first->socket, browser::asio::buffer(start));
    browser::Line third(host);
    CHECK(third.rest().empty());
    first.reset();
    while (host.server.connections() > 1) {
        std::this_thread::yield();
    }
    CHECK(has_status(answer_to(host, request("GET / HTTP/1.1")), 200));
}

TEST_CASE("net::Server - survives any bytes and goes on serving")
{
    const Host host({.to_speak = std::chrono::milliseconds(20)});
    const std::string seeds = upgrade + "Origin: http://classroom.test\r\nSec-WebSocket-Protocol: receipts.1\r\n\r\n";
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        base::Rng rng{seed};
        std::string bytes = seeds.substr(0, base::draw(rng, seeds.size() + 1));
        for (std::size_t changes = base::draw(rng, 8); changes > 0 && !bytes.empty(); --changes) {
            bytes[base::draw(rng, bytes.size())] = static_cast<char>(base::draw(rng, 256));
        }
        const std::string answer = answer_to(host, bytes);
        CHECK_MESSAGE((answer.empty() || answer.starts_with("HTTP/1.1 ")), seed);
    }
    CHECK(has_status(answer_to(host, request("GET / HTTP/1.1")), 200));
}
