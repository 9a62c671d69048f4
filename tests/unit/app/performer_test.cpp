// SPDX-License-Identifier: MIT
#include "app/performer.h"

#include "app/class_report_file.h"
#include "support/app_world.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>

namespace {

const std::string first_round = std::string(RECEIPTS_SOURCE_DIR) + "/content/packs/first-round.toml";

/// The shipped content, a user's folder of its own, and a browser that only takes notes.
struct Shell : support::AppWorld {
    std::vector<std::string> opened;
    std::vector<std::pair<ui::Sound, int>> played;
    std::vector<std::string> said;
    std::vector<std::string> pages;
    bool has_browser = true;

    app::Performer performer()
    {
        app::Outside outside{.open_url = [this](const std::string& url) -> base::Result<void> {
                                 opened.push_back(url);
                                 return {};
                             },
                             .play = [this](ui::Sound sound, int volume) { played.emplace_back(sound, volume); },
                             .say = [this](const std::string& words, const std::string&) { said.push_back(words); },
                             .open_page = [this](const std::string& path) -> base::Result<void> {
                                 pages.push_back(path);
                                 return has_browser ? base::Result<void>()
                                                    : base::fail(base::ErrorKind::NotFound, "No browser.", {path});
                             }};
        auto made = app::Performer::open(world, std::move(outside));
        REQUIRE(made);
        return std::move(*made);
    }
};

template <class Wanted> const Wanted* find(const std::vector<screens::Event>& events)
{
    for (const screens::Event& event : events) {
        if (const auto* wanted = std::get_if<Wanted>(&event)) {
            return wanted;
        }
    }
    return nullptr;
}

/// Begins a round on the first pack.
rounds::State begin(app::Performer& performer)
{
    REQUIRE(find<screens::PackLoaded>(performer.perform(screens::LoadPack{first_round, screens::Purpose::Play})));
    const auto events = performer.perform(screens::StartRound{.plan = {.length = 3}});
    const auto* changed = find<screens::RoundChanged>(events);
    REQUIRE(changed != nullptr);
    return changed->round;
}

}

TEST_CASE("app::Performer - the shelf holds the packs that ship, the easier one first, and nothing unfinished")
{
    Shell shell;
    auto performer = shell.performer();
    const auto events = performer.perform(screens::LoadLibrary{});
    const auto* shelf = find<screens::LibraryLoaded>(events);
    REQUIRE(shelf != nullptr);
    REQUIRE(shelf->packs.size() == 2);
    CHECK(shelf->packs.front().path == first_round);
    CHECK(shelf->packs.front().trouble.empty());
    CHECK(shelf->packs.back().playable > 30);
    CHECK(shelf->receipts.empty());
    CHECK(find<screens::UnfinishedFound>(events) == nullptr);
}

TEST_CASE("app::Performer - a file of the user's that is no pack is shown with its trouble")
{
    Shell shell;
    std::filesystem::create_directories(shell.folder.path() / "packs");
    std::ofstream(shell.folder.path() / "packs" / "broken.toml") << "format = [";
    auto performer = shell.performer();
    const auto events = performer.perform(screens::LoadLibrary{});
    const auto* shelf = find<screens::LibraryLoaded>(events);
    REQUIRE(shelf != nullptr);
    REQUIRE(shelf->packs.size() == 3);
    CHECK(shelf->packs.back().title == "broken.toml");
    CHECK_FALSE(shelf->packs.back().trouble.empty());
    CHECK(shelf->packs.back().trouble_at.find("broken.toml:1:") != std::string::npos);
}

TEST_CASE("app::Performer - a round that was left is offered by the next game and goes on")
{
    Shell shell;
    rounds::State left;
    {
        auto performer = shell.performer();
        left = begin(performer);
    }
    auto performer = shell.performer();
    const auto shelf = performer.perform(screens::LoadLibrary{});
    const auto* found = find<screens::UnfinishedFound>(shelf);
    REQUIRE(found != nullptr);
    CHECK(found->unfinished.question == 1);
    CHECK(found->unfinished.of == 3);
    const auto events = performer.perform(screens::ResumeRound{});
    REQUIRE(find<screens::PackLoaded>(events) != nullptr);
    const auto* changed = find<screens::RoundChanged>(events);
    REQUIRE(changed != nullptr);
    CHECK(changed->round.questions == left.questions);
}

