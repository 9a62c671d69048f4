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

std::vector<std::string> selected(const quiz::ReadyPack& pack, const rounds::Plan& plan, std::uint64_t seed = 5)
{
    base::Rng rng{seed};
    return ids(rounds::select(pack, plan, rng));
}

/// The same in the order of their names.
std::vector<std::string> sorted(const quiz::ReadyPack& pack, const rounds::Plan& plan, std::uint64_t seed = 5)
{
    std::vector<std::string> names = selected(pack, plan, seed);
    std::sort(names.begin(), names.end());
    return names;
}

using Names = std::vector<std::string>;

}

TEST_CASE("rounds::select - the seed decides, and another seed decides otherwise")
{
    const quiz::ReadyPack pack = play::pack();
    CHECK(selected(pack, {.length = 6}, 42) == selected(pack, {.length = 6}, 42));
    std::set<std::vector<std::string>> different;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        different.insert(selected(pack, {.length = 6}, seed));
    }
    CHECK(different.size() > 15);
}

TEST_CASE("rounds::select - asks only the kinds that may be asked, each question once")
{
    const quiz::ReadyPack pack = play::pack();
    base::Rng rng{1};
    const auto items = rounds::select(pack, {.length = 100, .kinds = {quiz::Kind::Verdict, quiz::Kind::Number}}, rng);
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
    CHECK(selected(pack, {.length = 5}).size() == 5);
    CHECK(selected(pack, {.length = 500}).size() == 18);
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
        const auto items = rounds::select(pack, {.length = 7}, rng);
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

TEST_CASE("rounds::select - a plan that names nothing asks all nine kinds")
{
    std::set<quiz::Kind> kinds;
    const quiz::ReadyPack pack = make::ready(make::all_kinds());
    base::Rng rng{2};
    for (const quiz::Item* item : rounds::select(pack, {}, rng)) {
        kinds.insert(quiz::kind(item->question));
    }
    CHECK(kinds.size() == 9);
}

TEST_CASE("rounds::select - skills, and articles, of which a question needs all that it stands on")
{
    const quiz::ReadyPack pack = make::ready(make::all_kinds());
    CHECK(sorted(pack, {.skills = {quiz::Skill::When, quiz::Skill::Conflict}})
          == Names{"night", "repairs", "two-counts"});
    CHECK(sorted(pack, {.articles = {{"gazette"}}}) == Names{"keeper"});
    const Names on_courier = sorted(pack, {.articles = {{"courier"}}});
    CHECK(on_courier.size() == 7);
    CHECK(std::find(on_courier.begin(), on_courier.end(), "two-counts") == on_courier.end());
    CHECK(sorted(pack, {.articles = {{"courier"}, {"gazette"}}}).size() == 9);
    CHECK(sorted(pack, {.skills = {quiz::Skill::When}, .articles = {{"gazette"}}}).empty());
}

TEST_CASE("rounds::select - difficulty from and to, and a question that says none counts as 3")
{
    std::vector<quiz::Question> questions;
    for (int level = 0; level <= 5; ++level) {
        questions.push_back(make::choice(fmt::format("level-{}", level)));
        questions.back().difficulty = level == 0 ? std::nullopt : std::optional(level);
    }
    const quiz::ReadyPack pack = make::ready(questions);
    CHECK(sorted(pack, {.difficulty = {{1, 2}}}) == Names{"level-1", "level-2"});
    CHECK(sorted(pack, {.difficulty = {{3, 3}}}) == Names{"level-0", "level-3"});
    CHECK(sorted(pack, {.difficulty = {{4, 5}}}) == Names{"level-4", "level-5"});
}

TEST_CASE("rounds::select - just these, whatever else the plan says, each once and in an order of its own")
{
    const quiz::ReadyPack pack = play::pack();
    const rounds::Plan plan{.length = 1,
                            .kinds = {quiz::Kind::Date},
                            .difficulty = {{5, 5}},
                            .only = {{"locate-2"}, {"boats"}, {"gone"}, {"boats"}, {"night"}}};
    CHECK(sorted(pack, plan) == Names{"boats", "locate-2", "night"});
    std::set<Names> orders;
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        orders.insert(selected(pack, plan, seed));
    }
    CHECK(orders.size() == 6);
    CHECK(sorted(pack, {.style = rounds::Style::Feed, .only = {{"verdict-1"}, {"boats"}}}) == Names{"verdict-1"});
    CHECK(selected(pack, {.only = {{"gone"}}}).empty());
}

