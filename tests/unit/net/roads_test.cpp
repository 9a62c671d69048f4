// SPDX-License-Identifier: MIT
#include "net/roads.h"

#include <doctest/doctest.h>

namespace {

net::Roads some_roads()
{
    net::Roads roads;
    roads.add("/", {"text/html", net::share("home")});
    roads.add("/page/style.css", {"text/css", net::share("style")});
    roads.add_under("/join/", {"text/html", net::share("join")});
    return roads;
}

}

TEST_CASE("net::Roads - a page is at its path, whatever is asked behind it")
{
    const net::Roads roads = some_roads();
    REQUIRE(roads.find("/") != nullptr);
    CHECK(*roads.find("/")->bytes == "home");
    CHECK(*roads.find("/?from=poster")->bytes == "home");
    CHECK(*roads.find("/page/style.css")->bytes == "style");
}

TEST_CASE("net::Roads - one more name leads to what is under a folder, and two do not")
{
    const net::Roads roads = some_roads();
    REQUIRE(roads.find("/join/K7M4QX") != nullptr);
    CHECK(*roads.find("/join/K7M4QX?x=/y")->bytes == "join");
    CHECK(roads.find("/join/") == nullptr);
    CHECK(roads.find("/join/a/b") == nullptr);
}

TEST_CASE("net::Roads - there is no way out of the table")
{
    const net::Roads roads = some_roads();
    for (const char* target : {"", "/nothing", "/page", "/page/", "/page/../page/style.css", "//", "page/style.css",
                               "http://other/", "/page/style.css/", "/etc/passwd", "/%2e%2e/etc/passwd"}) {
        CHECK_MESSAGE(roads.find(target) == nullptr, target);
    }
}
