// SPDX-License-Identifier: MIT
#include "round/selection.h"

#include "play.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>

namespace {

std::vector<std::string> ids(const std::vector<const quiz::Item*>& items)
{
    std::vector<std::string> names;
    for (const quiz::Item* item : items) {
        names.push_back(item->question.id.value);
    }
    return names;
}

std::vector<std::string> selected(const quiz::ReadyPack& pack, std::size_t length, std::uint64_t seed)
{
    base::Rng rng{seed};
    return ids(rounds::select(pack, play::playable, length, rng));
}

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

TEST_CASE("rounds::select - the seed decides, and another seed decides otherwise")
{
    const quiz::ReadyPack pack = play::pack();
    CHECK(selected(pack, 6, 42) == selected(pack, 6, 42));
    std::set<std::vector<std::string>> different;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        different.insert(selected(pack, 6, seed));
    }
    CHECK(different.size() > 15);
}

TEST_CASE("rounds::select - asks only the kinds that may be asked, each question once")
{
    const quiz::ReadyPack pack = play::pack();
    base::Rng rng{1};
    const auto items = rounds::select(pack, {quiz::Kind::Verdict, quiz::Kind::Number}, 100, rng);
    CHECK(items.size() == 5);
    for (const quiz::Item* item : items) {
        const quiz::Kind kind = quiz::kind(item->question);
        CHECK((kind == quiz::Kind::Verdict || kind == quiz::Kind::Number));
    }
    auto names = ids(items);
    std::sort(names.begin(), names.end());
    CHECK(std::unique(names.begin(), names.end()) == names.end());
}

TEST_CASE("rounds::select - is as long as asked, or as the pack")
{
    const quiz::ReadyPack pack = play::pack();
    CHECK(selected(pack, 5, 3).size() == 5);
    CHECK(selected(pack, 500, 3).size() == 12);
}

TEST_CASE("rounds::select - a fact comes up a second time only when all others came up once")
{
    std::vector<quiz::Question> questions;
    for (int i = 0; i < 9; ++i) {
        questions.push_back(make::choice(fmt::format("q{}", i)));
        questions.back().fact = {fmt::format("fact-{}", i % 3)};
    }
    const quiz::ReadyPack pack = make::ready(questions);
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        base::Rng rng{seed};
        const auto items = rounds::select(pack, play::playable, 7, rng);
        const auto facts = [&](std::size_t begin, std::size_t end) {
            std::set<std::string> distinct;
            for (std::size_t i = begin; i < end; ++i) {
                distinct.insert(items.at(i)->question.fact.value);
            }
            return distinct.size();
        };
        CHECK(facts(0, 3) == 3);
        CHECK(facts(3, 6) == 3);
    }
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
