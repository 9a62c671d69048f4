// SPDX-License-Identifier: MIT
#include "app/paths.h"

#include "support/temporary_folder.h"

#include <doctest/doctest.h>
#include <filesystem>

namespace fs = std::filesystem;

namespace {

void make_game(const fs::path& folder)
{
    fs::create_directories(folder / "content" / "packs");
    fs::create_directories(folder / "assets");
}

}

TEST_CASE("app::find_paths - a program in build/ or build/dev/ plays with its source tree")
{
    const support::TemporaryFolder tree;
    make_game(tree.path());
    for (const char* program : {"build/receipts", "build/dev/receipts"}) {
        const auto paths
            = app::find_paths({.program = (tree.path() / program).string(), .home = (tree.path() / "home").string()});
        REQUIRE(paths);
        CHECK(fs::equivalent(paths->content, tree.path() / "content"));
        CHECK(fs::equivalent(paths->assets, tree.path() / "assets"));
        CHECK(paths->data == (tree.path() / "home/.local/share/receipts").string());
        CHECK(fs::is_directory(paths->data));
        CHECK(fs::is_directory(paths->cache));
    }
}

TEST_CASE("app::find_paths - an installed program plays with share/receipts")
{
    const support::TemporaryFolder tree;
    make_game(tree.path() / "share" / "receipts");
    const auto paths = app::find_paths({.program = (tree.path() / "bin/receipts").string(),
                                        .home = (tree.path() / "home").string(),
                                        .xdg_data_home = (tree.path() / "data").string()});
    REQUIRE(paths);
    CHECK(fs::equivalent(paths->content, tree.path() / "share/receipts/content"));
    CHECK(paths->data == (tree.path() / "data/receipts").string());
}

TEST_CASE("app::find_paths - what is missing is said")
{
    const support::TemporaryFolder tree;
    CHECK_FALSE(app::find_paths({.program = (tree.path() / "bin/receipts").string(), .home = tree.path().string()}));
    make_game(tree.path());
    const auto homeless = app::find_paths({.program = (tree.path() / "build/receipts").string()});
    REQUIRE_FALSE(homeless);
    CHECK(homeless.error().message.find("HOME") != std::string::npos);
}
