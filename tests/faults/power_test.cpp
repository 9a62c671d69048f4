// SPDX-License-Identifier: MIT
#include "faults/recorded.h"
#include "faults/small_log.h"

#include <doctest/doctest.h>

namespace {

using namespace faults;

constexpr Cuts many{.points = 200, .seeds = 3};

std::string first_of(const std::set<std::string>& complaints)
{
    return complaints.empty() ? "" : *complaints.begin();
}

}

TEST_CASE("faults - power cut at 200 moments of a class: all that was acknowledged is there, once and in order")
{
    const SmallLog small;
    const Recorded recorded = record(Promises::AfterWriting);
    CHECK(recorded.account.heard.size() >= 15);
    CHECK(recorded.account.minutes.promises.size() > 30);
    CHECK(first_of(cut(recorded, many)) == "");
}

TEST_CASE("faults - power cut while a log grows that is never folded in before the end")
{
    CHECK(first_of(cut(record(Promises::AfterWriting), {.points = 100, .seeds = 2})) == "");
}
