// SPDX-License-Identifier: MIT
#include "net/crowd.h"

#include <doctest/doctest.h>
#include <vector>

TEST_CASE("net::Crowd - is full for one address before it is full for all, and places come free again")
{
    net::Crowd crowd({.connections = 3, .connections_per_address = 2});
    auto one = crowd.enter("10.0.0.1");
    auto two = crowd.enter("10.0.0.1");
    CHECK(one.has_value());
    CHECK(two.has_value());
    CHECK_FALSE(crowd.enter("10.0.0.1").has_value());
    auto three = crowd.enter("10.0.0.2");
    CHECK(three.has_value());
    CHECK_FALSE(crowd.enter("10.0.0.3").has_value());
    CHECK(crowd.size() == 3);
    one.reset();
    CHECK(crowd.size() == 2);
    CHECK(crowd.enter("10.0.0.1").has_value());
}

TEST_CASE("net::Crowd - a place that was handed on is given back once")
{
    net::Crowd crowd({.connections = 2, .connections_per_address = 2});
    {
        auto place = crowd.enter("::1/64");
        REQUIRE(place.has_value());
        std::vector<net::Crowd::Place> places;
        places.push_back(*std::move(place));
        CHECK(places.front().address() == "::1/64");
        CHECK(crowd.size() == 1);
    }
    CHECK(crowd.size() == 0);
}
