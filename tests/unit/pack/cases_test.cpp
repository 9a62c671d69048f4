// SPDX-License-Identifier: MIT
// Each folder of tests/cases/pack is a pack with its articles, and the lines that `receipts check` says on it.
#include "pack/pack_file.h"
#include "support/disk_folder.h"

#include <doctest/doctest.h>
#include <set>

namespace {

std::string lines_of(const base::Result<pack::Loaded>& loaded)
{
    if (!loaded) {
        return base::to_string(loaded.error()) + "\n";
    }
    std::string lines;
    for (const base::Issue& issue : loaded->issues) {
        lines += base::to_string(issue) + "\n";
    }
    return lines;
}

}

TEST_CASE("pack::load - every case says what its expected.txt says")
{
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(RECEIPTS_SOURCE_DIR "/tests/cases/pack")) {
        CAPTURE(entry.path().filename().string());
        support::MemoryFiles files;
        support::add_folder(files, entry.path(), "");
        for (const auto& file : std::filesystem::directory_iterator(entry.path())) {
            const std::string name = file.path().filename().string();
            CHECK((name == "pack.toml" || name == "expected.txt" || name.ends_with(".md")));
        }
        const auto loaded = pack::load("pack.toml", files, pack::Lint::On);
        CHECK(lines_of(loaded) == support::read_file(entry.path() / "expected.txt"));
        if (loaded) {
            CHECK(loaded->ready.items.size() + loaded->ready.left_out.size() == loaded->pack.questions.size());
        }
        ++count;
    }
    CHECK(count >= 15);
}
