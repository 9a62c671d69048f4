// SPDX-License-Identifier: MIT
#include "unit/net/browser.h"

#include <future>
#include <thread>

using browser::Browser;
using browser::Host;
using std::chrono::milliseconds;

namespace {

bool is_gone(const net::Inbound& message, net::ConnectionId id)
{
    return message.from == id && std::holds_alternative<net::Gone>(message.what);
}

bool is_said(const net::Inbound& message, net::ConnectionId id, const std::string& words)
{
    return message == net::Inbound{id, {42}, net::Said{words}};
}

/// The next message that is no words.
net::Inbound next_but_words(Host& host)
{
    for (;;) {
        const net::Inbound message = host.next();
        if (!std::holds_alternative<net::Said>(message.what)) {
            return message;
        }
    }
}

}

TEST_CASE("net::Server - what a browser says arrives in order between its coming and its going")
{
    Host host;
    Browser student(host);
    REQUIRE_FALSE(student.error);
    CHECK(student.response[browser::beast::http::field::sec_websocket_protocol] == "receipts.1");
    CHECK(student.response[browser::beast::http::field::sec_websocket_extensions].empty());
    const net::Inbound opened = host.next();
    CHECK(std::get<net::Opened>(opened.what).address == "127.0.0.1");
    student.say("one");
    student.say("zwei \u00fc");
    student.socket.close(browser::websocket::close_code::normal, student.error);
    CHECK(is_said(host.next(), opened.from, "one"));
    CHECK(is_said(host.next(), opened.from, "zwei \u00fc"));
    CHECK(is_gone(host.next(), opened.from));
}

TEST_CASE("net::Server - replies come in order, each connection has its own, and who is gone harms nobody")
{
    Host host;
    Browser one(host);
    const auto first = host.opened();
    Browser other(host);
    const auto second = host.opened();
    CHECK(first != second);
    const net::Bytes shared = net::share("to both");
    host.server.send({{first, net::Reply{net::share("a")}},
                      {second, net::Reply{shared}},
                      {{999}, net::Reply{shared}},
                      {first, net::Reply{shared}},
                      {first, net::View{net::share("view")}}});
    CHECK(one.hear() == "a");
    CHECK(one.hear() == "to both");
    CHECK(one.hear() == "view");
    CHECK(other.hear() == "to both");
}

TEST_CASE("net::Server - whoever reads slowly skips views and ends at the newest")
{
    Host host;
    Browser slow(host);
    const auto id = host.opened();
    constexpr int views = 2000;
    for (int i = 0; i < views; ++i) {
        host.view(id, std::to_string(i) + std::string(64 * 1024, '.'));
    }
    int heard = 0;
    int last = -1;
    while (last != views - 1) {
        const auto view = slow.hear();
        REQUIRE(view.has_value());
        const int number = std::stoi(*view);
        REQUIRE(number > last);
        last = number;
        ++heard;
    }
    CHECK(heard < views);
}

TEST_CASE("net::Server - whoever lets replies pile up is dropped")
{
    Host host({.waiting_replies = 10});
    Browser deaf(host);
    const auto id = host.opened();
    const net::Bytes big = net::share(std::string(1024 * 1024, '.'));
    for (int i = 0; i < 40; ++i) {
        host.server.send({{id, net::Reply{big}}});
    }
    CHECK(is_gone(host.next(), id));
}

TEST_CASE("net::Server - takes a message of the longest length, and hangs up on a longer one")
{
    Host host;
    Browser student(host);
    const auto id = host.opened();
    student.say(std::string(8 * 1024, 'a'));
    CHECK(is_said(host.next(), id, std::string(8 * 1024, 'a')));
    student.say(std::string(8 * 1024 + 1, 'a'));
    CHECK_FALSE(student.hear().has_value());
    CHECK(is_gone(host.next(), id));
}

TEST_CASE("net::Server - hangs up on bytes that are no text")
{
    Host host;
    Browser student(host);
    const auto id = host.opened();
    student.say("\xff\xfe");
    CHECK(student.close_code() == browser::websocket::close_code::bad_payload);
    CHECK(is_gone(host.next(), id));
    Browser other(host);
    const auto second = host.opened();
    other.socket.binary(true);
    other.socket.write(browser::asio::buffer("bytes", 5));
    CHECK(other.close_code() == browser::websocket::close_code::unknown_data);
    CHECK(is_gone(host.next(), second));
}

