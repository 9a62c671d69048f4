// SPDX-License-Identifier: MIT
// The class goes on from another device, its report opens, and classes that were left are told of.
#include "class_pictures.h"

#include <doctest/doctest.h>

using lesson::dark_places;
using lesson::last_said;
using lesson::Lesson;
using lesson::lies_on_top;
using lesson::picture;
using lesson::shows;
using screens::ClassLayer;
using screens::ClassStage;

TEST_CASE("screens::update - the link for another device shows when it is asked for, and goes with its page")
{
    Lesson class_of;
    const std::string secret = "#AAECAwQFBgcICQoLDA0ODw";
    class_of.table.press(ui::Key::M);
    class_of.table.press(ui::Key::D);
    REQUIRE(lies_on_top<screens::HandOverLayer>(class_of));
    CHECK(shows(class_of, "whoever has it steers the class"));
    CHECK(dark_places(picture(class_of.table.state)).empty());
    class_of.table.press(ui::Key::Enter);
    CHECK(class_of.table.effects.back() == screens::Effect{screens::HandOverClass{}});
    class_of.table.say(screens::ClassLinkMade{lesson::link()});
    CHECK(shows(class_of, secret));
    CHECK(dark_places(picture(class_of.table.state)).size() > 500);
    class_of.table.press(ui::Key::Escape);
    class_of.table.press(ui::Key::D);
    CHECK(lies_on_top<screens::HandOverLayer>(class_of));
    CHECK_FALSE(shows(class_of, secret));
}

TEST_CASE("screens::update - a link that comes after its page was closed is on no page")
{
    Lesson class_of;
    class_of.table.say(screens::OpenOverClass{ClassLayer::HandOver});
    class_of.table.say(screens::AskForLink{});
    class_of.table.say(screens::CloseLayer{});
    class_of.table.say(screens::ClassLinkMade{lesson::link()});
    CHECK_FALSE(shows(class_of, "/teach#"));
    class_of.table.say(screens::OpenOverClass{ClassLayer::Roster});
    class_of.table.say(screens::ClassLinkMade{lesson::link()});
    CHECK_FALSE(shows(class_of, "/teach#"));
}

TEST_CASE(
    "screens::update - another device takes the class over: the window says so, steers nothing, and takes it back")
{
    Lesson class_of;
    class_of.join(lesson::eleven());
    class_of.table.say(screens::OpenOverClass{ClassLayer::HandOver});
    class_of.table.say(screens::ClassLinkMade{lesson::link()});
    class_of.steering = screens::Steering::Lent;
    class_of.look();
    CHECK_FALSE(shows(class_of, "/teach#"));
    CHECK(shows(class_of, "Another device steers the class now."));
    const auto effects = class_of.table.effects.size();
    class_of.table.press(ui::Key::Enter);
    CHECK(class_of.table.effects.size() == effects);
    class_of.table.say(screens::AskForLink{});
    CHECK(class_of.table.effects.size() == effects);
    REQUIRE(shows(class_of, "Steer from here again"));
    class_of.table.say(screens::SteerFromHere{});
    CHECK(class_of.table.effects.back() == screens::Effect{screens::TakeClassBack{}});
    class_of.steering = screens::Steering::Here;
    class_of.look();
    CHECK_FALSE(shows(class_of, "Another device"));
    class_of.table.press(ui::Key::Enter);
    CHECK(last_said(class_of) == room::Command{room::Start{}});
}

TEST_CASE(
    "screens::update - a class that another device gave away can't be taken back, and the window does not offer it")
{
    Lesson class_of;
    class_of.steering = screens::Steering::Elsewhere;
    class_of.look();
    CHECK(shows(class_of, "Another device steers the class now."));
    CHECK_FALSE(shows(class_of, "Steer from here again"));
    const auto effects = class_of.table.effects.size();
    class_of.table.say(screens::SteerFromHere{});
    CHECK(class_of.table.effects.size() == effects);
}

TEST_CASE("screens::class_end - the report opens after a word of caution, with names or with numbers")
{
    Lesson class_of = lesson::asked("caller");
    class_of.answer(3, 5);
    class_of.steer(room::End{});
    class_of.table.press(ui::Key::O);
    REQUIRE(lies_on_top<screens::ClassReportLayer>(class_of));
    CHECK(shows(class_of, "turn the projector off first"));
    class_of.table.press(ui::Key::Tab);
    class_of.table.press(ui::Key::Enter);
    CHECK(class_of.table.effects.back() == screens::Effect{screens::WriteClassReport{screens::ReportNames::Shown}});
    class_of.table.press(ui::Key::Tab);
    class_of.table.press(ui::Key::Enter);
    CHECK(class_of.table.effects.back() == screens::Effect{screens::WriteClassReport{screens::ReportNames::Numbered}});
    class_of.table.say(screens::ClassReportMade{"/home/reader/reports/receipts-class-7.html"});
    CHECK(shows(class_of, "/home/reader/reports/receipts-class-7.html"));
    class_of.table.press(ui::Key::Escape);
    CHECK(class_of.stage() == ClassStage::Finished);
    CHECK(class_of.table.state.layers.empty());
}

TEST_CASE("screens::setup - classes that can't go on, because the pack was changed, are told of with what helps")
{
    table::Table table;
    table.open();
    table.say(screens::OpenClassSetup{"storm.toml"});
    CHECK(frames::words_of(picture(table.state)).find("the pack was changed since") == std::string::npos);
    table.say(screens::LeftClassFound{.left = std::nullopt, .changed = 2});
    CHECK(frames::words_of(picture(table.state)).find("the pack was changed since. Put the pack") != std::string::npos);
    table.press(ui::Key::Enter);
    REQUIRE(std::holds_alternative<screens::HostClass>(table.effects.back()));
    CHECK(std::get<screens::HostClass>(table.effects.back()).begins == screens::ClassBegins::Anew);
}
