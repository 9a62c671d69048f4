// SPDX-License-Identifier: MIT
#include "screens/class_stage.h"

#include "class_pictures.h"
#include "support/pseudo_language.h"

#include <algorithm>
#include <set>

using lesson::dark_places;
using lesson::last_said;
using lesson::Lesson;
using lesson::lies_on_top;
using lesson::picture;
using lesson::shows;
using lesson::words_of;
using screens::ClassLayer;
using screens::ClassStage;

TEST_CASE("screens::class_lobby - address, code and names stand on the wall, and Enter starts with everybody")
{
    Lesson class_of;
    class_of.join(lesson::eleven());
    for (const char* words : {"Join at 192.168.1.20:8080", "K7 M4 QX", "Blue Heron", "حاشية", "Start with 11"}) {
        CHECK_MESSAGE(shows(class_of, words), words);
    }
    class_of.table.press(ui::Key::Enter);
    CHECK(last_said(class_of) == room::Command{room::Start{}});
    class_of.table.press(ui::Key::L);
    CHECK(last_said(class_of) == room::Command{room::Lock{room::Switch::On}});
}

TEST_CASE("screens::class_lobby - hidden names are not on the wall, only how many are in")
{
    Lesson class_of;
    class_of.join({"Blue Heron", "Owl"});
    class_of.steer(room::HideNames{});
    CHECK_FALSE(shows(class_of, "Blue Heron"));
    CHECK(shows(class_of, "2 students are in."));
}

TEST_CASE("screens::class_lobby - of hundreds the latest are named, and the others are counted")
{
    Lesson class_of;
    std::vector<std::string> names;
    for (int i = 1; i <= 400; ++i) {
        names.push_back(fmt::format("Reader {}", i));
    }
    class_of.join(names);
    const std::string words = words_of(class_of);
    std::size_t named = 0;
    for (const std::string& name : names) {
        named += words.find(name + "\n") != std::string::npos ? 1U : 0U;
    }
    REQUIRE(named > 5);
    CHECK(words.find(fmt::format("and {} more", names.size() - named)) != std::string::npos);
    CHECK(words.find("Reader 400\n") != std::string::npos);
}

TEST_CASE("screens::class_lobby - the code reads from the left in every language, or no phone could read it")
{
    Lesson class_of;
    const auto english = dark_places(picture(class_of.table.state));
    const base::Language arabic = support::shipped_language("ar");
    const auto turned = dark_places(screens::view(class_of.table.state, {table::engine(), ui::light_theme(), arabic}));
    REQUIRE(english.size() > 500);
    CHECK(english == turned);
}

TEST_CASE("screens::class_lobby - another network changes the address on the wall")
{
    Lesson class_of;
    class_of.table.say(screens::OpenOverClass{ClassLayer::NoPhone});
    CHECK(shows(class_of, "10.1.2.3"));
    class_of.table.say(screens::ChooseNetwork{"10.1.2.3"});
    CHECK(class_of.table.effects.back() == screens::Effect{screens::MoveClass{"10.1.2.3"}});
    screens::ClassPlace moved = lesson::place();
    moved.url = "http://10.1.2.3:8080";
    class_of.table.say(screens::ClassMoved{moved});
    class_of.table.say(screens::CloseLayer{});
    CHECK(shows(class_of, "Join at 10.1.2.3:8080"));
}

TEST_CASE("screens::class_question - nothing of the picture depends on the key")
{
    const auto drawn = [](const quiz::Question& question) {
        Lesson class_of({question});
        class_of.join(lesson::eleven());
        class_of.steer(room::Start{});
        class_of.answer(0, 0);
        return ui::dump(picture(class_of.table.state).draw);
    };
    quiz::Question caller = make::choice();
    quiz::Question other = caller;
    other.body = quiz::Choice{"Tomas Lund"};
    CHECK(drawn(caller) == drawn(other));
    CHECK(drawn(make::verdict(quiz::Verdict::Refuted)) == drawn(make::verdict(quiz::Verdict::Supported)));
    quiz::Question two = make::compare();
    two.body = quiz::Compare{quiz::Comparison::Agree};
    CHECK(drawn(make::compare()) == drawn(two));
}

TEST_CASE("screens::class_question - how many have answered, and Enter shows the receipt of this very question")
{
    Lesson class_of = lesson::asked("caller");
    class_of.answer(3, 2);
    CHECK(shows(class_of, "5 of 11 have answered"));
    class_of.table.press(ui::Key::Enter);
    CHECK(last_said(class_of) == room::Command{room::Show{room::TurnIndex{0}}});
    class_of.table.press(ui::Key::K);
    CHECK(last_said(class_of) == room::Command{room::Skip{room::TurnIndex{0}}});
    class_of.table.press(ui::Key::P);
    CHECK(last_said(class_of) == room::Command{room::Pause{}});
}

