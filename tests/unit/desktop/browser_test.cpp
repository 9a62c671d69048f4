// SPDX-License-Identifier: MIT
#include "desktop/browser.h"

#include <doctest/doctest.h>

TEST_CASE("desktop::is_web_url - http and https alone, in one piece")
{
    CHECK(desktop::is_web_url("https://example.org/a#:~:text=half%20an%20hour"));
    CHECK(desktop::is_web_url("http://192.168.1.20:8080/"));
    for (const char* bad :
         {"", "https://", "file:///etc/passwd", "javascript:alert(1)", "-h", "--help", "example.org", "HTTPS//x",
          "https://example.org/a b", "https://example.org/\n", "ftp://example.org/", " https://example.org"}) {
        CAPTURE(bad);
        CHECK_FALSE(desktop::is_web_url(bad));
    }
}

TEST_CASE("desktop::open_url - refuses what is no web address without running anything")
{
    const auto refused = desktop::open_url("file:///etc/passwd", "/bin/true");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == base::ErrorKind::Refused);
}

TEST_CASE("desktop::open_url - runs the opener, or says that it could not and shows the address")
{
    CHECK(desktop::open_url("https://example.org/", "true"));
    const auto missing = desktop::open_url("https://example.org/page", "/no/such/opener");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == base::ErrorKind::NotFound);
    CHECK(missing.error().message == "The browser could not be started. Open this address yourself.");
    CHECK(missing.error().place.file == "https://example.org/page");
}