namespace {

/// Supported claims of a feed, and all of them.
std::pair<std::size_t, std::size_t> share(const quiz::ReadyPack& pack, std::size_t length, std::uint64_t seed)
{
    base::Rng rng{seed};
    const auto items = rounds::select(pack, {.length = length, .style = rounds::Style::Feed}, rng);
    const auto supported = std::count_if(items.begin(), items.end(), [](const quiz::Item* item) {
        return std::get<quiz::VerdictKey>(item->question.body).key == quiz::Verdict::Supported;
    });
    return {static_cast<std::size_t>(supported), items.size()};
}

}

TEST_CASE("rounds::select - a feed is of claims alone, half to three quarters of them supported")
{
    base::Rng rng{6};
    for (int i = 0; i < 400; ++i) {
        const auto draw = [&](std::size_t most) { return static_cast<int>(base::draw(rng, most)); };
        const int supported = draw(12);
        const int refuted = draw(12);
        const int missing = draw(12);
        const std::size_t length = base::draw(rng, 30) + 1;
        const auto [right, all] = share(play::claims(supported, refuted, missing), length, base::next(rng));
        CAPTURE(supported);
        CAPTURE(refuted + missing);
        CAPTURE(length);
        CHECK(right * 2 >= all);
        CHECK(right * 4 <= all * 3);
        CHECK(all <= std::max(length, rounds::fewest_in_feed));
        // Nothing longer would have kept the share.
        const auto total = static_cast<std::size_t>(supported + refuted + missing);
        for (std::size_t n = all + 1; n <= std::min(std::max(length, rounds::fewest_in_feed), total) && n >= 4; ++n) {
            for (std::size_t s = (n + 1) / 2; s * 4 <= n * 3; ++s) {
                const bool possible
                    = s <= static_cast<std::size_t>(supported) && n - s <= static_cast<std::size_t>(refuted + missing);
                CHECK_FALSE(possible);
            }
        }
    }
}

TEST_CASE("rounds::select - the share of a feed is another with another seed, and supported claims are spread over it")
{
    const quiz::ReadyPack pack = play::claims(20, 10, 10);
    std::set<std::size_t> shares;
    std::set<std::size_t> supported_places;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        shares.insert(share(pack, 12, seed).first);
        base::Rng rng{seed};
        const auto items = rounds::select(pack, {.length = 12, .style = rounds::Style::Feed}, rng);
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto& claim = std::get<quiz::VerdictKey>(items[i]->question.body);
            if (claim.key == quiz::Verdict::Supported) {
                supported_places.insert(i);
            }
        }
    }
    CHECK(shares == std::set<std::size_t>{6, 7, 8, 9});
    CHECK(supported_places.size() == 12);
}

TEST_CASE("rounds::select - a feed leaves other kinds out whatever the plan says, and has four claims or none")
{
    quiz::ReadyPack pack = play::claims(2, 1, 1);
    pack.items.push_back(make::item(make::choice()));
    CHECK(selected(pack, {.kinds = {quiz::Kind::Choice}, .style = rounds::Style::Feed}).size() == 4);
    CHECK(selected(pack, {.length = 1, .style = rounds::Style::Feed}).size() == 4);
    CHECK(selected(play::claims(2, 1, 0), {.style = rounds::Style::Feed}).empty());
    CHECK(selected(play::claims(1, 9, 9), {.style = rounds::Style::Feed}).empty());
    CHECK(selected(play::claims(9, 0, 0), {.style = rounds::Style::Feed}).empty());
}

TEST_CASE("rounds::select - read first, the questions of one article stand together, in the order of the shuffle")
{
    std::vector<quiz::Question> questions;
    for (int i = 0; i < 5; ++i) {
        questions.push_back(make::choice(fmt::format("courier-{}", i)));
        questions.push_back(make::short_answer(fmt::format("gazette-{}", i)));
    }
    const quiz::ReadyPack pack = make::ready(questions);
    const auto of_article = [](const Names& names, const std::string& article) {
        Names found;
        std::copy_if(names.begin(), names.end(), std::back_inserter(found),
                     [&](const std::string& name) { return name.starts_with(article); });
        return found;
    };
    std::set<std::string> first;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const Names straight = selected(pack, {.length = 7}, seed);
        const Names read = selected(pack, {.length = 7, .opening = rounds::Opening::ReadFirst}, seed);
        Names expected = of_article(straight, straight.front().substr(0, 7));
        const Names others = of_article(straight, straight.front().starts_with("courier") ? "gazette" : "courier");
        expected.insert(expected.end(), others.begin(), others.end());
        CHECK(read == expected);
        first.insert(read.front().substr(0, 7));
    }
    CHECK(first.size() == 2);
}