TEST_CASE("screens::class_question - the time is told by the second while it runs, and more can be given")
{
    Lesson timed = lesson::asked("caller", 40);
    CHECK(shows(timed, "40 s"));
    CHECK(picture(timed.table.state).stale_at <= timed.table.state.now + 1000);
    screens::State later = timed.table.state;
    later.now += 39'500;
    CHECK(frames::words_of(picture(later)).find("1 s\n") != std::string::npos);
    later.now += 60'000;
    CHECK(frames::words_of(picture(later)).find("The time is up") != std::string::npos);
    CHECK(picture(later).stale_at == ui::never);
    timed.table.press(ui::Key::T);
    CHECK(last_said(timed) == room::Command{room::Extend{30}});
    timed.steer(room::Pause{});
    CHECK(picture(timed.table.state).stale_at == ui::never);
    CHECK_FALSE(shows(timed, "Who called the lighthouse"));
}

TEST_CASE("screens::class_receipt - passage, key, shares and the way on")
{
    Lesson class_of = lesson::asked("caller");
    class_of.answer(4, 7);
    class_of.steer(room::Show{});
    CHECK(class_of.stage() == ClassStage::Receipt);
    CHECK(shows(class_of, "4 of 11 were right."));
    CHECK(shows(class_of, "Ana Reis (right)"));
    CHECK(shows(class_of, std::string(make::call)));
    class_of.table.press(ui::Key::Enter);
    CHECK(last_said(class_of) == room::Command{room::Next{room::TurnIndex{0}}});
}

TEST_CASE("screens::class_receipt - the standings come after it where the teacher wants them, and only then")
{
    Lesson class_of = lesson::asked("caller");
    class_of.answer(1, 1);
    class_of.steer(room::Show{});
    CHECK_FALSE(shows(class_of, "Standings\n"));
    class_of.steer(room::ShowStandings{});
    class_of.table.press(ui::Key::Enter);
    CHECK(shows(class_of, "The best"));
    CHECK(shows(class_of, "Blue Heron"));
    class_of.steer(room::HideNames{});
    CHECK_FALSE(shows(class_of, "Blue Heron"));
    class_of.table.press(ui::Key::B);
    CHECK(shows(class_of, "(right)"));
    class_of.table.press(ui::Key::Enter);
    class_of.table.press(ui::Key::Enter);
    CHECK(last_said(class_of) == room::Command{room::Next{room::TurnIndex{0}}});
}

TEST_CASE("screens::update - what a teacher looks at stays while answers come, and makes way for the next question")
{
    Lesson class_of = lesson::asked("caller");
    class_of.table.say(screens::OpenOverClass{ClassLayer::Roster});
    class_of.answer(1, 0);
    CHECK(lies_on_top<screens::RosterLayer>(class_of));
    class_of.steer(room::Show{});
    CHECK(class_of.table.state.layers.empty());
    CHECK(class_of.table.state.ui.focused == screens::first_focus(class_of.table.state));
}

TEST_CASE("screens::update - what the class refused is said until the teacher says something else")
{
    Lesson class_of;
    class_of.table.say(screens::ClassRefused{"Not now, please."});
    CHECK(shows(class_of, "Not now, please."));
    class_of.look();
    CHECK(shows(class_of, "Not now, please."));
    class_of.table.say(screens::Steer{room::Lock{}});
    CHECK_FALSE(shows(class_of, "Not now, please."));
}

TEST_CASE("screens::update - a full disk is told on every page that the class stands on")
{
    Lesson class_of = lesson::asked("caller");
    class_of.trouble = "The history can’t grow: the disk is full. Free some space and try again.";
    for (const room::Command& command : {room::Command{room::Show{}}, room::Command{room::Pause{}}}) {
        class_of.look();
        CHECK(shows(class_of, "the disk is full"));
        class_of.steer(command);
    }
    CHECK(shows(class_of, "the disk is full"));
}

TEST_CASE("screens::update - closing the window of a class that is on asks first, and does it when said again")
{
    Lesson class_of = lesson::asked("caller");
    class_of.table.say(screens::Quit{});
    CHECK(lies_on_top<screens::LeavingLayer>(class_of));
    CHECK(class_of.table.count<screens::CloseWindow>() == 0);
    class_of.table.say(screens::Quit{});
    CHECK(class_of.table.count<screens::CloseWindow>() == 1);
    Lesson stopped = lesson::asked("caller");
    stopped.steer(room::Stop{});
    stopped.table.say(screens::Quit{});
    CHECK(stopped.table.count<screens::CloseWindow>() == 1);
}

TEST_CASE("screens::update - leaving closes the class and leads to the front page")
{
    Lesson class_of = lesson::asked("caller");
    class_of.steer(room::Stop{});
    class_of.table.press(ui::Key::Enter);
    CHECK(class_of.table.count<screens::CloseClass>() == 1);
    CHECK_FALSE(class_of.table.state.classroom);
    CHECK(std::holds_alternative<screens::Title>(class_of.table.state.screen));
    class_of.look(); // a late word of a class that is closed
    CHECK_FALSE(class_of.table.state.classroom);
}

