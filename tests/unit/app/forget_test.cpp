// SPDX-License-Identifier: MIT
// Deleting a player, with the files of a real folder.
#include "app/forget.h"

#include "app/performer.h"
#include "app/replay.h"
#include "support/app_world.h"
#include "support/read_file.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace {

namespace fs = std::filesystem;

using Names = std::vector<std::string>;

/// A game on a computer where several play, on a clock that goes on so that no two rounds are the same.
struct Home {
    class Clock final : public base::Clock {
    public:
        base::Timestamp now() const override { return {m_now += 1000}; }

    private:
        mutable std::int64_t m_now = 1'763'640'000'000;
    };

    support::AppWorld desk;
    Clock clock;
    app::World world{desk.files, clock, desk.log, desk.world.paths, std::cin, std::cout, std::cerr};
    app::Performer performer = open();

    app::Performer open()
    {
        auto made
            = app::Performer::open(world, {.open_url = [](const std::string&) -> base::Result<void> { return {}; },
                                           .play = [](ui::Sound, int) {},
                                           .say = [](const std::string&, const std::string&) {}});
        REQUIRE(made);
        return std::move(*made);
    }

    /// Plays a round that is given up at once, which is recorded; returns its file.
    std::string play(const Names& players)
    {
        const Names before = recordings();
        performer.perform(screens::LoadPack{world.paths.content + "/packs/first-round.toml", screens::Purpose::Play});
        performer.perform(screens::StartRound{.plan = {.length = 2}, .players = players});
        performer.perform(screens::TellRound{rounds::GaveUp{}});
        for (const std::string& file : recordings()) {
            if (std::find(before.begin(), before.end(), file) == before.end()) {
                return file;
            }
        }
        FAIL("the round was not recorded");
        return {};
    }

    Names recordings() const { return desk.files.list(app::rounds_folder(world.paths), ".jsonl"); }

    screens::ProfileId id_of(const std::string& name)
    {
        for (const screens::Event& event : performer.perform(screens::LoadPlayers{})) {
            for (const screens::Profile& player : std::get<screens::PlayersLoaded>(event).players) {
                if (player.name == name) {
                    return player.id;
                }
            }
        }
        FAIL("nobody is called " << name);
        return {};
    }

    /// Deletes a player and returns what the game says of it; empty when all went well.
    std::string remove(const std::string& name)
    {
        std::string said;
        for (const screens::Event& event : performer.perform(screens::DeleteProfile{id_of(name)})) {
            if (const auto* failed = std::get_if<screens::Failed>(&event)) {
                said = failed->message;
            }
        }
        return said;
    }

    /// True when the words stand in any file of the user.
    bool is_on_disk(const std::string& words) const
    {
        const fs::recursive_directory_iterator all(desk.folder.path());
        return std::any_of(fs::begin(all), fs::end(all), [&](const fs::directory_entry& file) {
            return file.is_regular_file() && support::read_file(file.path().string()).find(words) != std::string::npos;
        });
    }

    /// What `receipts replay` says of a recording; empty when it ends otherwise than recorded.
    std::string replayed(const std::string& file)
    {
        std::ostringstream out;
        return app::run_replay({.file = file}, desk.files, out, out) == 0 ? out.str() : "";
    }
};

}

TEST_CASE("app::forget - the recordings of somebody who played alone go, and no other player's")
{
    Home home;
    const std::string hers = home.play({"Zenobia"});
    const std::string his = home.play({"Aurelian"});
    REQUIRE(home.is_on_disk("Zenobia"));
    CHECK(home.remove("Zenobia").empty());
    CHECK(home.recordings() == Names{his});
    CHECK_FALSE(fs::exists(hers));
    CHECK_FALSE(home.is_on_disk("Zenobia"));
    CHECK(home.replayed(his).find("byte for byte") != std::string::npos);
}

TEST_CASE("app::forget - a round with others plays to the same end without the name, until nobody is left of it")
{
    Home home;
    const std::string file = home.play({"Aurelian", "Zenobia", "Vaballathus"});
    CHECK(home.remove("Zenobia").empty());
    CHECK_FALSE(home.is_on_disk("Zenobia"));
    const std::string without = home.replayed(file);
    CHECK(without.find("Aurelian: 0 points\nDeleted player: 0 points\nVaballathus") != std::string::npos);
    CHECK(without.find("byte for byte") != std::string::npos);
    // The database has no events of the round any more.
    CHECK(home.remove("Aurelian").empty());
    CHECK_FALSE(home.is_on_disk("Aurelian"));
    CHECK(home.replayed(file).find("Deleted player 2: 0 points\nDeleted player: 0 points") != std::string::npos);
    CHECK(home.remove("Vaballathus").empty());
    CHECK(home.recordings().empty());
}

TEST_CASE("app::forget - a name that was changed goes under the old one as well, and not whoever has it now")
{
    Home home;
    const std::string old = home.play({"Zenobia"});
    home.performer.perform(screens::RenameProfile{home.id_of("Zenobia"), "Bat-Zabbai"});
    const std::string of_another = home.play({"Zenobia"});
    CHECK(home.remove("Bat-Zabbai").empty());
    CHECK_FALSE(fs::exists(old));
    CHECK(home.recordings() == Names{of_another});
}

TEST_CASE("app::forget - files that can't be read go when they say the name")
{
    Home home;
    home.play({"Zenobia"});
    const std::string folder = app::rounds_folder(home.world.paths);
    std::ofstream(folder + "/torn.jsonl") << R"({"at":1,"event":"started","players":["Zenobia"],"se)";
    std::ofstream(folder + "/strange.jsonl") << "no round at all";
    CHECK(home.remove("Zenobia").empty());
    CHECK(home.recordings() == Names{folder + "/strange.jsonl"});
}

TEST_CASE("app::forget - what can't be changed is told, and the rest is done all the same")
{
    Home home;
    home.play({"Zenobia"});
    const std::string folder = app::rounds_folder(home.world.paths);
    std::ofstream(folder + "/0.jsonl").close(); // comes first, and is too large to be read
    fs::resize_file(folder + "/0.jsonl", std::uintmax_t{300} << 20U);
    CHECK(home.remove("Zenobia").find("Delete them yourself.") != std::string::npos);
    CHECK(home.recordings() == Names{folder + "/0.jsonl"});
}

TEST_CASE("app::Performer - who is deleted is told what stays, where there is something of the sort")
{
    const auto kept = [](Home& home) {
        const auto events = home.performer.perform(screens::LoadPlayers{});
        return std::get<screens::PlayersLoaded>(events.front()).kept;
    };
    Home home;
    CHECK(kept(home) == screens::FilesKept{home.world.paths.data + "/records", ""});
    std::ofstream(home.world.paths.data + "/receipts.db.damaged-20251120T120000Z") << "Zenobia";
    CHECK(kept(home).set_aside == home.world.paths.data);
}
