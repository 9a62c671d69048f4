// SPDX-License-Identifier: MIT
#include "screens/buzzing.h"

#include "frames.h"
#include "table.h"

using table::Table;

namespace {

bool shows(const Table& table, const std::string& wanted)
{
    return frames::words_of(table.picture()).find(wanted) != std::string::npos;
}

template <class Screen> bool is(const Table& table)
{
    return std::holds_alternative<Screen>(table.state.screen);
}

int told(const Table& table, const rounds::Happening& what)
{
    return static_cast<int>(
        std::count(table.effects.begin(), table.effects.end(), screens::Effect{screens::TellRound{what}}));
}

/// A table at which a round of these questions was begun as planned.
Table planned(const std::vector<quiz::Question>& questions, const rounds::Plan& plan,
              const std::vector<std::string>& players = {"Ana"})
{
    Table table(table::storm(questions));
    table.open();
    table.say(screens::OpenSetup{"storm.toml"});
    table.say(screens::ChangePlan{plan});
    table.say(screens::ChangeSeats{players});
    table.say(screens::StartPlanned{});
    return table;
}

Table timed(int seconds)
{
    rounds::Plan plan;
    plan.seconds = seconds;
    return planned({make::choice()}, plan);
}

Table buzz(const std::vector<quiz::Question>& questions)
{
    rounds::Plan plan;
    plan.seats = rounds::Seats::Buzz;
    return planned(questions, plan, {"Ana", "Ben", "Cleo"});
}

void tick(Table& table, std::int64_t after)
{
    table.clock += after;
    table.input(ui::Tick{table.clock});
}

}

TEST_CASE("screens::time_left - there is no timer unless it was asked for")
{
    Table table;
    table.play("caller");
    CHECK_FALSE(screens::time_left(table.state));
    CHECK(table.picture().stale_at == ui::never);
}

