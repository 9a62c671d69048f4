// SPDX-License-Identifier: MIT
#include "table.h"

#include <array>

using table::Table;

namespace {

constexpr std::array<ui::Key, 6> letters = {ui::Key::A, ui::Key::B, ui::Key::C, ui::Key::D, ui::Key::E, ui::Key::F};

/// Goes down the article to a sentence.
void go_to_sentence(Table& table, const std::string& id)
{
    for (int i = 0; i < 100 && table.state.ui.focused.value != id; ++i) {
        table.press(ui::Key::Down);
    }
    REQUIRE(table.state.ui.focused.value == id);
}

void answer_by_keys(Table& table)
{
    if (quiz::kind(table.item().question) == quiz::Kind::Locate) {
        go_to_sentence(table, table.sentence_id(true));
        table.press(ui::Key::Enter);
    } else {
        const auto shown = screens::shown_answers(table.item().question, *table.round);
        const auto right = std::find(shown.begin(), shown.end(), table.answer(true)) - shown.begin();
        table.press(letters[static_cast<std::size_t>(right)]);
    }
    table.press(ui::Key::Digit3);
    table.press(ui::Key::Enter);
}

void answer_by_mouse(Table& table)
{
    if (quiz::kind(table.item().question) == quiz::Kind::Locate) {
        table.click(table.sentence_id(true));
    } else {
        const auto shown = screens::shown_answers(table.item().question, *table.round);
        const auto right = std::find(shown.begin(), shown.end(), table.answer(true)) - shown.begin();
        table.click("option-" + std::to_string(right));
    }
    table.click("confidence-3");
    table.click("confirm");
}

/// What can be earned: 3 for each of 4 answers, 1 for each of 3 passages.
constexpr int everything = 15;

}

TEST_CASE("screens - a whole round is played with the keyboard alone")
{
    for (const float scale : {1.0F, 2.0F}) {
        Table table;
        table.open();
        table.state.window = {800, 600};
        table.state.settings.text_scale = scale;
        table.press(ui::Key::Enter);
        while (!std::holds_alternative<screens::Results>(table.state.screen)) {
            REQUIRE(std::holds_alternative<screens::Question>(table.state.screen));
            answer_by_keys(table);
            if (std::holds_alternative<screens::Pointing>(table.state.screen)) {
                go_to_sentence(table, table.sentence_id(true));
                table.press(ui::Key::Enter);
            }
            REQUIRE(std::holds_alternative<screens::Receipt>(table.state.screen));
            table.press(ui::Key::Enter);
        }
        CHECK(rounds::points(*table.round, screens::desk_player) == everything);
        CHECK(table.state.notice.empty());
        table.press(ui::Key::Escape);
        CHECK(std::holds_alternative<screens::Title>(table.state.screen));
    }
}

TEST_CASE("screens - a whole round is played with the mouse alone")
{
    for (const float scale : {1.0F, 2.0F}) {
        Table table;
        table.open();
        table.state.window = {800, 600};
        table.state.settings.text_scale = scale;
        table.state.settings.motion = ui::Motion::Reduced;
        table.click("play");
        while (!std::holds_alternative<screens::Results>(table.state.screen)) {
            REQUIRE(std::holds_alternative<screens::Question>(table.state.screen));
            answer_by_mouse(table);
            if (std::holds_alternative<screens::Pointing>(table.state.screen)) {
                table.click(table.sentence_id(true));
            }
            REQUIRE(std::holds_alternative<screens::Receipt>(table.state.screen));
            table.click("next");
        }
        CHECK(rounds::points(*table.round, screens::desk_player) == everything);
        table.click("receipt-0");
        table.click("read");
        CHECK(std::holds_alternative<screens::Reader>(table.state.screen));
        table.click("back");
        table.click("results");
        table.click("front-page");
        CHECK(std::holds_alternative<screens::Title>(table.state.screen));
    }
}

TEST_CASE("screens - the arrows choose: the first press takes the first option")
{
    Table table;
    table.play("caller");
    const auto shown = screens::shown_answers(table.item().question, *table.round);
    const auto chosen = [&] { return std::get<screens::Question>(table.state.screen).answer; };
    table.press(ui::Key::Down);
    CHECK(chosen() == shown[0]);
    table.press(ui::Key::Down);
    CHECK(chosen() == shown[1]);
    CHECK(table.state.ui.focused.value == "option-1");
    table.press(ui::Key::Tab);
    table.press(ui::Key::Right);
    CHECK(std::get<screens::Question>(table.state.screen).confidence == learn::Confidence::FairlySure);
    table.press(ui::Key::Z);
    table.press(ui::Key::Z);
    CHECK_FALSE(chosen());
}

TEST_CASE("screens - Escape pauses, and Escape goes on")
{
    Table table;
    table.play("caller");
    table.press(ui::Key::Escape);
    CHECK(screens::is_paused(table.state));
    table.press(ui::Key::Escape);
    CHECK_FALSE(screens::is_paused(table.state));
}

TEST_CASE("screens - the size of text follows Control with plus and minus everywhere")
{
    Table table;
    table.open();
    table.press(ui::Key::Plus, {.control = true});
    CHECK(table.state.settings.text_scale == 1.25F);
    table.play("caller");
    table.state.settings.text_scale = 1.5F;
    table.press(ui::Key::Minus, {.control = true});
    CHECK(table.state.settings.text_scale == 1.25F);
}

TEST_CASE("screens - a window that changes its size keeps everything else")
{
    Table table;
    table.play("caller");
    table.say(screens::ChooseAnswer{table.answer(true)});
    const screens::State before = table.state;
    table.input(ui::Resized{{900, 700}});
    CHECK(table.state.window == ui::Size{900, 700});
    CHECK(table.state.screen == before.screen);
    CHECK(table.state.ui == before.ui);
}
