// SPDX-License-Identifier: MIT
#include "net/inbox.h"

#include <doctest/doctest.h>
#include <thread>

namespace {

net::Inbound said(std::uint64_t from, std::string words)
{
    return {{from}, {1}, net::Said{std::move(words)}};
}

}

TEST_CASE("net::Inbox - gives all that came in since, in order, and is empty then")
{
    net::Inbox inbox;
    inbox.put(said(1, "a"));
    inbox.put(said(2, "b"));
    CHECK(inbox.waiting_bytes() >= 2);
    const auto batch = inbox.take(std::nullopt);
    REQUIRE(batch.size() == 2);
    CHECK(batch[0] == said(1, "a"));
    CHECK(batch[1] == said(2, "b"));
    CHECK(inbox.waiting_bytes() == 0);
    CHECK(inbox.take(net::Moment{}).empty());
}

TEST_CASE("net::Inbox::wake - ends a wait that nothing else would end")
{
    net::Inbox inbox;
    std::thread waker([&] { inbox.wake(); });
    CHECK(inbox.take(std::nullopt).empty());
    waker.join();
}

TEST_CASE("net::Inbox - what comes first is given at once, and what comes soon after is gathered")
{
    net::Inbox inbox(std::chrono::hours(1));
    inbox.put(said(1, "a"));
    CHECK(inbox.take(std::nullopt).size() == 1); // or this test would not end
    inbox.put(said(1, "b"));
    std::thread writer([&] {
        inbox.put(said(2, "c"));
        inbox.wake();
    });
    const auto gathered = inbox.take(std::nullopt);
    writer.join();
    REQUIRE(gathered.size() == 2);
    CHECK(gathered[0] == said(1, "b"));
    CHECK(gathered[1] == said(2, "c"));
}

TEST_CASE("net::Inbox - what a whole class says at once is not gathered any longer")
{
    net::Inbox inbox(std::chrono::hours(1));
    inbox.put(said(1, "a"));
    CHECK(inbox.take(std::nullopt).size() == 1);
    std::thread writer([&] {
        for (std::size_t i = 0; i < net::Inbox::many; ++i) {
            inbox.put(said(2, std::to_string(i)));
        }
    });
    const std::size_t taken = inbox.take(std::nullopt).size(); // or this test would not end
    writer.join();
    CHECK(taken == net::Inbox::many);
}

TEST_CASE("net::Inbox - waiting in vain is no reason to gather")
{
    net::Inbox inbox(std::chrono::hours(1));
    CHECK(inbox.take(net::Moment{}).empty());
    inbox.put(said(1, "a"));
    CHECK(inbox.take(std::nullopt).size() == 1);
}

TEST_CASE("net::Inbox - many writers lose nothing and keep the order of each")
{
    constexpr std::uint64_t writers = 4;
    constexpr std::size_t each = 2000;
    net::Inbox inbox;
    std::vector<std::thread> threads;
    for (std::uint64_t writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&inbox, writer] {
            for (std::size_t i = 0; i < each; ++i) {
                inbox.put(said(writer, std::to_string(i)));
            }
        });
    }
    std::vector<std::size_t> heard(writers, 0);
    for (std::size_t total = 0; total < writers * each;) {
        for (const net::Inbound& message : inbox.take(std::nullopt)) {
            std::size_t& next = heard[message.from.value];
            REQUIRE(std::get<net::Said>(message.what).text == std::to_string(next));
            ++next;
            ++total;
        }
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    CHECK(heard == std::vector<std::size_t>(writers, each));
}

TEST_CASE("net::Inbox - whoever has something else to do is not kept by the gathering")
{
    net::Inbox inbox(std::chrono::hours(1));
    inbox.put(said(1, "a"));
    CHECK(inbox.take(std::nullopt).size() == 1);
    CHECK(inbox.take(net::Moment{}).empty()); // or this test would not end
}
