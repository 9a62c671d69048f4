// SPDX-License-Identifier: MIT
#include "round/answer_order.h"

#include "support/make.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>

namespace {

/// The texts of options in the order that `ascending_order` gives them; none when it gives no order.
std::vector<std::string> ascending(const std::vector<std::string>& texts)
{
    std::vector<quiz::Option> options;
    for (const std::string& text : texts) {
        options.push_back({text, ""});
    }
    std::vector<std::string> sorted;
    for (const std::size_t index : rounds::ascending_order(options)) {
        sorted.push_back(texts.at(index));
    }
    return sorted;
}

using Texts = std::vector<std::string>;

}

TEST_CASE("rounds::option_order - shuffles the options of a choice so that every one comes first at times")
{
    std::set<std::size_t> first;
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        base::Rng rng{seed};
        auto order = rounds::option_order(make::choice(), rng);
        first.insert(order.at(0));
        std::sort(order.begin(), order.end());
        CHECK(order == std::vector<std::size_t>{0, 1, 2});
    }
    CHECK(first.size() == 3);
}

TEST_CASE("rounds::option_order - verdicts and comparisons keep their order")
{
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        base::Rng rng{seed};
        CHECK(rounds::option_order(make::verdict(), rng) == std::vector<std::size_t>{0, 1, 2});
        CHECK(rounds::option_order(make::compare(), rng) == std::vector<std::size_t>{0, 1, 2});
    }
}

TEST_CASE("rounds::option_order - events to be put in order never come in the right one")
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        base::Rng rng{seed};
        auto order = rounds::option_order(make::order(), rng);
        CHECK_FALSE(std::is_sorted(order.begin(), order.end()));
        std::sort(order.begin(), order.end());
        CHECK(order == std::vector<std::size_t>{0, 1, 2, 3});
    }
}

TEST_CASE("rounds::ascending_order - amounts and days stand smallest first")
{
    CHECK(ascending({"30", "7", "120"}) == Texts{"7", "30", "120"});
    CHECK(ascending({"1,200 people", "90 people", "300 people"}) == Texts{"90 people", "300 people", "1,200 people"});
    CHECK(ascending({"2.5 km", "0.5 km"}) == Texts{"0.5 km", "2.5 km"});
    CHECK(ascending({"7:53 a.m.", "7:23 a.m."}) == Texts{"7:23 a.m.", "7:53 a.m."});
    CHECK(ascending({"December 8", "November 27", "November 7"}) == Texts{"November 7", "November 27", "December 8"});
    CHECK(ascending({"8 December 2024", "27 November 2024", "9 December 2023"})
          == Texts{"9 December 2023", "27 November 2024", "8 December 2024"});
    CHECK(ascending({"2024-12-08", "2024-11-27"}) == Texts{"2024-11-27", "2024-12-08"});
    CHECK(ascending({"March 2011", "May 2000"}) == Texts{"May 2000", "March 2011"});
}

TEST_CASE("rounds::ascending_order - options of different sorts have no order")
{
    CHECK(ascending({"Iran", "Türkiye"}).empty());
    CHECK(ascending({"20 minutes", "2 hours"}).empty());
    CHECK(ascending({"20 minutes", "half an hour"}).empty());
    CHECK(ascending({"March in Aleppo", "May in Homs"}).empty());
    CHECK(ascending({}).empty());
}
