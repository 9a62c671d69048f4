// SPDX-License-Identifier: MIT
#pragma once

#include "app/class_thread.h"
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

/// What leaves the game towards the machine; replaced in tests.
struct Outside {
    std::function<base::Result<void>(const std::string& url)> open_url;
    std::function<void(ui::Sound sound, int volume)> play; ///< volume in percent
    std::function<void(const std::string& words, const std::string& language)> say; ///< language as a BCP 47 tag
    std::function<base::Result<void>(const std::string& path)> open_page = {}; ///< of this machine, by its path
};

/// What the next round shall be like, where it is not left to the screens and to chance.
struct Wish {
    std::optional<std::size_t> length;
    std::optional<std::uint64_t> seed;
};

/// Does what the screens ask for, on the real database and the real files, and answers with events.
class Performer {
public:
    /// Opens the database of this user. A message for the player, if one is due, comes first from `greetings`.
    static base::Result<Performer> open(const World& world, Outside outside);

    /// The settings of the player at the desk.
    const screens::Settings& settings() const { return m_settings; }

    /// Reads words aloud, in the language of the interface, when the player wants that.
    void say(const std::string& words) const;

    /// What the player should know from the start; empty most of the time.
    std::vector<screens::Event> greetings() const;

    /// Takes a wish for the next round; it is used up by it.
    void wish(Wish wish) { m_wish = wish; }

    /// How classes are hosted: port, addresses and folder as a command line gave them, and the most questions.
    void host(Host words);

    /// True while a class is open, of which there may be news.
    bool is_hosting() const { return m_class != nullptr; }

    /// What has happened in the class since the last time; mostly nothing.
    std::vector<screens::Event> class_news();

    /// Does one thing. CloseWindow is the window's own and gives nothing.
    std::vector<screens::Event> perform(const screens::Effect& effect);

private:
    Performer(const World& world, Outside outside, storage::Opened opened, storage::PlayerId player);

    std::vector<screens::Event> perform_one(const screens::LoadLibrary&);
    std::vector<screens::Event> perform_one(const screens::LoadPack& wanted);
    std::vector<screens::Event> perform_one(const screens::StartRound& start);
    std::vector<screens::Event> perform_one(const screens::TellRound& tell);
    std::vector<screens::Event> perform_one(const screens::ResumeRound&);
    std::vector<screens::Event> perform_one(const screens::OpenUrl& open);
    std::vector<screens::Event> perform_one(const screens::KeepSettings& keep);
    std::vector<screens::Event> perform_one(const screens::LoadStanding&);
    std::vector<screens::Event> perform_one(const screens::LoadPlayers&);
    std::vector<screens::Event> perform_one(const screens::SeatPlayer& seat);
    std::vector<screens::Event> perform_one(const screens::AddProfile& add);
    std::vector<screens::Event> perform_one(const screens::RenameProfile& rename);
    std::vector<screens::Event> perform_one(const screens::ExportProfile& wanted);
    std::vector<screens::Event> perform_one(const screens::DeleteProfile& gone);
    std::vector<screens::Event> perform_one(const screens::KeepReport& report);
    std::vector<screens::Event> perform_one(const screens::PlaySound& play);
    std::vector<screens::Event> perform_one(const screens::HostClass& wanted);
    std::vector<screens::Event> perform_one(const screens::SteerClass& steer);
    std::vector<screens::Event> perform_one(const screens::MoveClass& move);
    std::vector<screens::Event> perform_one(const screens::HandOverClass&);
    std::vector<screens::Event> perform_one(const screens::TakeClassBack&);
    std::vector<screens::Event> perform_one(const screens::WriteClassReport& wanted);
    std::vector<screens::Event> perform_one(const screens::CloseClass&);
    static std::vector<screens::Event> perform_one(const screens::CloseWindow&) { return {}; }

    /// Lets a player sit down: what the screens show is theirs from now on.
    std::vector<screens::Event> sit_down(storage::PlayerId player);
    base::Result<std::vector<std::string>> seats_of(const screens::StartRound& start) const;

    std::vector<screens::Event> left_classes_of(const std::string& path) const;
    bool is_desk_in_play() const;
    void look_for_unfinished();
    void make_room_for(const std::string& pack_path);
    std::optional<screens::Unfinished> unfinished(const Shelf& shelf) const;
    base::Result<PackOnDesk> load(const std::string& path) const;
    void warn(const base::Result<void>& done) const;

    const World* m_world; ///< outlives the performer
    Outside m_outside;
    storage::Database m_database;
    storage::PlayerId m_player; ///< who sits at the desk
    screens::Settings m_settings; ///< theirs
    std::optional<storage::SetAside> m_set_aside; ///< when the database was opened
    Wish m_wish;
    std::optional<storage::UnfinishedRound> m_unfinished; ///< offered on the front page, not taken up yet
    std::optional<PackOnDesk> m_pack; ///< loaded last
    std::optional<Desk> m_desk; ///< the round being played or just finished
    Host m_host; ///< how classes are hosted
    std::unique_ptr<ClassThread> m_class; ///< the one that is open, if one is
    std::string m_class_address; ///< by which it invites; empty: the usual one
};

}
