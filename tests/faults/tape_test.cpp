// SPDX-License-Identifier: MIT
#include "faults/tape.h"

#include <doctest/doctest.h>
#include <set>

namespace {

using namespace faults;

constexpr std::uint64_t draws = 400;

/// All that a file can hold after a power cut, "-" when its name is lost.
std::set<std::string> outcomes(const Tape& tape, const std::string& path = "/d/f")
{
    std::set<std::string> all;
    for (std::uint64_t seed = 0; seed < draws; ++seed) {
        base::Rng rng{seed};
        const Files files = after_power_cut(tape, rng);
        const auto found = files.find(path);
        all.insert(found == files.end() ? "-" : found->second);
    }
    return all;
}

using Outcomes = std::set<std::string>;

const Named named{"/d/f", 1};
const FolderSynced folder{"/d"};

}

TEST_CASE("faults::after_power_cut - a name is sure once its folder is synced, and bytes once their file is")
{
    CHECK(outcomes({named}) == Outcomes{"-", ""});
    CHECK(outcomes({named, folder}) == Outcomes{""});
    CHECK(outcomes({named, folder, Written{1, 0, "ab"}}) == Outcomes{"", "ab", std::string(2, '\0')});
    CHECK(outcomes({named, folder, Written{1, 0, "ab"}, Synced{1}}) == Outcomes{"ab"});
    CHECK(outcomes({named, Written{1, 0, "ab"}, Synced{1}}) == Outcomes{"-", "ab"});
    CHECK(outcomes({named, FolderSynced{"/"}}) == Outcomes{"-", ""});
}

TEST_CASE("faults::after_power_cut - a later write may be there and an earlier one not, and some sectors of one")
{
    const std::string old(1024, 'o');
    const std::string fresh(1024, 'n');
    const Tape base{named, folder, Written{1, 0, old}, Synced{1}};
    Tape two = base;
    two.insert(two.end(), {Written{1, 0, "1"}, Written{1, 1023, "2"}});
    const Outcomes reordered = outcomes(two);
    CHECK(reordered.size() == 4);
    CHECK(reordered.count(old.substr(0, 1023) + "2") == 1);
    Tape torn = base;
    torn.emplace_back(Written{1, 0, fresh});
    const Outcomes halves = outcomes(torn);
    CHECK(
        halves
        == Outcomes{old, fresh, fresh.substr(0, 512) + old.substr(0, 512), old.substr(0, 512) + fresh.substr(0, 512)});
}

TEST_CASE("faults::after_power_cut - after a failed sync only what is written again is sure at the next")
{
    const Tape failed{named, folder, Written{1, 0, "abc"}, SyncFailed{1}, Synced{1}};
    CHECK(outcomes(failed) == Outcomes{"", "abc", std::string(3, '\0')});
    Tape again = failed;
    again.insert(again.end(), {Written{1, 0, "ab"}, Synced{1}});
    CHECK(outcomes(again) == Outcomes{"ab", "abc", std::string("ab\0", 3)});
    again.insert(again.end(), {Written{1, 2, "C"}, Synced{1}});
    CHECK(outcomes(again) == Outcomes{"abC"});
}

TEST_CASE("faults::after_power_cut - a rename leaves one of the two names, and a file that is cut off may be whole")
{
    const Tape renamed{named, folder, Written{1, 0, "ab"}, Synced{1}, Renamed{"/d/f", "/d/g"}};
    CHECK(outcomes(renamed) == Outcomes{"-", "ab"});
    CHECK(outcomes(renamed, "/d/g") == Outcomes{"-", "ab"});
    for (std::uint64_t seed = 0; seed < draws; ++seed) {
        base::Rng rng{seed};
        CHECK(after_power_cut(renamed, rng).size() == 1);
    }
    CHECK(outcomes({named, folder, Written{1, 0, "ab"}, Synced{1}, Resized{1, 1}}) == Outcomes{"a", "ab"});
}

TEST_CASE("faults::after_power_cut - with a folder whose name is lost goes what lies in it")
{
    const Tape inside{Named{"/d/", 2}, Named{"/d/f", 1}, folder, Written{1, 0, "a"}, Synced{1}};
    CHECK(outcomes(inside) == Outcomes{"-", "a"});
    Tape kept = inside;
    kept.emplace_back(FolderSynced{""});
    CHECK(outcomes(kept) == Outcomes{"a"});
}
