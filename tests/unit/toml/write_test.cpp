// SPDX-License-Identifier: MIT
#include "toml/write.h"

#include "base/rng.h"
#include "toml/document.h"

#include <bit>
#include <cmath>
#include <doctest/doctest.h>
#include <limits>

namespace {

/// What `written` reads back as.
toml::Document reread(const std::string& written)
{
    auto document = toml::Document::read("a = " + written + "\n", "file.toml");
    CAPTURE(written);
    REQUIRE(document);
    return std::move(*document);
}

}

TEST_CASE("toml::quote - only what must be is escaped")
{
    CHECK(toml::quote("") == "\"\"");
    CHECK(toml::quote("Who informed “Türkiye”?") == "\"Who informed “Türkiye”?\"");
    CHECK(toml::quote("a \"b\" \\ c\n\t\x01\x7F") == R"("a \"b\" \\ c\n\t\u0001\u007F")");
}

TEST_CASE("toml::quote - every character reads back")
{
    std::string all;
    for (char c = 1; c < 0x7F; ++c) {
        all += c;
    }
    all += "\x7F\u0080\u0085\u00A7\u2028\uFEFF\uFFFD\U0001F4F0";
    CHECK(reread(toml::quote(all)).root().get("a")->text() == all);
}

TEST_CASE("toml::number - whole numbers have no point, others their shortest form")
{
    CHECK(toml::number(0) == "0");
    CHECK(toml::number(-0.0) == "0");
    CHECK(toml::number(7) == "7");
    CHECK(toml::number(-12) == "-12");
    CHECK(toml::number(0.1) == "0.1");
    CHECK(toml::number(1e300) == "1e+300");
    CHECK(toml::number(-std::numeric_limits<double>::infinity()) == "-inf");
    CHECK(std::isnan(*reread(toml::number(std::numeric_limits<double>::quiet_NaN())).root().get("a")->number()));
}

TEST_CASE("toml::number - every finite number reads back equal")
{
    base::Rng rng{7};
    for (int i = 0; i < 2'000; ++i) {
        const auto value = std::bit_cast<double>(base::next(rng));
        if (std::isfinite(value)) {
            CHECK(reread(toml::number(value)).root().get("a")->number() == value);
        }
    }
    for (const double value : {9007199254740992.0, 9007199254740994.0, 1e15, 1e16, 5e-324, -1.5}) {
        CHECK(reread(toml::number(value)).root().get("a")->number() == value);
    }
}

TEST_CASE("toml::date - a day reads back")
{
    const std::chrono::year_month_day day{std::chrono::year{2024} / 2 / 29};
    CHECK(toml::date(day) == "2024-02-29");
    CHECK(reread(toml::date(day)).root().get("a")->day() == day);
}