TEST_CASE("app::Performer - two games share the database, and only one of them is offered the round")
{
    Shell shell;
    auto first = shell.performer();
    begin(first);
    auto second = shell.performer();
    CHECK(find<screens::UnfinishedFound>(second.perform(screens::LoadLibrary{})) == nullptr);
    CHECK(begin(second).questions.size() == 3);
    const auto told = first.perform(screens::TellRound{rounds::Paused{}});
    CHECK(find<screens::RoundChanged>(told) != nullptr);
}

TEST_CASE("app::Performer - beginning a round gives up the one that was left")
{
    Shell shell;
    {
        auto performer = shell.performer();
        begin(performer);
    }
    {
        auto performer = shell.performer();
        begin(performer);
        performer.perform(screens::TellRound{rounds::GaveUp{}});
    }
    auto performer = shell.performer();
    CHECK(find<screens::UnfinishedFound>(performer.perform(screens::LoadLibrary{})) == nullptr);
}

TEST_CASE("app::Performer - what can't be done is told, and settings and the browser are kept and opened")
{
    Shell shell;
    {
        auto performer = shell.performer();
        const auto missing = performer.perform(screens::LoadPack{"/no/such/pack.toml"});
        CHECK(missing
              == std::vector<screens::Event>{
                  screens::Failed{"There is no such file. Check the name.", "/no/such/pack.toml"}});
        CHECK(performer.settings() == screens::Settings{});
        performer.perform(screens::KeepSettings{{.text_scale = 1.5F, .motion = ui::Motion::Reduced}});
        performer.perform(screens::OpenUrl{"https://example.org/#:~:text=passage"});
    }
    CHECK(shell.opened == std::vector<std::string>{"https://example.org/#:~:text=passage"});
    CHECK(shell.performer().settings() == screens::Settings{.text_scale = 1.5F, .motion = ui::Motion::Reduced});
}