TEST_CASE("net::Server - hangs up with the code it is told, once the replies are out")
{
    Host host;
    Browser student(host);
    const auto id = host.opened();
    host.server.send({{id, net::Reply{net::share("wrong")}}, {id, net::HangUp{1008}}});
    CHECK(student.hear() == "wrong");
    CHECK_FALSE(student.hear().has_value());
    CHECK(student.socket.reason().code == 1008);
    CHECK(is_gone(host.next(), id));
}

TEST_CASE("net::Server - a browser that never speaks is sent away")
{
    Host host({.to_speak = milliseconds(50)});
    Browser mute(host);
    const auto id = host.opened();
    CHECK(mute.close_code() == 1008);
    CHECK(is_gone(host.next(), id));
}

TEST_CASE("net::Server - a line that went dead is noticed, and one that answers pings lives")
{
    Host host({.silence = milliseconds(300)});
    Browser dead(host);
    const auto dead_id = host.opened();
    dead.say("I am here");
    CHECK(is_said(host.next(), dead_id, "I am here"));
    Browser alive(host);
    const auto id = host.opened();
    alive.say("I, too");
    CHECK(is_said(host.next(), id, "I, too"));
    std::promise<void> pinged;
    int pings = 0;
    alive.socket.control_callback([&](browser::websocket::frame_type type, browser::beast::string_view) {
        if (type == browser::websocket::frame_type::ping && ++pings == 4) {
            pinged.set_value();
        }
    });
    std::thread listener([&] { CHECK(alive.hear() == "still here"); });
    pinged.get_future().wait(); // four pings are twice the silence that ends a connection
    host.reply(id, "still here");
    listener.join();
    CHECK(is_gone(host.next(), dead_id)); // and nothing of the other before it
}

TEST_CASE("net::Server - a flood of messages is slowed down, and none of it is lost")
{
    Host host({.messages_per_second = 500, .messages_at_once = 10});
    Browser eager(host);
    const auto id = host.opened();
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < 110; ++i) {
        eager.say(std::to_string(i));
    }
    for (int i = 0; i < 110; ++i) {
        REQUIRE(is_said(host.next(), id, std::to_string(i)));
    }
    CHECK(std::chrono::steady_clock::now() - start
          >= milliseconds(190)); // 100 messages at 500 a second, but for rounding
}

TEST_CASE("net::Server - reads no further than the inbox has room, and goes on when it has")
{
    constexpr std::size_t room = 4000;
    Host host({.waiting_bytes = room, .messages_per_second = 1e6, .messages_at_once = 1e6});
    Browser student(host);
    host.opened();
    std::thread writer([&] {
        for (int i = 0; i < 300; ++i) {
            student.say(std::string(1000, 'a'));
        }
    });
    std::size_t heard = 0;
    while (heard < 300) {
        const auto batch = host.inbox.take(std::nullopt);
        CHECK(batch.size() * 1000 <= room + 1000);
        heard += batch.size();
    }
    writer.join();
    CHECK(heard == 300);
}

TEST_CASE("net::Server - hundreds of connections at once each get their own, in order")
{
    constexpr std::size_t count = 300;
    Host host;
    std::vector<std::unique_ptr<Browser>> class_of;
    for (std::size_t i = 0; i < count; ++i) {
        class_of.push_back(std::make_unique<Browser>(host));
        class_of.back()->say(std::to_string(i));
    }
    std::vector<net::Outbound> answers;
    while (answers.size() < 2 * count) {
        const net::Inbound message = host.next();
        if (const auto* words = std::get_if<net::Said>(&message.what)) {
            answers.push_back({message.from, net::Reply{net::share("for " + words->text)}});
            answers.push_back({message.from, net::View{net::share("seen by " + words->text)}});
        }
    }
    CHECK(host.server.connections() == count);
    host.server.send(std::move(answers));
    for (std::size_t i = 0; i < count; ++i) {
        CHECK(class_of[i]->hear() == "for " + std::to_string(i));
        CHECK(class_of[i]->hear() == "seen by " + std::to_string(i));
    }
    class_of.clear(); // all lines cut at once
    for (std::size_t gone = 0; gone < count; ++gone) {
        REQUIRE(std::holds_alternative<net::Gone>(next_but_words(host).what));
    }
}
