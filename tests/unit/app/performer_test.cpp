// SPDX-License-Identifier: MIT
#include "app/performer.h"

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

    app::Performer performer()
    {
        app::Outside outside{.open_url = [this](const std::string& url) -> base::Result<void> {
                                 opened.push_back(url);
                                 return {};
                             },
                             .play = [this](ui::Sound sound, int volume) { played.emplace_back(sound, volume); },
                             .say = [this](const std::string& words, const std::string&) { said.push_back(words); }};
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