TEST_CASE("app::Performer - a damaged database is set aside and the player is told")
{
    Shell shell;
    std::ofstream(shell.folder.path() / "receipts.db") << std::string(10'000, '?');
    auto performer = shell.performer();
    const auto greetings = performer.greetings();
    REQUIRE(greetings.size() == 1);
    const auto& told = std::get<screens::Failed>(greetings.front());
    CHECK(told.message.find("kept unchanged under another name") != std::string::npos);
    CHECK(told.about.find("receipts.db.damaged-") != std::string::npos);
    CHECK(begin(performer).questions.size() == 3);
}

namespace {

/// Opens a class of a pack on this computer alone.
void open_class(app::Performer& performer, const std::string& pack)
{
    performer.host({.port = std::uint16_t{0}, .bind = "127.0.0.1"});
    REQUIRE(find<screens::PackLoaded>(performer.perform(screens::LoadPack{pack, screens::Purpose::ChooseForClass})));
    const auto events = performer.perform(screens::HostClass{.plan = {.length = 3}});
    REQUIRE(find<screens::ClassOpened>(events) != nullptr);
}

std::string read(const std::string& path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

}

TEST_CASE("app::Performer - the report on the class that is open is saved as a page, opened, and made anew when asked")
{
    Shell shell;
    auto performer = shell.performer();
    CHECK(performer.perform(screens::WriteClassReport{}).empty()); // no class is open
    open_class(performer, first_round);
    const auto events = performer.perform(screens::WriteClassReport{});
    const auto* made = find<screens::ClassReportMade>(events);
    REQUIRE(made != nullptr);
    CHECK(made->path == app::reports_folder("", shell.world) + "/receipts-class-1.html");
    CHECK(shell.pages == std::vector{made->path});
    CHECK(read(made->path).starts_with("<!doctype html>"));
    const auto numbered = performer.perform(screens::WriteClassReport{screens::ReportNames::Numbered});
    REQUIRE(find<screens::ClassReportMade>(numbered) != nullptr);
    CHECK(find<screens::ClassReportMade>(numbered)->path != made->path);
}

TEST_CASE("app::Performer - without a browser the report is saved all the same, and the player hears where")
{
    Shell shell;
    shell.has_browser = false;
    auto performer = shell.performer();
    open_class(performer, first_round);
    const auto events = performer.perform(screens::WriteClassReport{});
    const auto* made = find<screens::ClassReportMade>(events);
    const auto* failed = find<screens::Failed>(events);
    REQUIRE((made != nullptr && failed != nullptr));
    CHECK(failed->about == made->path);
    CHECK(std::filesystem::exists(made->path));
}

TEST_CASE("app::Performer - where no report can be written, the player hears why, and no page opens")
{
    Shell shell;
    std::ofstream(app::reports_folder("", shell.world)) << "a file where the folder should be";
    auto performer = shell.performer();
    open_class(performer, first_round);
    const auto events = performer.perform(screens::WriteClassReport{});
    CHECK(find<screens::ClassReportMade>(events) == nullptr);
    REQUIRE(find<screens::Failed>(events) != nullptr);
    CHECK(find<screens::Failed>(events)->about.find("receipts-class-1.html") != std::string::npos);
    CHECK(shell.pages.empty());
}

TEST_CASE("app::Performer - a class that was left is offered, or told to be past going on when its pack was changed")
{
    Shell shell;
    const auto folder = shell.folder.path() / "mine";
    std::filesystem::copy(std::string(RECEIPTS_SOURCE_DIR) + "/tests/cases/pack/good", folder);
    const std::string mine = folder / "pack.toml";
    auto performer = shell.performer();
    open_class(performer, mine);
    performer.perform(screens::CloseClass{});
    const screens::LoadPack again{mine, screens::Purpose::ChooseForClass};
    const auto left = performer.perform(again);
    REQUIRE(find<screens::LeftClassFound>(left) != nullptr);
    CHECK(find<screens::LeftClassFound>(left)->left.has_value());
    CHECK(find<screens::LeftClassFound>(left)->changed == 0);
    std::string words = read(mine);
    words.replace(words.find("The report names"), std::string("The report names").size(), "The report tells of");
    std::ofstream(mine) << words;
    const auto changed = performer.perform(again);
    REQUIRE(find<screens::LeftClassFound>(changed) != nullptr);
    CHECK_FALSE(find<screens::LeftClassFound>(changed)->left.has_value());
    CHECK(find<screens::LeftClassFound>(changed)->changed == 1);
}

TEST_CASE("app::Performer - the link for another device leads to the address that the class invites by")
{
    Shell shell;
    auto performer = shell.performer();
    open_class(performer, first_round);
    REQUIRE(find<screens::ClassMoved>(performer.perform(screens::MoveClass{"192.168.77.5"})) != nullptr);
    performer.perform(screens::HandOverClass{});
    std::string url;
    while (url.empty()) { // a test that waits for ever is ended from outside
        const auto news = performer.class_news();
        const auto* made = find<screens::ClassLinkMade>(news);
        url = made == nullptr ? "" : made->link.url;
    }
    CHECK(url.starts_with("http://192.168.77.5:"));
    CHECK(url.find("/teach#") != std::string::npos);
}

TEST_CASE("app::forget_old_reports - a report goes with its class, and nothing else does")
{
    Shell shell;
    auto performer = shell.performer();
    open_class(performer, first_round);
    const auto events = performer.perform(screens::WriteClassReport{});
    REQUIRE(find<screens::ClassReportMade>(events) != nullptr);
    const std::string mine = find<screens::ClassReportMade>(events)->path;
    const std::string folder = app::reports_folder("", shell.world);
    const std::string gone = folder + "/receipts-class-77.html";
    const std::string other = folder + "/notes.html";
    std::ofstream(gone) << "of a class whose time is over";
    std::ofstream(other) << "the teacher's own";
    performer.perform(screens::LoadPack{first_round, screens::Purpose::ChooseForClass});
    CHECK(std::filesystem::exists(mine));
    CHECK_FALSE(std::filesystem::exists(gone));
    CHECK(std::filesystem::exists(other));
    app::forget_reports("", {1}, shell.world);
    CHECK_FALSE(std::filesystem::exists(mine));
}
