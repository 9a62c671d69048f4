// SPDX-License-Identifier: MIT
#include "screens/title.h"

#include "frames.h"
#include "screens/update.h"
#include "support/make.h"
#include "ui/focus.h"

#include <doctest/doctest.h>
#include <utility>

namespace {

screens::Frame picture(const screens::State& state)
{
    return frames::picture(state, screens::Title{});
}

bool shows(const screens::State& state, const std::string& words)
{
    return frames::words_of(picture(state)).find(words) != std::string::npos;
}

/// A front page with two packs, of which the second is not reviewed, and Ana at the desk.
screens::State front()
{
    quiz::ReadyPack pack = make::ready(make::all_kinds());
    screens::State state;
    state.shelf = {screens::entry_of("storm.toml", pack)};
    for (quiz::Item& item : pack.items) {
        item.question.reviewed = false;
    }
    pack.title = "The repairs";
    state.shelf.push_back(screens::entry_of("repairs.toml", pack));
    state.players = {{{1}, "Ana", 3, 51}};
    state.seated = {1};
    return state;
}

std::string towards(const screens::State& state, const std::string& from, ui::Direction direction)
{
    const auto all = ui::targets(picture(state));
    return ui::focus_towards(all, {from}, direction).value;
}

}

TEST_CASE("screens::title - everything it offers does something")
{
    const screens::State state = front();
    for (const auto& hit : picture(state).hits) {
        REQUIRE(hit.event);
        const auto step = screens::update(state, *hit.event);
        const bool nothing = step.state == state && step.effects.empty();
        const bool text_is_least = hit.id.value == "smaller";
        CHECK_MESSAGE((!nothing || text_is_least), hit.id.value);
    }
}

TEST_CASE("screens::title - the round is played, chosen or read by key and by button")
{
    const screens::Frame frame = picture(front());
    using screens::Event;
    const Event play = screens::OpenPack{"storm.toml", screens::Purpose::Play};
    const Event choose = screens::OpenSetup{"storm.toml"};
    const Event read = screens::OpenPack{"storm.toml", screens::Purpose::Read};
    CHECK(*frames::find_key(frame, ui::Key::Enter) == play);
    CHECK(*frames::find_key(frame, ui::Key::C) == choose);
    CHECK(*frames::find_key(frame, ui::Key::R) == read);
    CHECK(*frames::find_key(frame, ui::Key::L) == Event{screens::OpenLibrary{}});
    CHECK(frames::find(frame, "play")->event == play);
    CHECK(frames::find(frame, "choose")->event == choose);
    CHECK(frames::find(frame, "read")->event == read);
}

TEST_CASE("screens::title - other packs, the shelf, the record and the players are short items")
{
    const screens::Frame frame = picture(front());
    CHECK(frames::find(frame, "pack-0") == nullptr); // the lead story
    CHECK(frames::find(frame, "pack-1")->label == "The repairs");
    CHECK(frames::find(frame, "record")->event == screens::Event{screens::OpenHistory{}});
    CHECK(frames::find(frame, "players")->label == "Players: Ana");
    CHECK(frames::find(frame, "players")->event == screens::Event{screens::OpenPlayers{}});
    CHECK(shows(front(), "3 rounds · 51 answers"));
}

TEST_CASE("screens::title - a pack that nobody has read over says so, as the lead story and as a short item")
{
    screens::State state = front();
    CHECK(shows(state, "Not reviewed: nobody has read over its questions yet."));
    state.shelf.pop_back();
    CHECK_FALSE(shows(state, "Not reviewed"));
    state.shelf.front().unreviewed = 2;
    CHECK(shows(state, "Nobody has read over 2 of its 9 questions yet."));
}

TEST_CASE("screens::title - the till roll has the last six answers and their sum")
{
    screens::State state = front();
    CHECK_FALSE(shows(state, "Your last receipts"));
    for (int i = 0; i < 8; ++i) {
        state.receipts.push_back({"Answer " + std::to_string(i), i < 6 ? 2 : 100});
    }
    CHECK(shows(state, "Answer 5"));
    CHECK_FALSE(shows(state, "Answer 6"));
    CHECK(shows(state, "Total\n12\n"));
}

TEST_CASE("screens::title - a round that waits is the lead story")
{
    screens::State state = front();
    state.unfinished = screens::Unfinished{"storm.toml", "The storm", 5, 12, -1};
    CHECK(*frames::find_key(picture(state), ui::Key::Enter) == screens::Event{screens::GoOn{}});
    CHECK(shows(state, "You stopped at question 5 of 12, with −1 points so far."));
    CHECK(frames::find(picture(state), "play") == nullptr);
}

TEST_CASE("screens::title - arrows lead from the main button to what stands beside and below it")
{
    using Fit = std::pair<ui::Size, float>;
    for (const auto& [window, scale] : {Fit{{1280, 720}, 1.0F}, Fit{{1920, 1080}, 1.0F}, Fit{{800, 600}, 1.0F},
                                        Fit{{800, 600}, 1.5F}, Fit{{1280, 720}, 2.0F}}) {
        screens::State state = front();
        state.window = window;
        state.settings.text_scale = scale;
        const std::string below = towards(state, "play", ui::Direction::Down);
        CHECK((below == "choose" || below == "host"));
        const std::string above = towards(state, "choose", ui::Direction::Up);
        CHECK((above == "play" || above == "host"));
        CHECK(towards(state, "all-packs", ui::Direction::Down) == "record");
        CHECK(towards(state, "record", ui::Direction::Down) == "players");
    }
    CHECK(towards(front(), "play", ui::Direction::Right) == "host");
    CHECK(towards(front(), "choose", ui::Direction::Right) == "read");
}
