// SPDX-License-Identifier: MIT
// Holds every #include under game/ against the table of levels in game/README.md.
#include "support/read_file.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Module {
    int level = 0;
    std::vector<std::string> outside; ///< prefixes of outside headers it may include
};

using Modules = std::map<std::string, Module>;

std::string read(const fs::path& path)
{
    REQUIRE_MESSAGE(fs::exists(path), "can't read " << path.string());
    return support::read_file(path);
}

/// The words in backticks of a table cell.
std::vector<std::string> ticked(const std::string& cell)
{
    std::vector<std::string> words;
    std::size_t at = 0;
    while ((at = cell.find('`', at)) != std::string::npos) {
        const std::size_t end = cell.find('`', at + 1);
        words.push_back(cell.substr(at + 1, end - at - 1));
        at = end + 1;
    }
    return words;
}

Modules read_table(const fs::path& readme)
{
    Modules modules;
    std::istringstream lines(read(readme));
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> cells;
        std::istringstream row(line);
        for (std::string cell; std::getline(row, cell, '|');) {
            cells.push_back(cell);
        }
        if (cells.size() < 5 || cells[1].find_first_of("0123456789") == std::string::npos || ticked(cells[2]).empty()) {
            continue;
        }
        modules[ticked(cells[2]).front()] = {std::stoi(cells[1]), ticked(cells[4])};
    }
    return modules;
}

struct Include {
    std::string header;
    bool quoted = false;
};

std::vector<Include> includes_of(const fs::path& file)
{
    std::vector<Include> found;
    std::istringstream lines(read(file));
    for (std::string line; std::getline(lines, line);) {
        const std::size_t start = line.find_first_not_of(" \t");
        if (start == std::string::npos || line.compare(start, 8, "#include") != 0) {
            continue;
        }
        const std::size_t open = line.find_first_of("<\"", start);
        const std::size_t close = line.find_first_of(">\"", open + 1);
        found.push_back({line.substr(open + 1, close - open - 1), line[open] == '"'});
    }
    return found;
}

/// True for headers of the C++ standard library, which have neither folder nor ending.
bool is_standard(const std::string& header)
{
    return header.find_first_of("./") == std::string::npos;
}

bool starts_with_any(const std::string& header, const std::vector<std::string>& prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const std::string& prefix) { return header.rfind(prefix, 0) == 0; });
}

const std::set<std::string> edges{"desktop", "storage", "net", "app"};
const std::vector<std::string> system_headers{"unistd.h", "sys/",       "fcntl.h", "spawn.h",
                                              "signal.h", "langinfo.h", "poll.h"};
const std::vector<std::string> open_to_all{"fmt/", "tl/expected.hpp"};

/// Standard headers that read the world; a pure module has no use for them.
const std::set<std::string> worldly{"filesystem", "fstream", "iostream", "random", "ctime", "thread", "locale"};

/// What is wrong with one include, empty when it is allowed.
std::string judge(const Modules& modules, const std::string& name, const Include& include)
{
    const Module& module = modules.at(name);
    if (include.quoted) {
        const std::string other = include.header.substr(0, include.header.find('/'));
        if (modules.count(other) == 0) {
            return "is of no module";
        }
        return other == name || modules.at(other).level < module.level ? "" : "stands on the same level or above";
    }
    if (is_standard(include.header)) {
        return worldly.count(include.header) != 0 && edges.count(name) == 0 && name != "base" ? "reaches for the world"
                                                                                              : "";
    }
    if (starts_with_any(include.header, system_headers)) {
        return edges.count(name) != 0 ? "" : "is a system header outside the edge modules";
    }
    return starts_with_any(include.header, open_to_all) || starts_with_any(include.header, module.outside)
               ? ""
               : "is an outside header that the table does not give to this module";
}

/// True for the sources of a program of its own, which the build runs: they read and write files.
bool is_tool(const fs::path& file)
{
    const fs::path folder = file.parent_path();
    return fs::exists(folder / "main.cpp") && folder.filename() != "app";
}

std::vector<fs::path> sources_of(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

const fs::path game = fs::path(RECEIPTS_SOURCE_DIR) / "game";

}

TEST_CASE("architecture - every include goes downwards in the table of game/README.md")
{
    const Modules modules = read_table(game / "README.md");
    REQUIRE(modules.size() >= 13);
    std::size_t checked = 0;
    for (const auto& [name, module] : modules) {
        REQUIRE_MESSAGE(fs::is_directory(game / name), "the table names a module that is not there: " << name);
        for (const fs::path& file : sources_of(game / name)) {
            for (const Include& include : includes_of(file)) {
                if (is_tool(file) && worldly.count(include.header) != 0) {
                    continue;
                }
                const std::string wrong = judge(modules, name, include);
                CHECK_MESSAGE(wrong.empty(), file.string() << " includes " << include.header << ", which " << wrong);
                ++checked;
            }
        }
    }
    CHECK(checked > 200);
}

TEST_CASE("architecture - every folder of game/ stands in the table")
{
    const Modules modules = read_table(game / "README.md");
    for (const auto& entry : fs::directory_iterator(game)) {
        if (entry.is_directory() && entry.path().filename() != "cmake") {
            CHECK_MESSAGE(modules.count(entry.path().filename().string()) == 1, entry.path().string());
        }
    }
}

TEST_CASE("architecture - the judge refuses what it should")
{
    const Modules modules{{"low", {0, {}}}, {"high", {1, {"SFML/"}}}, {"peer", {1, {}}}};
    CHECK(judge(modules, "high", {"low/a.h", true}).empty());
    CHECK(judge(modules, "high", {"SFML/Graphics.hpp", false}).empty());
    CHECK_FALSE(judge(modules, "low", {"high/a.h", true}).empty());
    CHECK_FALSE(judge(modules, "high", {"peer/a.h", true}).empty());
    CHECK_FALSE(judge(modules, "low", {"SFML/Graphics.hpp", false}).empty());
    CHECK_FALSE(judge(modules, "low", {"unistd.h", false}).empty());
    CHECK_FALSE(judge(modules, "low", {"fstream", false}).empty());
    CHECK(judge(modules, "low", {"vector", false}).empty());
}
