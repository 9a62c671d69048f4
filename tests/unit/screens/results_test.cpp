// SPDX-License-Identifier: MIT
#include "screens/results.h"

#include "ended.h"
#include "frames.h"
#include "screens/results_table.h"
#include "screens/update.h"

#include <algorithm>
#include <doctest/doctest.h>

namespace {

using ended::Confidence;

screens::Frame picture(const screens::State& state)
{
    return frames::picture(state, std::get<screens::Results>(state.screen));
}

bool shows(const screens::State& state, const std::string& words)
{
    return frames::words_of(picture(state)).find(words) != std::string::npos;
}

screens::State with(screens::State state, screens::Standing standing)
{
    state.standing = std::move(standing);
    return state;
}

/// A round of three questions of which Ana missed none.
screens::State clean_sheet()
{
    const quiz::ReadyPack pack = make::ready({make::choice(), make::number(), make::date()});
    rounds::State round = ended::round(pack);
    for (std::size_t turn = 0; turn < 3; ++turn) {
        ended::attempt(round, turn, true, Confidence::FairlySure);
    }
    return ended::results(pack, round);
}

}

TEST_CASE("screens::results - a headline in words comes before any number")
{
    const screens::State state = with(ended::played_by_one(), ended::doubter());
    const std::string words = frames::words_of(picture(state));
    const std::string head = "You often told true from false, and doubted a little too much.";
    REQUIRE(words.find(head) != std::string::npos);
    CHECK(words.find(head) < words.find("Points\n"));
    CHECK(words.find("You called 3 of 8 supported claims refuted.") != std::string::npos);
    CHECK(words.find("You sorted 12 of 16 claims rightly.") != std::string::npos);
}

TEST_CASE("screens::results - a round without a verdict is spoken of by itself")
{
    const screens::State state = with(clean_sheet(), ended::doubter());
    CHECK(shows(state, "You were right all 3 times."));
    CHECK_FALSE(shows(state, "told true from false"));
}

TEST_CASE("screens::results - who calls everything false is no champion")
{
    const screens::State state = with(ended::played_by_one(), ended::denier());
    CHECK(shows(state, "You doubted too much to tell true from false."));
    CHECK(shows(state, "No better than a coin"));
    CHECK(shows(state, "You called no claim supported. One answer to everything tells nothing apart."));
    CHECK(shows(state, "You called 8 of 8 supported claims refuted."));
    CHECK_FALSE(shows(state, "Well"));
}

TEST_CASE("screens::results - with too few claims nothing is told, not even which are missing")
{
    const screens::State state = with(ended::played_by_one(), ended::beginner(6, 5));
    CHECK(shows(state, "At least five more claims, and you will know."));
    CHECK_FALSE(shows(state, "too suspicious"));
    CHECK_FALSE(shows(state, "supported"));
    CHECK(shows(with(state, ended::beginner(8, 5)), "At least three more claims, and you will know."));
    CHECK(shows(with(state, ended::beginner(7, 12)), "At least one more claim, and you will know."));
}

TEST_CASE("screens::results - after a feed nobody is told how many claims were supported")
{
    screens::State state = with(ended::played_by_one(), ended::doubter());
    state.round->style = rounds::Style::Feed;
    CHECK(shows(state, "You doubted claims that their articles support."));
    CHECK_FALSE(shows(state, "supported claims"));
    CHECK_FALSE(shows(state, "Passages found"));
    CHECK(shows(state, "Verdicts\n+9\n"));
}

TEST_CASE("screens::results - points for answers and for passages stand apart")
{
    const screens::State state = ended::played_by_one();
    CHECK(shows(state, "Points\n12\n"));
    CHECK(shows(state, "Answers\n+9\n"));
    CHECK(shows(state, "Passages found\n+3\n"));
}

TEST_CASE("screens::results - the plot is of all rounds, and says what this one adds")
{
    const screens::State state = with(ended::played_by_one(), ended::doubter());
    CHECK(shows(state, "Certain, you were right 14 times of 20. Slow down there."));
    CHECK(shows(state, "In this round, certain, you were right 5 times of 6."));
    CHECK_FALSE(shows(ended::played_by_one(), "In this round"));
}

TEST_CASE("screens::results - every receipt of the round can be opened again, with what was right in it")
{
    const screens::Frame frame = picture(ended::played_by_one());
    for (std::size_t turn = 0; turn < 9; ++turn) {
        const auto* row = frames::find(frame, "receipt-" + std::to_string(turn));
        REQUIRE(row != nullptr);
        CHECK(row->event == screens::Event{screens::OpenReceipt{{turn}}});
    }
    CHECK(frames::find(frame, "receipt-0")->label == "Receipt 1: Who called the lighthouse at 6:40 a.m.?, right");
    CHECK(frames::find(frame, "receipt-5")->label == "Receipt 6: Put the events in order., wrong, 4 of 6");
    CHECK(frames::find(frame, "receipt-7")->label == "Receipt 8: Who kept the lighthouse?, wrong, no time left");
}

