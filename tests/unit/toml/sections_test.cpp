// SPDX-License-Identifier: MIT
#include "toml/sections.h"

#include <doctest/doctest.h>

TEST_CASE("toml::sections - a document is cut before each header of the name, and lines are counted")
{
    const auto parts = toml::sections("a = 1\n\n[[b]]\nc = 2\n[[b]] # more\nd = '[[b]]'\n", "b");
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].bytes == "a = 1\n\n");
    CHECK(parts[1].bytes == "[[b]]\nc = 2\n");
    CHECK(parts[1].lines_before == 2);
    CHECK(parts[2].bytes == "[[b]] # more\nd = '[[b]]'\n");
    CHECK(parts[2].lines_before == 4);
}

TEST_CASE("toml::sections - without such a header the document is one section")
{
    CHECK(toml::sections("", "b").size() == 1);
    CHECK(toml::sections("a = 1\n [[b]]\n[b]\n", "b").size() == 1);
    CHECK(toml::sections("[[b]]\n", "b").front().bytes == "[[b]]\n");
}
