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

TEST_CASE("desktop::open_page - opens a page of this computer, and refuses everything else without running anything")
{
    CHECK(desktop::open_page("/home/reader/report.html", "true"));
    for (const char* bad : {"", "report.html", "--help.html", "/etc/passwd", "https://example.org/a.html"}) {
        CAPTURE(bad);
        const auto refused = desktop::open_page(bad, "/no/such/opener");
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == base::ErrorKind::Refused);
    }
    const auto missing = desktop::open_page("/home/reader/report.html", "/no/such/opener");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == base::ErrorKind::NotFound);
    CHECK(missing.error().place.file == "/home/reader/report.html");
}
