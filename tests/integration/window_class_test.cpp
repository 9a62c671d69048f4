// SPDX-License-Identifier: MIT
// A class hosted in the real window: students come over the network of this computer, and the teacher steers by keys.
#include "app/window_game.h"
#include "screens/class_stage.h"
#include "support/app_world.h"
#include "support/plain_browser.h"
#include "support/read_file.h"
#include "support/x_pilot.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <fmt/format.h>

namespace {

const std::string damascus = std::string(RECEIPTS_SOURCE_DIR) + "/content/packs/damascus.toml";

app::Outside quiet_outside()
{
    return {.open_url = [](const std::string&) -> base::Result<void> { return {}; },
            .play = [](ui::Sound, int) {},
            .say = [](const std::string&, const std::string&) {},
            .open_page = [](const std::string&) -> base::Result<void> { return {}; }};
}

/// A window with a class in it.
struct Teacher {
    support::AppWorld desk;
    app::WindowGame game;

    Teacher() : game(open()) { host(); }

    app::WindowGame open()
    {
        auto opened = app::WindowGame::open(desk.world, quiet_outside());
        REQUIRE_MESSAGE(opened, opened.error().message);
        return std::move(*opened);
    }

    void host()
    {
        game.host({.port = std::uint16_t{0}, .bind = "127.0.0.1", .length = 3});
        game.dispatch(screens::OpenPack{damascus, screens::Purpose::Host});
        REQUIRE_MESSAGE(game.state().classroom, game.state().notice);
    }

    const screens::ClassNow& now() const { return *game.state().classroom->now; }
    screens::ClassStage stage() const { return screens::class_stage(now().room); }

    /// Steps until the class is as wanted; a test that waits for ever is ended from outside.
    template <class Wanted> void wait(Wanted wanted)
    {
        while (!wanted()) {
            REQUIRE(game.step());
        }
    }

    void wait_for(screens::ClassStage wanted)
    {
        wait([&] { return stage() == wanted; });
    }

    bool shows(const std::string& words) const
    {
        return std::any_of(game.frame().draw.begin(), game.frame().draw.end(), [&](const ui::DrawCommand& command) {
            const auto* text = std::get_if<ui::Text>(&command);
            return text != nullptr && text->layout.spec().text.find(words) != std::string::npos;
        });
    }

    void press(const std::string& key) { support::XPilot("").press(key); }

    void picture(const std::string& name)
    {
        if (const char* folder = std::getenv("RECEIPTS_PICTURES")) { // NOLINT(concurrency-mt-unsafe): a test
            CHECK(game.window().save_screenshot(std::string(folder) + "/" + name + ".png"));
        }
    }
};

/// A student in the class of a window.
struct Student {
    support::PlainBrowser browser;

    Student(const Teacher& teacher, const std::string& name) : browser(teacher.game.state().classroom->place.port)
    {
        browser.say(fmt::format(R"({{"type":"hello","v":1,"role":"student","code":"{}","language":"en"}})",
                                teacher.now().room.code));
        browser.hear("\"welcome\"");
        browser.say(fmt::format(R"({{"type":"join","id":"{0}-0123456789abcdef","name":"{0}"}})", name));
        browser.hear("\"joined\"");
    }

    /// Answers the first question with the first of its options, and leaves the second step out.
    void answer(const std::string& answer)
    {
        browser.say(fmt::format(R"({{"type":"answer","id":"a1","turn":0,"answer":{},"confidence":2}})", answer));
        browser.hear("\"accepted\"");
        browser.say(R"({"type":"skip","id":"a2","turn":0})");
    }
};

/// The answer of a browser that takes the first option, or an answer of the question's kind.
std::string some_answer(const quiz::Question& question)
{
    switch (quiz::kind(question)) {
    case quiz::Kind::Choice: return R"({"option":0})";
    case quiz::Kind::Verdict: return R"({"verdict":"refuted"})";
    case quiz::Kind::Number: return R"({"number":1})";
    case quiz::Kind::Short: return R"({"text":"Aleppo"})";
    case quiz::Kind::Compare: return R"({"comparison":"agree"})";
    default: return "";
    }
}

}

TEST_CASE("the window - a class joins, answers a question and sees its receipt, and the teacher steers by keys")
{
    Teacher teacher;
    CHECK(teacher.stage() == screens::ClassStage::Lobby);
    Student heron(teacher, "Blue Heron");
    Student owl(teacher, "Owl");
    teacher.wait([&] { return teacher.shows("Owl") && teacher.shows("Blue Heron"); });
    CHECK(teacher.shows("Start with 2"));
    teacher.picture("lobby");
    teacher.press("l");
    teacher.wait([&] { return teacher.now().room.locked; });
    teacher.press("Return");
    teacher.wait_for(screens::ClassStage::Question);
    teacher.picture("question");
    const quiz::Item* item = room::item_at(*teacher.game.state().pack, teacher.now().room, {0});
    REQUIRE(item != nullptr);
    if (const std::string answer = some_answer(item->question); !answer.empty()) {
        heron.answer(answer);
        teacher.wait([&] { return teacher.now().room.answered == 1; });
        CHECK(teacher.shows("1 of 2 have answered"));
    }
    teacher.press("Return");
    teacher.wait_for(screens::ClassStage::Receipt);
    heron.browser.hear("\"receipt\"");
    teacher.picture("receipt");
    teacher.press("Return");
    teacher.wait([&] { return teacher.now().room.turn.value == 1; });
    CHECK(teacher.stage() == screens::ClassStage::Question);
}

