// SPDX-License-Identifier: MIT
#include "app/real_files.h"

#include "support/temporary_folder.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <sys/stat.h>

namespace fs = std::filesystem;

TEST_CASE("app::RealFiles - what is written is read back, and nothing else is left in the folder")
{
    const support::TemporaryFolder folder;
    const std::string path = (folder.path() / "a.toml").string();
    app::RealFiles files;
    const std::string bytes = std::string("first\0line\n", 11) + std::string(100000, 'x');
    REQUIRE(files.write(path, "old"));
    REQUIRE(files.write(path, bytes));
    CHECK(files.read(path) == bytes);
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("app::RealFiles - a link stays a link and permissions stay as they were")
{
    const support::TemporaryFolder folder;
    app::RealFiles files;
    REQUIRE(files.write((folder.path() / "real.toml").string(), "old"));
    REQUIRE(::chmod((folder.path() / "real.toml").c_str(), 0640) == 0);
    fs::create_symlink("real.toml", folder.path() / "link.toml");
    REQUIRE(files.write((folder.path() / "link.toml").string(), "new"));
    CHECK(fs::is_symlink(folder.path() / "link.toml"));
    CHECK(files.read((folder.path() / "real.toml").string()) == "new");
    CHECK(fs::status(folder.path() / "real.toml").permissions() == fs::perms(0640));
}

TEST_CASE("app::RealFiles - what can't be done is a sentence that names the file")
{
    const support::TemporaryFolder folder;
    app::RealFiles files;
    const std::string nowhere = (folder.path() / "no" / "such.toml").string();
    const auto missing = files.read(nowhere);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == base::ErrorKind::NotFound);
    CHECK(missing.error().place.file == nowhere);
    CHECK(files.read(folder.path().string()).error().kind == base::ErrorKind::Unreadable);
    CHECK_FALSE(files.write(nowhere, "text"));
}

TEST_CASE("app::RealFiles - list gives the files with an ending, sorted, and nothing for no folder")
{
    const support::TemporaryFolder folder;
    app::RealFiles files;
    for (const char* name : {"b.toml", "a.toml", "c.md"}) {
        REQUIRE(files.write((folder.path() / name).string(), "x"));
    }
    fs::create_directory(folder.path() / "d.toml");
    CHECK(files.list(folder.path().string(), ".toml")
          == std::vector<std::string>{(folder.path() / "a.toml").string(), (folder.path() / "b.toml").string()});
    CHECK(files.list((folder.path() / "none").string(), ".toml").empty());
}