TEST_CASE("screens::update - a student gets another name, and blanks are none")
{
    Lesson class_of;
    class_of.join({"Owl", "Noon"});
    class_of.table.say(screens::OpenOverClass{ClassLayer::Roster});
    class_of.table.say(screens::RenameStudent{{1}});
    class_of.table.say(screens::Changed{ui::TextChanged{{"field"}, "   "}});
    class_of.table.say(screens::RenameStudent{{1}});
    CHECK_FALSE(last_said(class_of));
    class_of.table.say(screens::Changed{ui::TextChanged{{"field"}, " Dawn "}});
    class_of.table.say(screens::RenameStudent{{1}});
    const auto said = last_said(class_of);
    REQUIRE(said);
    REQUIRE(std::holds_alternative<room::Rename>(*said));
    CHECK(std::get<room::Rename>(*said).name.shown == "Dawn");
}

TEST_CASE("screens::roster - of a large class those are listed whose names have in them what is typed")
{
    Lesson class_of;
    std::vector<std::string> names;
    for (int i = 1; i <= 100; ++i) {
        names.push_back(fmt::format("Reader {}", i));
    }
    class_of.join(names);
    class_of.table.say(screens::OpenOverClass{ClassLayer::Roster});
    CHECK(shows(class_of, "There are 40 more"));
    CHECK_FALSE(shows(class_of, "Reader 97\n"));
    class_of.table.say(screens::Changed{ui::TextChanged{{"field"}, "reader 9"}});
    CHECK(shows(class_of, "Reader 97\n"));
    CHECK_FALSE(shows(class_of, "Reader 8\n"));
    class_of.table.say(screens::RenameStudent{{96}});
    CHECK(shows(class_of, "Take this name"));
    class_of.table.say(screens::CloseLayer{});
    CHECK(shows(class_of, "There are 40 more"));
    class_of.table.say(screens::Changed{ui::TextChanged{{"field"}, "Nobody"}});
    CHECK(shows(class_of, "Nobody of such a name is in the class."));
}

TEST_CASE("screens::update - a class is chosen like a round, and the one that was left is offered first")
{
    table::Table table;
    table.open();
    table.say(screens::OpenClassSetup{"storm.toml"});
    table.press(ui::Key::Enter);
    REQUIRE(std::holds_alternative<screens::HostClass>(table.effects.back()));
    CHECK(std::get<screens::HostClass>(table.effects.back()).begins == screens::ClassBegins::Anew);
    table.say(screens::LeftClassFound{screens::LeftClass{table::today, 14}});
    CHECK(frames::words_of(picture(table.state)).find("with 14 students") != std::string::npos);
    table.press(ui::Key::Enter);
    CHECK(std::get<screens::HostClass>(table.effects.back()).begins == screens::ClassBegins::WhereItWas);
    rounds::Plan none;
    none.kinds = {quiz::Kind::Order};
    table.say(screens::OpenClassSetup{"storm.toml"});
    table.say(screens::ChangePlan{none});
    const auto before = table.effects.size();
    table.say(screens::BeginClass{});
    CHECK(table.effects.size() == before);
}

TEST_CASE("screens::class_shares - every option is there with its count; of other kinds the answers, and the key")
{
    Lesson choice = lesson::asked("caller");
    choice.answer(3, 5);
    const auto shares = screens::class_shares(table::english(), choice.school.pack, choice.school.state, {0});
    REQUIRE(shares.size() == 3);
    std::size_t all = 0;
    for (const screens::ClassShare& share : shares) {
        all += share.count;
        CHECK(share.key == (share.text == "Ana Reis"));
    }
    CHECK(all == 8);
    Lesson number = lesson::asked(make::number().id.value);
    number.answer(0, 4);
    const auto amounts = screens::class_shares(table::english(), number.school.pack, number.school.state, {0});
    REQUIRE(amounts.size() == 2);
    CHECK(amounts.front().count == 4);
    CHECK_FALSE(amounts.front().key);
    CHECK(amounts.back() == screens::ClassShare{amounts.back().text, 0, true});
}

TEST_CASE("screens::class_result - the share of right answers, and the hardest question where there are enough")
{
    Lesson class_of(school::three());
    class_of.join({"Owl", "Noon", "Stet"});
    class_of.steer(room::Start{});
    class_of.answer(2, 1);
    class_of.steer(room::Show{});
    class_of.steer(room::Next{});
    class_of.answer(0, 2);
    class_of.steer(room::Show{});
    class_of.steer(room::Next{});
    class_of.answer(0, 3);
    class_of.steer(room::Skip{});
    const screens::ClassResult result = screens::class_result(class_of.school.state);
    CHECK(result.answers == 5);
    CHECK(result.questions == 2);
    CHECK(result.right == doctest::Approx(0.4));
    CHECK(result.hardest == room::TurnIndex{0});
    CHECK(shows(class_of, "40 % of the class’s answers were right."));
    CHECK(screens::class_result(lesson::Lesson().school.state).answers == 0);
}