TEST_CASE("screens::results - where somebody else was quicker, the receipt is there all the same")
{
    screens::State state = ended::played_by_three();
    auto& attempts = state.round->attempts;
    attempts.erase(std::remove_if(attempts.begin(), attempts.end(),
                                  [](const auto& each) { return each.turn.value == 2 && each.player.value < 2; }),
                   attempts.end());
    CHECK(frames::find(picture(state), "receipt-2")->label
          == "Receipt 3: Which sentence says how many boats the storm drove ashore?, not tried");
    CHECK(frames::find(picture(state), "receipt-4") == nullptr);
    const auto opened = screens::update(state, screens::OpenReceipt{{2}}).state;
    REQUIRE(std::holds_alternative<screens::Receipt>(opened.screen));
    const auto next = screens::update(opened, screens::Next{}).state;
    CHECK(std::get<screens::Receipt>(next.screen).turn.value == 3);
    const auto back = screens::update(next, screens::Next{}).state;
    REQUIRE(std::holds_alternative<screens::Results>(back.screen));
    CHECK(std::get<screens::Results>(back.screen).player.value == 1); // Ben's showed before
    CHECK(std::holds_alternative<screens::Results>(screens::update(state, screens::OpenReceipt{{4}}).state.screen));
}

TEST_CASE("screens::results - what was missed is played again, in the order of the round")
{
    const screens::State state = ended::played_by_one();
    CHECK(frames::find(picture(state), "missed")->label == "Play the four you missed");
    const rounds::Plan missed{.only = {{"boats-claim"}, {"repairs"}, {"night"}, {"keeper"}}};
    CHECK(screens::update(state, screens::PlayMissed{}).effects
          == std::vector<screens::Effect>{screens::StartRound{missed, {"Ana"}}});
    CHECK(frames::find(picture(clean_sheet()), "missed") == nullptr);
    CHECK(screens::update(clean_sheet(), screens::PlayMissed{}).effects.empty());
}

TEST_CASE("screens::results - of several players the one who shows plays what they missed")
{
    const screens::State state = ended::played_by_three();
    CHECK(frames::find(picture(state), "missed")->label == "Play the one that Ben missed");
    const rounds::Plan missed{.only = {{"find-boats"}}};
    CHECK(screens::update(state, screens::PlayMissed{}).effects
          == std::vector<screens::Effect>{screens::StartRound{missed, {"Ben"}}});
    const auto ana = screens::update(state, screens::ShowResultsOf{{0}}).state;
    CHECK(frames::find(picture(ana), "missed")->label == "Play the one you missed");
}

TEST_CASE("screens::results - of several players one is chosen, and nobody who did not play")
{
    screens::State state = with(ended::played_by_three(), ended::doubter());
    state.ui.focused = {"player-1"};
    CHECK_FALSE(shows(state, "Telling apart")); // the record is Ana's
    const auto ana = screens::update(state, screens::ShowResultsOf{{0}}).state;
    CHECK(ana.ui.focused.value == "player-1");
    CHECK(shows(ana, "Telling apart"));
    CHECK(frames::find(picture(ana), "player-0")->selected);
    CHECK(screens::update(state, screens::ShowResultsOf{{3}}).state == state);
}

TEST_CASE("screens::standings - the most points first, ties shared")
{
    const screens::State state = ended::played_by_three();
    const auto all = screens::standings(*state.round);
    REQUIRE(all.size() == 3);
    CHECK(all[0] == screens::Placed{{0}, 1, {4, 0}});
    CHECK(all[1] == screens::Placed{{1}, 1, {4, 0}});
    CHECK(all[2] == screens::Placed{{2}, 3, {1, 0}});
    CHECK(shows(state, "Ana and Ben share the round."));
}

TEST_CASE("screens::winners_headline - one, two or more come first, or nobody")
{
    const base::Language english;
    rounds::State round = *ended::played_by_three().round;
    round.attempts[0].evidence_points = 1;
    CHECK(screens::winners_headline(english, round) == "Ana takes the round.");
    for (rounds::Attempt& attempt : round.attempts) {
        attempt.answer_points = 1;
        attempt.evidence_points = 0;
    }
    CHECK(screens::winners_headline(english, round) == "The first place is shared by three.");
    round.attempts.clear();
    CHECK(screens::winners_headline(english, round) == "The round stopped before its first receipt.");
    CHECK(screens::winners_headline(english, *clean_sheet().round).empty());
}

TEST_CASE("screens::results - a round that was given up says how far it came")
{
    screens::State state = ended::played_by_three();
    state.round->phase = rounds::Finished{true};
    CHECK(shows(state, "You stopped after 4 of 9 questions."));
    state.round->attempts.clear();
    CHECK(shows(state, "The round stopped before its first receipt."));
    CHECK_FALSE(shows(state, "You stopped after"));
}
