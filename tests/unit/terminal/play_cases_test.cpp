// SPDX-License-Identifier: MIT
// The rounds in tests/cases/play: what a player types, and every word that the terminal prints.
#include "conversation.h"
#include "support/read_file.h"

#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace fs = std::filesystem;

namespace {

std::string read(const fs::path& path)
{
    REQUIRE_MESSAGE(fs::exists(path), path.string());
    return support::read_file(path);
}

std::vector<std::string> split(const std::string& text, char at)
{
    std::istringstream stream(text);
    std::vector<std::string> parts;
    for (std::string part; std::getline(stream, part, at);) {
        parts.push_back(part);
    }
    return parts;
}

/// The first line of a script: `players=Ada,Ben width=60 colour=on seed=7 length=2 pack=nine-kinds`.
talk::Conversation begun(const std::string& settings)
{
    std::vector<std::string> players{"Ada"};
    terminal::Style style;
    std::uint64_t seed = 1;
    std::size_t length = 12;
    quiz::ReadyPack pack = talk::pack();
    for (const std::string& setting : split(settings, ' ')) {
        const std::string name = setting.substr(0, setting.find('='));
        const std::string value = setting.substr(name.size() + 1);
        if (name == "players") {
            players = split(value, ',');
        } else if (name == "width") {
            style.width = std::stoul(value);
        } else if (name == "colour") {
            style.colour = value == "on" ? terminal::Colour::On : terminal::Colour::Off;
        } else if (name == "seed") {
            seed = std::stoull(value);
        } else if (setting == "pack=nine-kinds") {
            pack = talk::nine_kinds();
        } else {
            REQUIRE(name == "length");
            length = std::stoul(value);
        }
    }
    return talk::begin(pack, players, style, seed, length);
}

/// The whole conversation, typed lines after "> ", escape characters as "ESC".
std::string transcript(const fs::path& script)
{
    std::vector<std::string> lines = split(read(script), '\n');
    REQUIRE_FALSE(lines.empty());
    talk::Conversation talk = begun(lines.front());
    std::string all = talk.opening;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        all += "> " + lines[i] + '\n';
        all += talk.type(lines[i]);
    }
    all += talk.end();
    for (std::size_t at = all.find('\x1b'); at != std::string::npos; at = all.find('\x1b')) {
        all.replace(at, 1, "ESC");
    }
    return all;
}

}

TEST_CASE("terminal::update - plays the recorded conversations word for word")
{
    std::size_t cases = 0;
    for (const auto& folder : fs::directory_iterator(fs::path(RECEIPTS_SOURCE_DIR) / "tests" / "cases" / "play")) {
        CAPTURE(folder.path().string());
        for (const auto& file : fs::directory_iterator(folder)) {
            const std::string name = file.path().filename().string();
            CHECK_MESSAGE((name == "script.txt" || name == "expected.txt"), "unknown file ", file.path().string());
        }
        const std::string printed = transcript(folder.path() / "script.txt");
        // RECEIPTS_REBASELINE=1 writes what is printed now; what changed is then read in the diff.
        if (std::getenv("RECEIPTS_REBASELINE") != nullptr) {
            std::ofstream(folder.path() / "expected.txt", std::ios::binary) << printed;
        }
        CHECK(printed == read(folder.path() / "expected.txt"));
        ++cases;
    }
    CHECK(cases >= 5);
}
