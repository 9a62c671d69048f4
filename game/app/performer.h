// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk.h"
#include "app/library.h"
#include "app/world.h"
#include "screens/effect.h"
#include "screens/event.h"
#include "storage/database.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace app {

/// How the browser is opened; replaced in tests.
using OpenBrowser = std::function<base::Result<void>(const std::string& url)>;

/// What the next round shall be like, where it is not left to the screens and to chance.
struct Wish {
    std::optional<std::size_t> length;
    std::optional<std::uint64_t> seed;
};

/// Does what the screens ask for, on the real database and the real files, and answers with events.
class Performer {
public:
    /// Opens the database of this user. A message for the player, if one is due, comes first from `greetings`.
    static base::Result<Performer> open(const World& world, OpenBrowser browser);

    /// The player's settings, or the defaults where none were kept.
    screens::Settings settings() const;

    /// What the player should know from the start; empty most of the time.
    std::vector<screens::Event> greetings() const;

    /// Takes a wish for the next round; it is used up by it.
    void wish(Wish wish) { m_wish = wish; }

    /// Does one thing. CloseWindow is the window's own and gives nothing.
    std::vector<screens::Event> perform(const screens::Effect& effect);

private:
    Performer(const World& world, OpenBrowser browser, storage::Opened opened, storage::PlayerId player);

    std::vector<screens::Event> perform_one(const screens::LoadLibrary&);
    std::vector<screens::Event> perform_one(const screens::LoadPack& wanted);
    std::vector<screens::Event> perform_one(const screens::StartRound& start);
    std::vector<screens::Event> perform_one(const screens::TellRound& tell);
    std::vector<screens::Event> perform_one(const screens::ResumeRound&);
    std::vector<screens::Event> perform_one(const screens::OpenUrl& open);
    std::vector<screens::Event> perform_one(const screens::KeepSettings& keep);
    static std::vector<screens::Event> perform_one(const screens::CloseWindow&) { return {}; }

    bool is_desk_in_play() const;
    void look_for_unfinished();
    void make_room_for(const std::string& pack_path);
    std::optional<screens::Unfinished> unfinished(const Shelf& shelf) const;
    base::Result<PackOnDesk> load(const std::string& path) const;
    void warn(const base::Result<void>& done) const;

    const World* m_world; ///< outlives the performer
    OpenBrowser m_browser;
    storage::Database m_database;
    storage::PlayerId m_player;
    std::string m_greeting;
    Wish m_wish;
    std::optional<storage::UnfinishedRound> m_unfinished; ///< offered on the front page, not taken up yet
    std::optional<PackOnDesk> m_pack; ///< loaded last
    std::optional<Desk> m_desk; ///< the round being played or just finished
};

}