TEST_CASE("the window - the class goes on from another device, and from here again")
{
    Teacher teacher;
    teacher.press("m");
    teacher.wait([&] { return teacher.shows("Steer the class"); });
    teacher.press("d");
    teacher.wait([&] { return teacher.shows("The link is a secret"); });
    teacher.press("Return");
    teacher.wait([&] { return teacher.shows("/teach#"); });
    teacher.picture("hand-over");
    const auto& layer = std::get<screens::HandOverLayer>(teacher.game.state().layers.back().layer);
    const std::string secret = layer.link->url.substr(layer.link->url.find('#') + 1);
    support::PlainBrowser tablet(teacher.game.state().classroom->place.port);
    tablet.say(fmt::format(R"({{"type":"hello","v":1,"role":"teacher","language":"en","secret":"{}"}})", secret));
    teacher.wait([&] { return teacher.shows("Steer from here again"); });
    CHECK_FALSE(teacher.shows("/teach#"));
    teacher.game.dispatch(screens::SteerFromHere{});
    teacher.wait([&] { return teacher.now().steering == screens::Steering::Here; });
    teacher.game.dispatch(screens::Steer{room::Lock{}});
    teacher.wait([&] { return teacher.now().room.locked; });
}

TEST_CASE("the window - a class that ends has its report saved on this computer")
{
    Teacher teacher;
    const Student owl(teacher, "Owl");
    teacher.wait([&] { return teacher.now().room.students.size() == 1; });
    teacher.game.dispatch(screens::Steer{room::Start{}});
    teacher.wait_for(screens::ClassStage::Question);
    teacher.game.dispatch(screens::Steer{room::End{}});
    teacher.wait_for(screens::ClassStage::Finished);
    teacher.press("o");
    teacher.wait([&] { return teacher.shows("The report on the class"); });
    teacher.game.dispatch(screens::AskForReport{screens::ReportNames::Shown});
    CHECK(teacher.shows("receipts-class-1.html"));
    const auto& layer = std::get<screens::ClassReportLayer>(teacher.game.state().layers.back().layer);
    CHECK(support::read_file(layer.path).find("Owl") != std::string::npos);
}

TEST_CASE("the window - nothing is drawn while nothing happens in the class")
{
    Teacher teacher;
    const auto is_at_rest = [&] {
        const int before = teacher.game.window().pictures_drawn();
        for (int i = 0; i < 5; ++i) {
            REQUIRE(teacher.game.step());
        }
        return teacher.game.window().pictures_drawn() == before;
    };
    teacher.wait(is_at_rest);
    CHECK(is_at_rest());
}

TEST_CASE("the window - a class that stops is offered again with its students, and goes on")
{
    Teacher teacher;
    const Student owl(teacher, "Owl");
    teacher.wait([&] { return teacher.now().room.students.size() == 1; });
    teacher.game.dispatch(screens::Steer{room::Stop{}});
    teacher.wait_for(screens::ClassStage::Stopped);
    teacher.game.dispatch(screens::LeaveClass{});
    CHECK_FALSE(teacher.game.state().classroom);
    teacher.game.dispatch(screens::OpenClassSetup{damascus});
    CHECK(teacher.shows("with 1 student"));
    teacher.game.dispatch(screens::BeginClass{screens::ClassBegins::WhereItWas});
    REQUIRE_MESSAGE(teacher.game.state().classroom, teacher.game.state().notice);
    CHECK(teacher.now().room.students.size() == 1);
    teacher.game.dispatch(screens::Steer{room::Resume{}});
    teacher.wait_for(screens::ClassStage::Lobby);
}

TEST_CASE("the window - a port that is taken is told in words, and the game goes on")
{
    Teacher teacher;
    support::AppWorld other;
    auto second = app::WindowGame::open(other.world, quiet_outside());
    REQUIRE_MESSAGE(second, second.error().message);
    second->host({.port = teacher.game.state().classroom->place.port, .bind = "127.0.0.1"});
    second->dispatch(screens::OpenPack{damascus, screens::Purpose::Host});
    CHECK_FALSE(second->state().classroom);
    CHECK_FALSE(second->state().notice.empty());
    second->dispatch(screens::CloseNotice{});
    CHECK(std::holds_alternative<screens::Title>(second->state().screen));
}
