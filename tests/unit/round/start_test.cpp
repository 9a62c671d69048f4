// SPDX-License-Identifier: MIT
#include "round/start.h"

#include "play.h"

#include <doctest/doctest.h>

namespace {

/// Why a round of these players can't begin.
std::string refused(std::vector<std::string> players)
{
    const quiz::ReadyPack pack = play::pack();
    return play::Table{pack}.put(play::start(pack, std::move(players)));
}

/// Why a round of this plan can't begin.
std::string plan_refused(rounds::Plan plan, const quiz::ReadyPack& pack = play::pack())
{
    return play::Table{pack}.put(play::start(pack, std::move(plan)));
}

}

TEST_CASE("rounds::why_not - eight players can play, nine and none can't")
{
    std::vector<std::string> players;
    for (int i = 0; i < 8; ++i) {
        players.push_back(fmt::format("Player {}", i));
    }
    CHECK(refused(players).empty());
    players.emplace_back("One more");
    CHECK(refused(players) == "A round is for 1 to 8 players.");
    CHECK(refused(std::vector<std::string>{}) == "A round is for 1 to 8 players.");
}

TEST_CASE("rounds::why_not - names must say something and fit on a line")
{
    const std::string needed = "Every player needs a name.";
    const std::string unshowable = "A player's name holds characters that can't be shown.";
    const auto with = [](const std::string& name) { return refused({"Ada", name}); };
    CHECK(with("") == needed);
    CHECK(with("   ") == needed);
    CHECK(with("\u00A0\u200B") == needed);
    CHECK(with(std::string(41, 'a')) == "A player's name can have at most 40 letters.");
    CHECK(with("\xFF") == unshowable);
    for (const char* name : {"A\x1b[31m", "A\x7F", "A\u0080", "A\u009B31m", "A\u2028", "\u202EadA", "A\u200F",
                             "\u2066A\u2069", "A\u061C", "A\nB"}) {
        CAPTURE(name);
        CHECK(with(name) == unshowable);
    }
    CHECK(with("حلب").empty());
    CHECK(with("می\u200Cخواهم").empty()); // a joiner that Persian is written with
    std::string forty;
    for (int i = 0; i < 40; ++i) {
        forty += "ü";
    }
    CHECK(with(forty).empty());
}

TEST_CASE("rounds::why_not - two players need names that can be told apart")
{
    CHECK(refused({"Ada", "Ben", "Ada"}) == "Two players have the same name. Please give one of them another.");
    CHECK(refused({"Zoë", " ZOE "}) == "Two players have the same name. Please give one of them another.");
    CHECK(refused({"Ada", "Ada 2"}).empty());
    CHECK(refused({"!", "?"}).empty());
    CHECK(refused({"!", "!"}) == "Two players have the same name. Please give one of them another.");
}

TEST_CASE("rounds::why_not - a round does not begin on another version of its pack")
{
    const quiz::ReadyPack pack = play::pack();
    rounds::Started other = play::start(pack);
    other.pack_hash = base::sha256("another");
    CHECK(play::Table{pack}.put(other) == "This round belongs to another version of the pack.");
}

TEST_CASE("rounds::why_not - a plan's numbers make sense")
{
    CHECK(plan_refused({.length = 0}) == "A round needs at least one question.");
    const std::string difficulty = "Difficulty goes from 1, the easiest, to 5, the hardest.";
    CHECK(plan_refused({.difficulty = {{0, 3}}}) == difficulty);
    CHECK(plan_refused({.difficulty = {{3, 6}}}) == difficulty);
    CHECK(plan_refused({.difficulty = {{4, 2}}}) == difficulty);
    CHECK(plan_refused({.difficulty = {{1, 5}}}).empty());
    const std::string timer = "A timer gives 1 to 3600 seconds for a question.";
    CHECK(plan_refused({.seconds = 0}) == timer);
    CHECK(plan_refused({.seconds = -5}) == timer);
    CHECK(plan_refused({.seconds = 3601}) == timer);
    CHECK(plan_refused({.seconds = 3600}).empty());
}

TEST_CASE("rounds::why_nothing - says why there is nothing to ask")
{
    CHECK(plan_refused({}, make::ready({})) == "This pack has no question that can be asked.");
    CHECK(plan_refused({.articles = {{"elsewhere"}}})
          == "No question of this pack fits this choice. More kinds, skills, articles or levels bring some.");
    CHECK(plan_refused({.only = {{"gone"}}}) == "This pack has none of these questions any more.");
    CHECK(plan_refused({.style = rounds::Style::Feed}, play::claims(1, 1, 1))
          == "This pack has too few claims for a feed. More articles, skills or levels may bring enough.");
}
