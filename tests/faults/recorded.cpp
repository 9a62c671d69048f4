// SPDX-License-Identifier: MIT
#include "faults/recorded.h"

#include "faults/examine.h"
#include "support/temporary_folder.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fstream>

namespace faults {

Recorded record(Promises promises)
{
    const support::TemporaryFolder folder;
    FaultyDisk disk(folder.path().string());
    Lesson lesson(disk.root() + class_file, disk, promises);
    REQUIRE(lesson.begin().has_value());
    lesson.play(200);
    CHECK(lesson.is_over());
    CHECK(lesson.refusals().empty());
    Account account = lesson.account();
    lesson.close();
    return {disk.root(), disk.tape(), std::move(account)};
}

std::set<std::string> cut(const Recorded& recorded, Cuts cuts)
{
    const support::TemporaryFolder folder;
    const std::string root = folder.path().string();
    std::set<std::string> complaints;
    for (std::size_t point = 1; point <= cuts.points; ++point) {
        const std::size_t moment = recorded.tape.size() * point / cuts.points;
        for (std::uint64_t seed = 0; seed < cuts.seeds; ++seed) {
            base::Rng rng{point * cuts.seeds + seed};
            lay_out(after_power_cut(std::span(recorded.tape).first(moment), rng), recorded.root, root);
            if (seed % 2 == 1) { // what processes share is never synced, so it holds anything
                std::ofstream(root + class_file + "-shm") << std::string(32768, '*');
            }
            if (std::string found = complaint(root + class_file, recorded.account, moment); !found.empty()) {
                complaints.insert(fmt::format("at {} of {}, draw {}: {}", moment, recorded.tape.size(), seed, found));
            }
        }
    }
    return complaints;
}

}
