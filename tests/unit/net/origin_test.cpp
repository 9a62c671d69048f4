// SPDX-License-Identifier: MIT
#include "net/origin.h"

#include <doctest/doctest.h>

TEST_CASE("net::same_origin - a page of this host, however its port is written")
{
    CHECK(net::same_origin("http://192.168.1.20:8080", "192.168.1.20:8080", "http"));
    CHECK(net::same_origin("http://Classroom.test", "classroom.TEST:80", "http"));
    CHECK(net::same_origin("http://classroom.test:80", "classroom.test", "http"));
    CHECK(net::same_origin("https://classroom.test", "classroom.test:443", "https"));
    CHECK(net::same_origin("http://[fe80::1]:8080", "[fe80::1]:8080", "http"));
}

TEST_CASE("net::same_origin - not another host, port or scheme, nor what only looks like one")
{
    CHECK_FALSE(net::same_origin("http://evil.test:8080", "192.168.1.20:8080", "http"));
    CHECK_FALSE(net::same_origin("http://192.168.1.20:8081", "192.168.1.20:8080", "http"));
    CHECK_FALSE(net::same_origin("https://192.168.1.20:8080", "192.168.1.20:8080", "http"));
    CHECK_FALSE(net::same_origin("http://192.168.1.20:8080.evil.test", "192.168.1.20:8080", "http"));
    CHECK_FALSE(net::same_origin("http://evil.test/192.168.1.20:8080", "192.168.1.20:8080", "http"));
    CHECK_FALSE(net::same_origin("null", "192.168.1.20:8080", "http"));
    CHECK_FALSE(net::same_origin("", "192.168.1.20:8080", "http"));
    CHECK_FALSE(net::same_origin("http://", "", "http"));
}

TEST_CASE("net::is_host - nothing that would end a header or begin another rule")
{
    CHECK(net::is_host("192.168.1.20:8080"));
    CHECK(net::is_host("[::1]"));
    CHECK_FALSE(net::is_host(""));
    CHECK_FALSE(net::is_host("a b"));
    CHECK_FALSE(net::is_host("a;script-src *"));
    CHECK_FALSE(net::is_host("a,b"));
    CHECK_FALSE(net::is_host("a/b"));
    CHECK_FALSE(net::is_host("user@a"));
    CHECK_FALSE(net::is_host(std::string_view("a\0b", 3)));
}

TEST_CASE("net::lists - finds a whole name among others")
{
    CHECK(net::lists("receipts.1", "receipts.1"));
    CHECK(net::lists("chat,  receipts.1 , x", "receipts.1"));
    CHECK_FALSE(net::lists("receipts.12", "receipts.1"));
    CHECK_FALSE(net::lists("", "receipts.1"));
    CHECK_FALSE(net::lists(",,", "receipts.1"));
}
