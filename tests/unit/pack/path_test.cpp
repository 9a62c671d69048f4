// SPDX-License-Identifier: MIT
#include "pack/path.h"

#include <doctest/doctest.h>
#include <string>

TEST_CASE("pack::path_fault - a path beside, below or one step above the pack is fine")
{
    for (const std::string path :
         {"a.md", "articles/a.md", "../articles/a.md", "../a b/Türkiye.md", "..a.md", "a..b/c.md"}) {
        CAPTURE(path);
        CHECK(pack::path_fault(path) == "");
    }
}

TEST_CASE("pack::path_fault - a path that could lead anywhere else is refused")
{
    for (const std::string& path :
         {std::string(""), std::string("/etc/passwd"), std::string("//host/a"), std::string("../../a.md"),
          std::string("a/../b.md"), std::string("a/.."), std::string("C:/a.md"), std::string("c:a.md"),
          std::string("..\\a.md"), std::string("a\\b.md"), std::string("a//b.md"), std::string("a/"),
          std::string("./a.md"), std::string("a\0b.md", 6), std::string("a\nb.md"), std::string("a\x1B[0m.md")}) {
        CAPTURE(path);
        CHECK(pack::path_fault(path) != "");
    }
}

TEST_CASE("pack::beside - an article is found from where the pack was opened")
{
    CHECK(pack::beside("content/packs/town.toml", "../articles/a.md") == "content/articles/a.md");
    CHECK(pack::beside("town.toml", "a.md") == "a.md");
    CHECK(pack::beside("town.toml", "../a.md") == "../a.md");
    CHECK(pack::beside("../town.toml", "../a.md") == "../../a.md");
    CHECK(pack::beside("packs/town.toml", "../a.md") == "a.md");
    CHECK(pack::beside("./town.toml", "../a.md") == "./../a.md");
    CHECK(pack::beside("/packs/town.toml", "../a.md") == "/a.md");
    CHECK(pack::beside("/town.toml", "../a.md") == "/../a.md");
    CHECK(pack::beside("/srv/packs/town.toml", "b/a.md") == "/srv/packs/b/a.md");
}
