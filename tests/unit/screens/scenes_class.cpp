// SPDX-License-Identifier: MIT
#include "lesson.h"
#include "scenes.h"
#include "screens/class_stage.h"
#include "screens/ids.h"

namespace table {

namespace {

using lesson::Lesson;

void add(std::vector<Scene>& all, std::string name, const Lesson& lesson)
{
    all.push_back({std::move(name), lesson.table.state});
    all.back().state.now += 1000;
}

void setups(std::vector<Scene>& all)
{
    Table table(storm(make::all_kinds()));
    table.open();
    table.say(screens::OpenClassSetup{"storm.toml"});
    all.push_back({"class-setup", table.state});
    table.say(screens::LeftClassFound{screens::LeftClass{today, 14}});
    all.push_back({"class-setup-left", table.state});
    table.say(screens::LeftClassFound{std::nullopt, 1});
    all.push_back({"class-setup-changed", table.state});
}

void lobbies(std::vector<Scene>& all)
{
    Lesson class_of;
    add(all, "class-lobby-empty", class_of);
    class_of.join(lesson::eleven());
    add(all, "class-lobby", class_of);
    class_of.steer(room::Lock{});
    class_of.steer(room::HideNames{});
    class_of.table.say(screens::ClassRefused{"That is not possible just now."});
    add(all, "class-lobby-locked", class_of);
    class_of.steer(room::HideNames{room::Switch::Off});
    class_of.steer(room::Lock{room::Switch::Off});
    class_of.trouble = "The history can’t grow: the disk is full. Free some space and try again.";
    for (int i = 0; i < 140; ++i) {
        class_of.school.join(fmt::format("Reader {}", i + 1));
    }
    class_of.look();
    add(all, "class-lobby-hundreds", class_of);
}

/// The class goes on from another device.
void handing_over(std::vector<Scene>& all)
{
    Lesson class_of;
    class_of.join(lesson::eleven());
    class_of.table.say(screens::OpenOverClass{screens::ClassLayer::HandOver});
    add(all, "class-hand-over", class_of);
    class_of.table.say(screens::ClassLinkMade{lesson::link()});
    add(all, "class-hand-over-link", class_of);
    class_of.steering = screens::Steering::Lent;
    class_of.look();
    add(all, "class-lobby-handed-over", class_of);
    class_of.table.say(screens::OpenOverClass{screens::ClassLayer::HandOver});
    add(all, "class-handed-over", class_of);
}

void layers(std::vector<Scene>& all)
{
    Lesson class_of;
    class_of.join(lesson::eleven());
    class_of.steer(room::SetTeams{3, room::TeamsBy::Chance});
    class_of.table.say(screens::OpenOverClass{screens::ClassLayer::Menu});
    add(all, "class-menu-lobby", class_of);
    class_of.steer(room::SetPace{room::Pace::Self, base::Timestamp{class_of.school.now + 3LL * 86'400'000}});
    add(all, "class-menu-homework", class_of);
    class_of.table.say(screens::OpenHelp{});
    add(all, "class-help-menu", class_of);
    class_of.table.say(screens::CloseLayer{});
    class_of.table.say(screens::CloseLayer{});
    class_of.steer(room::Remove{{1}});
    class_of.steer(room::LiftLimit{{0}});
    class_of.table.say(screens::OpenOverClass{screens::ClassLayer::Roster});
    add(all, "class-roster", class_of);
    class_of.table.say(screens::RenameStudent{{2}});
    add(all, "class-roster-renaming", class_of);
    class_of.table.say(screens::CloseLayer{});
    class_of.table.say(screens::CloseLayer{});
    class_of.table.say(screens::OpenOverClass{screens::ClassLayer::NoPhone});
    add(all, "class-no-phone", class_of);
    class_of.table.say(screens::CloseLayer{});
    for (int i = 0; i < 90; ++i) {
        class_of.school.join(fmt::format("Reader {}", i + 1));
    }
    class_of.look();
    class_of.table.say(screens::OpenOverClass{screens::ClassLayer::Roster});
    add(all, "class-roster-many", class_of);
    class_of.table.say(screens::CloseLayer{});
    class_of.table.say(screens::Quit{});
    add(all, "class-leaving", class_of);
}

/// A question of every kind as it is asked.
void questions(std::vector<Scene>& all)
{
    for (const quiz::Question& question : make::all_kinds()) {
        const std::string kind(quiz::to_string(quiz::kind(question)));
        Lesson class_of = lesson::asked(question.id.value);
        class_of.answer(3, 2);
        add(all, "class-question-" + kind, class_of);
        class_of.steer(room::Show{});
        add(all, "class-receipt-" + kind, class_of);
    }
    Lesson timed = lesson::asked("caller", 40);
    add(all, "class-question-timed", timed);
    timed.steer(room::Pause{});
    add(all, "class-paused", timed);
}

void after(std::vector<Scene>& all)
{
    Lesson class_of = lesson::asked("caller");
    class_of.answer(4, 7);
    class_of.steer(room::ShowStandings{});
    class_of.steer(room::Show{});
    add(all, "class-receipt-before-standings", class_of);
    class_of.table.say(screens::TurnToStandings{});
    add(all, "class-standings", class_of);
    class_of.steer(room::HideNames{});
    class_of.table.say(screens::TurnToStandings{});
    add(all, "class-standings-hidden", class_of);
    class_of.steer(room::Next{});
    class_of.table.say(screens::OpenOverClass{screens::ClassLayer::Earlier});
    add(all, "class-earlier", class_of);
    class_of.steer(room::Back{{0}});
    add(all, "class-looking-back", class_of);
    class_of.steer(room::Next{});
    class_of.steer(room::Stop{});
    add(all, "class-stopped", class_of);
    class_of.steer(room::Resume{});
    class_of.steer(room::End{});
    add(all, "class-end", class_of);
    class_of.table.say(screens::OpenOverClass{screens::ClassLayer::Report});
    add(all, "class-report", class_of);
    class_of.table.say(screens::ClassReportMade{"/home/reader/.local/share/receipts/reports/receipts-class-7.html"});
    add(all, "class-report-saved", class_of);
}

void others(std::vector<Scene>& all)
{
    Lesson homework;
    homework.join({"Blue Heron", "Owl"});
    homework.steer(room::SetPace{room::Pace::Self, base::Timestamp{homework.school.now + 3LL * 86'400'000}});
    homework.steer(room::Start{});
    add(all, "class-own-pace", homework);
    Lesson nobody;
    nobody.join({"Blue Heron"});
    nobody.steer(room::Start{});
    nobody.steer(room::End{});
    add(all, "class-end-nothing", nobody);
    Lesson teams;
    teams.join(lesson::eleven());
    teams.steer(room::SetTeams{3, room::TeamsBy::Chance});
    teams.steer(room::ShowStandings{});
    teams.steer(room::Start{});
    teams.answer(5, 6);
    teams.steer(room::Show{});
    teams.table.say(screens::TurnToStandings{});
    add(all, "class-standings-teams", teams);
}

/// The hard packs: words that no line can hold, and a script that runs from right to left.
void hard_packs(std::vector<Scene>& all, const std::string& name, const quiz::ReadyPack& pack)
{
    Lesson class_of;
    class_of.table.pack = pack;
    class_of.table.state.pack = class_of.table.shared();
    class_of.school = school::Class{pack};
    REQUIRE(class_of.school.put(school::opening(pack)) == room::Outcome::Accepted);
    class_of.join(lesson::eleven());
    add(all, name + "-class-lobby", class_of);
    class_of.steer(room::Start{});
    add(all, name + "-class-question", class_of);
    class_of.steer(room::Show{});
    add(all, name + "-class-receipt", class_of);
}

}

void class_scenes(std::vector<Scene>& all)
{
    setups(all);
    lobbies(all);
    handing_over(all);
    layers(all);
    questions(all);
    after(all);
    others(all);
    hard_packs(all, "arabic", arabic_pack());
    hard_packs(all, "long", long_pack());
}

}
