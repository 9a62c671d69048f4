// SPDX-License-Identifier: MIT
// Breaks good packs in many ways, always the same ones: each must still load, or be refused with a line.
#include "base/rng.h"
#include "pack/pack_file.h"
#include "support/disk_folder.h"

#include <doctest/doctest.h>

namespace {

const std::filesystem::path source = RECEIPTS_SOURCE_DIR;

/// The lines of a file, each with its end.
std::vector<std::string> lines_of(std::string_view bytes)
{
    std::vector<std::string> lines;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size() - 1) + 1;
        lines.emplace_back(bytes.substr(0, end));
        bytes.remove_prefix(end);
    }
    return lines;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string bytes;
    for (const std::string& line : lines) {
        bytes += line;
    }
    return bytes;
}

/// Puts the value of one line in place of that of another: right in TOML, and as often as not of the wrong type.
void swap_values(std::string& a, std::string& b)
{
    const std::size_t a_equals = a.find(" = ");
    const std::size_t b_equals = b.find(" = ");
    if (a_equals != std::string::npos && b_equals != std::string::npos) {
        const std::string a_value = a.substr(a_equals);
        a.replace(a_equals, std::string::npos, b.substr(b_equals));
        b.replace(b_equals, std::string::npos, a_value);
    }
}

std::string with_flipped_bytes(std::string bytes, base::Rng& rng)
{
    for (std::size_t flips = 1 + base::draw(rng, 4); flips > 0; --flips) {
        bytes[base::draw(rng, bytes.size())] ^= static_cast<char>(1U << base::draw(rng, 8));
    }
    return bytes;
}

std::string broken(const std::string& good, base::Rng& rng)
{
    std::vector<std::string> lines = lines_of(good);
    const std::size_t a = base::draw(rng, lines.size());
    const std::size_t b = base::draw(rng, lines.size());
    switch (base::draw(rng, 6)) {
    case 0: return with_flipped_bytes(good, rng);
    case 1: lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(a)); break;
    case 2: lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(b), lines[a]); break;
    case 3: return good.substr(0, base::draw(rng, good.size()));
    case 4: swap_values(lines[a], lines[b]); break;
    default: std::swap(lines[a], lines[b]); break;
    }
    return joined(lines);
}

/// Loads a pack that may be broken and says what a user must be able to rely on.
void check_survives(const std::string& path, const support::MemoryFiles& files)
{
    const auto loaded = pack::load(path, files, pack::Lint::On);
    if (!loaded) {
        CHECK(loaded.error().place.line > 0);
        CHECK_FALSE(loaded.error().message.empty());
        return;
    }
    for (const base::Issue& issue : loaded->issues) {
        CAPTURE(base::to_string(issue));
        CHECK(issue.place.line > 0);
        CHECK(issue.place.column > 0);
        CHECK_FALSE(issue.text.empty());
        CHECK_FALSE(issue.hint.empty());
    }
    CHECK(loaded->ready.items.size() + loaded->ready.left_out.size() == loaded->pack.questions.size());
    if (!loaded->ready.left_out.empty()) {
        CHECK(base::worst(loaded->issues) == base::Severity::Error);
    }
    for (const quiz::Item& item : loaded->ready.items) {
        CHECK_FALSE(item.evidence.empty());
    }
}

}

TEST_CASE("pack::load - packs that ship, broken in 240 ways, load or are refused with a line")
{
    support::MemoryFiles files;
    support::add_folder(files, source / "content/articles", "content/articles/");
    support::add_folder(files, source / "content/packs", "content/packs/");
    support::add_folder(files, source / "tests/cases/pack/good", "content/packs/");
    const std::vector<std::string> packs = files.list("content/packs", ".toml");
    base::Rng rng{20'241'208};
    for (int round = 0; round < 240; ++round) {
        const std::string& path = packs[static_cast<std::size_t>(round) % packs.size()];
        support::MemoryFiles changed = files;
        REQUIRE(changed.write(path, broken(*files.read(path), rng)));
        CAPTURE(path);
        CAPTURE(round);
        check_survives(path, changed);
    }
}

TEST_CASE("pack::load - broken articles leave a pack that loads, with the questions that still have their receipt")
{
    support::MemoryFiles files;
    support::add_folder(files, source / "tests/cases/pack/good", "");
    base::Rng rng{327};
    for (int round = 0; round < 300; ++round) {
        support::MemoryFiles changed = files;
        REQUIRE(changed.write("bridge.md", broken(*files.read("bridge.md"), rng)));
        CAPTURE(round);
        check_survives("pack.toml", changed);
    }
}

TEST_CASE("pack::load - the six inputs that break toml++ 3.3.0 are refused with a line, as pack and as article")
{
    std::string deep = "[a";
    for (int i = 0; i < 300'000; ++i) {
        deep += ".a";
    }
    deep += "]";
    support::MemoryFiles files;
    support::add_folder(files, source / "tests/cases/pack/good", "");
    for (const std::string& bytes :
         {std::string("["), std::string("[!]"), std::string("[.]"), std::string("[..]"), std::string("[\n"), deep}) {
        support::MemoryFiles as_pack = files;
        REQUIRE(as_pack.write("pack.toml", bytes));
        const auto refused = pack::load("pack.toml", as_pack, pack::Lint::On);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().place.line == 1);

        support::MemoryFiles as_article = files;
        REQUIRE(as_article.write("bridge.md", "+++\n" + bytes + "\n+++\nText.\n"));
        check_survives("pack.toml", as_article);
    }
}