TEST_CASE("screens::view(Question) - the seconds that are left show, and change once a second")
{
    Table table = timed(30);
    tick(table, 11'500);
    const std::int64_t left = *screens::time_left(table.state);
    CHECK(shows(table, std::to_string((left + 999) / 1000) + " s"));
    const std::int64_t change = table.picture().stale_at;
    CHECK(change > table.state.now);
    CHECK(change <= table.state.now + 1000);
    const auto before = frames::words_of(table.picture());
    table.state.now = change - 1;
    CHECK(frames::words_of(table.picture()) == before);
    table.state.now = change;
    CHECK(frames::words_of(table.picture()) != before);
}

TEST_CASE("screens::react - when the time is up the receipt comes, with a wrong answer and no points")
{
    Table table = timed(30);
    tick(table, 20'000);
    CHECK(told(table, rounds::TimedOut{{0}}) == 0);
    tick(table, 15'000);
    CHECK(is<screens::Receipt>(table));
    CHECK(told(table, rounds::TimedOut{{0}}) == 1);
    REQUIRE(table.round->attempts.size() == 1);
    CHECK(table.round->attempts[0].answer == quiz::Answer{quiz::NoAnswer{}});
    CHECK_FALSE(table.round->attempts[0].grade.right);
    tick(table, 60'000); // no clock runs while a receipt is read
    CHECK(told(table, rounds::TimedOut{{0}}) == 1);
    CHECK(is<screens::Receipt>(table));
}

TEST_CASE("screens::time_left - a pause stops the clock")
{
    Table table = timed(30);
    tick(table, 5'000);
    table.press(ui::Key::Escape);
    CHECK_FALSE(screens::time_left(table.state));
    tick(table, 90'000);
    CHECK(told(table, rounds::TimedOut{{0}}) == 0);
    table.press(ui::Key::Escape);
    CHECK(is<screens::Question>(table));
    CHECK(*screens::time_left(table.state) > 20'000);
}

TEST_CASE("screens::view(Reading) - the articles lie open first, and are put away when the questions begin")
{
    rounds::Plan plan;
    plan.opening = rounds::Opening::ReadFirst;
    Table table = planned({make::choice(), make::number()}, plan);
    REQUIRE(is<screens::Reading>(table));
    CHECK(shows(table, "The keeper lit the lamp at once."));
    CHECK_FALSE(shows(table, table.item().question.prompt));
    CHECK(table.state.ui.focused.value == "next");
    table.press(ui::Key::Enter);
    CHECK(is<screens::Question>(table));
    CHECK_FALSE(shows(table, "The keeper lit the lamp at once."));
    CHECK(shows(table, table.item().question.prompt));
}

TEST_CASE("screens::view(Reading) - an article can have the focus, and Enter begins from there too")
{
    rounds::Plan plan;
    plan.opening = rounds::Opening::ReadFirst;
    Table table = planned({make::choice()}, plan);
    table.press(ui::Key::Tab);
    const auto frame = table.picture();
    REQUIRE(frames::find(frame, "sheet-courier") != nullptr);
    table.state.ui.focused = {"sheet-courier"};
    table.press(ui::Key::Enter);
    CHECK(is<screens::Question>(table));
}

TEST_CASE("screens::view(Handover) - the next player is named, and nothing of the question shows")
{
    Table table = planned({make::choice()}, {}, {"Ana", "Ben"});
    REQUIRE(is<screens::Handover>(table));
    CHECK(shows(table, "Ana, it is your turn"));
    CHECK_FALSE(shows(table, table.item().question.prompt));
    for (const quiz::Option& option : table.item().question.options) {
        CHECK_FALSE(shows(table, option.text));
    }
    table.press(ui::Key::Enter);
    REQUIRE(is<screens::Question>(table));
    CHECK(shows(table, "Ana\n"));
    table.give(true, learn::Confidence::Certain);
    CHECK(shows(table, "Ana\n")); // at the second step too
    table.say(screens::SkipPointing{});
    CHECK(shows(table, "Ben, it is your turn"));
    table.click("next");
    CHECK(is<screens::Question>(table));
}

TEST_CASE("screens::view(Question) - in hot seat the points are those of whoever's turn it is")
{
    Table table = planned({make::choice(), make::choice("again")}, {}, {"Ana", "Ben"});
    for (int answers = 0; answers < 2; ++answers) {
        table.say(screens::TakeOver{});
        const bool ana = std::get<rounds::Asking>(table.round->phase).player.value == 0;
        table.give(ana, ana ? learn::Confidence::Certain : learn::Confidence::FairlySure);
        table.say(screens::SkipPointing{});
    }
    table.say(screens::Next{});
    REQUIRE(is<screens::Handover>(table));
    for (int answers = 0; answers < 2; ++answers) {
        table.say(screens::TakeOver{});
        const bool ana = std::get<rounds::Asking>(table.round->phase).player.value == 0;
        CHECK(shows(table, ana ? "Points 3" : "Points −2"));
        table.give(true, learn::Confidence::Guess);
        table.say(screens::SkipPointing{});
    }
}

TEST_CASE("screens::view(Buzzing) - the question lies open, and whoever presses their key answers")
{
    Table table = buzz({make::choice()});
    REQUIRE(is<screens::Buzzing>(table));
    CHECK(shows(table, "Who called the lighthouse at 6:40 a.m.?"));
    CHECK(shows(table, "The mayor"));
    CHECK(frames::find(table.picture(), "option-0") == nullptr);
    table.press(ui::Key::P);
    REQUIRE(is<screens::Question>(table));
    CHECK(std::get<rounds::Asking>(table.round->phase).player.value == 1);
}

TEST_CASE("screens::view(Buzzing) - digits and the pointer buzz as well, other keys do not")
{
    Table digit = buzz({make::choice()});
    digit.press(ui::Key::K);
    digit.press(ui::Key::Digit8);
    CHECK(is<screens::Buzzing>(digit));
    digit.press(ui::Key::Digit3);
    CHECK(std::get<rounds::Asking>(digit.round->phase).player.value == 2);
    Table pointer = buzz({make::choice()});
    pointer.click("buzz-1");
    CHECK(std::get<rounds::Asking>(pointer.round->phase).player.value == 1);
}

TEST_CASE("screens::view(Buzzing) - who was wrong has no key any more, and nobody may know")
{
    Table table = buzz({make::verdict()});
    table.press(ui::Key::Q);
    table.give(false, learn::Confidence::Guess);
    REQUIRE(is<screens::Buzzing>(table));
    CHECK(shows(table, "Ana has tried"));
    CHECK(frames::find(table.picture(), "buzz-0") == nullptr);
    table.press(ui::Key::Q);
    CHECK(is<screens::Buzzing>(table));
    table.press(ui::Key::Digit0);
    CHECK(is<screens::Receipt>(table));
}

TEST_CASE("screens::view(Question) - a feed tells how many cards were seen and not how many there are, or are true")
{
    rounds::Plan plan;
    plan.style = rounds::Style::Feed;
    plan.only = {{"one"}, {"two"}, {"three"}};
    const auto supported = quiz::Verdict::Supported;
    Table table = planned({make::verdict(quiz::Verdict::Refuted, "one"), make::verdict(supported, "two"),
                           make::verdict(supported, "three")},
                          plan);
    CHECK(shows(table, "Card 1"));
    CHECK_FALSE(shows(table, "1 of 3"));
    CHECK(shows(table, "The Courier"));
    table.press(ui::Key::A);
    table.press(ui::Key::Digit1);
    table.press(ui::Key::Enter);
    CHECK(is<screens::Receipt>(table)); // no second step
    table.say(screens::Next{});
    CHECK(shows(table, "Card 2"));
}
