// SPDX-License-Identifier: MIT
#include "screens/history.h"

#include "ended.h"
#include "frames.h"
#include "screens/update.h"

#include <doctest/doctest.h>

namespace {

screens::Frame picture(const screens::State& state)
{
    return frames::picture(state, screens::History{});
}

bool shows(const screens::State& state, const std::string& words)
{
    return frames::words_of(picture(state)).find(words) != std::string::npos;
}

screens::State record(std::optional<screens::Standing> standing)
{
    screens::State state;
    state.screen = screens::History{};
    state.players = {{{1}, "Ana", 3, 51}};
    state.seated = {1};
    state.standing = std::move(standing);
    return state;
}

}

TEST_CASE("screens::history - is opened from the front page and from results, and asks how the player does")
{
    const auto opened = screens::update({}, screens::OpenHistory{});
    CHECK(std::holds_alternative<screens::History>(opened.state.screen));
    CHECK(opened.effects == std::vector<screens::Effect>{screens::LoadStanding{}});
    const auto from_results = screens::update(ended::played_by_one(), screens::OpenHistory{});
    CHECK(std::holds_alternative<screens::History>(from_results.state.screen));
    screens::State library;
    library.screen = screens::Library{};
    CHECK(screens::update(library, screens::OpenHistory{}).effects.empty());
}

TEST_CASE("screens::history - leads back to where it was opened")
{
    const auto after_escape = [](const screens::State& opened_on) {
        const auto record = screens::update(opened_on, screens::OpenHistory{}).state;
        const screens::Frame frame = picture(record);
        const auto* back = frames::find_key(frame, ui::Key::Escape);
        REQUIRE(back != nullptr);
        return screens::update(record, *back).state.screen;
    };
    CHECK(std::holds_alternative<screens::Results>(after_escape(ended::played_by_one())));
    CHECK(std::holds_alternative<screens::Title>(after_escape({})));
}

TEST_CASE("screens::history - tells of rounds, answers and how it went")
{
    const screens::State state = record(ended::doubter());
    CHECK(shows(state, "The record of Ana"));
    CHECK(shows(state, "You often told true from false, and doubted a little too much."));
    CHECK(shows(state, "3 rounds · 51 answers"));
    CHECK(shows(state, "Points a round\n15\n"));
    CHECK(shows(state, "Last time 15, of which 1 for passages found. Your best round: 15."));
    CHECK(shows(state, "Right answers a round\n76 %\n"));
    CHECK(shows(state, "Telling apart, round by round\nSomewhat\n"));
    CHECK(shows(state, "Support\n"));
    CHECK(shows(state, "35 / 48"));
}

TEST_CASE("screens::history - what can't be told yet is not told")
{
    const screens::State state = record(ended::beginner(2, 1));
    CHECK(shows(state, "You were right 3 times of 3 so far."));
    CHECK(shows(state, "At least 13 more claims, and you will know."));
    CHECK_FALSE(shows(state, "Telling apart, round by round"));
    CHECK_FALSE(shows(state, "Trust"));
}

TEST_CASE("screens::history - a new player reads what will stand here, and nothing before it is known")
{
    CHECK(shows(record(screens::Standing{}), "Nothing on record yet"));
    CHECK_FALSE(shows(record(std::nullopt), "Nothing on record yet"));
    CHECK(frames::find(picture(record(std::nullopt)), "front-page") != nullptr);
}
