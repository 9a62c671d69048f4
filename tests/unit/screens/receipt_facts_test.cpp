// SPDX-License-Identifier: MIT
#include "screens/receipt_facts.h"

#include "printed.h"

#include <doctest/doctest.h>

namespace {

constexpr rounds::TurnIndex first{0};

/// A pack whose question has two sets of evidence, each enough by itself.
quiz::ReadyPack two_proofs()
{
    quiz::Question question = make::choice();
    question.evidence.push_back({make::anchor("gazette", "Ana Reis warned the keeper, Tomas Lund, before sunrise.")});
    return printed::pack(question);
}

}

TEST_CASE("screens::receipt_facts - a player's own receipt has their answer, everybody's has none of its own")
{
    const quiz::ReadyPack pack = printed::pack(make::choice());
    const screens::State state
        = printed::receipt(pack, {{quiz::PickedOption{1}}, {quiz::PickedOption{0}}}, {"Ana", "Ben"});
    const auto own = screens::receipt_facts(pack, *state.round, first, rounds::PlayerIndex{1});
    REQUIRE(own.attempt != nullptr);
    CHECK(own.attempt->answer == quiz::Answer{quiz::PickedOption{0}});
    CHECK(own.attempts.size() == 2);
    const auto common = screens::receipt_facts(pack, *state.round, first, std::nullopt);
    CHECK(common.attempt == nullptr);
    CHECK(common.item == own.item);
    CHECK(common.item->question.id.value == "caller");
}

TEST_CASE("screens::receipt_facts - the evidence is the set that was pointed at, else the first")
{
    const quiz::ReadyPack pack = two_proofs();
    REQUIRE(pack.items.front().evidence.size() == 2);
    const quiz::Passage second = pack.items.front().evidence[1].front();
    const auto shown = [&](std::optional<quiz::Passage> pointed) {
        const screens::State state
            = printed::receipt(pack, {{quiz::PickedOption{1}, printed::Confidence::Guess, pointed}});
        return screens::receipt_facts(pack, *state.round, first, rounds::PlayerIndex{0}).evidence;
    };
    CHECK(shown(second) == pack.items.front().evidence[1]);
    CHECK(shown(std::nullopt) == pack.items.front().evidence[0]);
    CHECK(shown(printed::elsewhere(pack)) == pack.items.front().evidence[0]);
}

TEST_CASE("screens::receipt_facts - on everybody's receipt the first who pointed at a proof decides what is shown")
{
    const quiz::ReadyPack pack = two_proofs();
    const auto guess = printed::Confidence::Guess;
    const screens::State state
        = printed::receipt(pack,
                           {{quiz::PickedOption{1}, guess, printed::elsewhere(pack)},
                            {quiz::PickedOption{1}, guess, pack.items.front().evidence[1].front()}},
                           {"Ana", "Ben"});
    CHECK(screens::receipt_facts(pack, *state.round, first, std::nullopt).evidence == pack.items.front().evidence[1]);
}

TEST_CASE("screens::receipt_facts - a question nobody answered has its passage all the same")
{
    const quiz::ReadyPack pack = printed::pack(make::choice());
    const screens::State state = printed::receipt(pack, {{}, {}}, {"Ana", "Ben"});
    const auto facts = screens::receipt_facts(pack, *state.round, first, std::nullopt);
    REQUIRE(facts.item != nullptr);
    CHECK(facts.attempts.empty());
    CHECK(facts.evidence == facts.item->evidence.front());
}

TEST_CASE("screens::receipt_facts - a turn that the round does not have, or a question that is gone, has no item")
{
    quiz::ReadyPack pack = printed::pack(make::choice());
    const screens::State state = printed::receipt(pack, {{quiz::PickedOption{1}}});
    CHECK(screens::receipt_facts(pack, *state.round, {9}, rounds::PlayerIndex{0}).item == nullptr);
    pack.items.clear();
    CHECK(screens::receipt_facts(pack, *state.round, first, rounds::PlayerIndex{0}).item == nullptr);
}

TEST_CASE("screens::shown_articles - each article once, with its passages")
{
    quiz::Question order = make::order();
    order.evidence.front().push_back(make::anchor("courier", std::string(make::boats)));
    const quiz::ReadyPack pack = printed::pack(order);
    const screens::State state = printed::receipt(pack, {});
    const auto facts = screens::receipt_facts(pack, *state.round, first, std::nullopt);
    REQUIRE(screens::shown_articles(facts).size() == 1);
    CHECK(screens::lit_in(facts, {"courier"}).size() == 2);
    CHECK(screens::lit_in(facts, {"gazette"}).empty());
    const quiz::ReadyPack two = printed::pack(make::compare());
    const screens::State compared = printed::receipt(two, {});
    CHECK(screens::shown_articles(screens::receipt_facts(two, *compared.round, first, std::nullopt)).size() == 2);
}
