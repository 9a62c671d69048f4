// SPDX-License-Identifier: MIT
#include "app/host_pages.h"

#include <doctest/doctest.h>

TEST_CASE("app::add_invitation - the picture with the code is at a path that only who is told it finds")
{
    net::Roads roads;
    const std::string path = app::add_invitation(roads, "<svg/>");
    CHECK(path.size() == std::string("/qr/").size() + 22 + std::string(".svg").size());
    const net::Page* page = roads.find(path);
    REQUIRE(page != nullptr);
    CHECK(page->type == "image/svg+xml");
    CHECK(*page->bytes == "<svg/>");
    CHECK(page->keeping == net::Keeping::Not);
    CHECK(roads.find("/qr.svg") == nullptr);
    CHECK(roads.find("/qr/") == nullptr);
    CHECK(roads.find("/qr/another.svg") == nullptr);
    net::Roads others;
    CHECK(app::add_invitation(others, "<svg/>") != path);
}
