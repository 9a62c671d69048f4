// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"
#include "base/result.h"
#include "storage/record.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace storage {

struct Opened;

/// How a database is opened.
struct OpenOptions {
    /// How long a lock that another running game holds is waited for before an operation fails with Busy.
    std::chrono::milliseconds patience{5000};
};

/// A round that this process plays: while the value lives no other running game is offered the round. The hold is
/// a lock in the kernel, so it goes when the process ends, however it ends, and the round can be resumed at once.
class RoundInPlay {
public:
    RoundInPlay(RoundInPlay&& other) noexcept;
    RoundInPlay& operator=(RoundInPlay&& other) noexcept;
    RoundInPlay(const RoundInPlay&) = delete;
    RoundInPlay& operator=(const RoundInPlay&) = delete;
    ~RoundInPlay();

    RoundId id() const { return m_id; }

private:
    friend class Database;
    struct Hold;
    RoundInPlay(RoundId id, std::unique_ptr<Hold> hold);

    RoundId m_id;
    std::unique_ptr<Hold> m_hold;
};

/// An unfinished round, taken up again.
struct UnfinishedRound {
    RoundInPlay in_play;
    Round round;
};

/// The history of one user: players, rounds with their events, attempts, reports and settings, in one SQLite file.
/// Several running games may have it open. What a function has returned from is synced to the disk, and what failed has
/// changed nothing. All functions fail with Busy when another game holds the file for longer than the patience,
/// Refused when it can't be written or does not take a value, Unreadable when the disk fails or the file is damaged.
/// One thread owns it; it must not be open across a fork.
class Database {
public:
    /// Opens the database at `path`, with its folder if need be, or makes a new one. A file that is damaged, or that a
    /// newer version of the game wrote, is first renamed to `path.damaged-<time>` or `path.newer-<time>`, its bytes
    /// unchanged, and `Opened::set_aside` says so. Busy when that is due but another running game uses the file.
    static base::Result<Opened> open(const std::string& path, const base::Clock& clock, OpenOptions options = {});

    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// All players, the oldest first; never none.
    base::Result<std::vector<Player>> players() const;

    /// All players with counts of what they played, in the same order.
    base::Result<std::vector<Profile>> profiles() const;

    /// The player of this name, who is added when there is none yet. Refused for an empty name.
    base::Result<PlayerId> player(std::string_view name);

    /// Adds a player. Refused for an empty name and for one that is taken.
    base::Result<PlayerId> add_player(std::string_view name);

    /// Gives a player another name; the events of rounds played before keep the old one. Refused for an empty name and
    /// for one that is taken, NotFound for an unknown player.
    base::Result<void> rename_player(PlayerId player, std::string_view name);

    /// The player chosen last, or the oldest when that one is gone or none was chosen.
    base::Result<PlayerId> current_player() const;

    /// Makes a player the current one. NotFound for an unknown player.
    base::Result<void> choose_player(PlayerId player);

    /// Deletes a player with their attempts, settings, reports and the rounds that nobody else took part in. Rounds
    /// with others keep those others' attempts and stay results, but lose their events and their final state, as names
    /// stand in them; one that was unfinished ends `at` this time as abandoned. Unfinished rounds of version 1 that
    /// say nothing of their players go, too. The deleted bytes are overwritten in the file at once, or, when
    /// that fails, when the history is opened next; files that were set aside stay as they are. Deleting the last
    /// player leaves a new "Player one". Busy while a round of theirs is in play, be it in this game; NotFound for an
    /// unknown player.
    base::Result<void> delete_player(PlayerId player, base::Timestamp at);

    /// All that the history has of a player, as it stands at one moment. NotFound for an unknown player.
    base::Result<Belongings> everything_of(PlayerId player) const;

    /// Puts a new round with its first event on record. Refused when nobody plays it or a player is unknown.
    base::Result<RoundInPlay> begin_round(const RoundStart& start, std::string_view first_event);

    /// Adds an event and what it completed to a round, all or nothing, and returns the event's number: 2 for the
    /// first after the beginning. Whoever has an attempt counts as a player of the round. Refused once the round has
    /// ended.
    base::Result<std::int64_t> append(const RoundInPlay& round, const Entry& entry);

    /// Ends a round that nobody will play on; it does not count as a result. Refused once the round has ended.
    base::Result<void> abandon(const RoundInPlay& round, base::Timestamp at);

    /// The round begun last among those that are unfinished, readable, and that no running game plays, this one
    /// included; of the pack at `pack_path`, where one is given.
    base::Result<std::optional<UnfinishedRound>> resume_unfinished(std::string_view pack_path = {});

    /// A round with its events. NotFound when there is none of this number.
    base::Result<Round> round(RoundId id) const;

    /// The attempts of a round in the order in which they were appended.
    base::Result<std::vector<Attempt>> attempts(RoundId id) const;

    /// The last answers of a player over all rounds, at most `most` of them, the newest first.
    base::Result<std::vector<Attempt>> recent_attempts(PlayerId player, std::size_t most) const;

    /// The last rounds that were played to their end and in which this player has attempts, at most `most` of them,
    /// the newest last.
    base::Result<std::vector<PlayedRound>> recent_rounds(PlayerId player, std::size_t most) const;

    /// Per pack the result of the round that this player finished last, sorted by pack id.
    base::Result<std::vector<PackResult>> last_results(PlayerId player) const;

    /// Keeps what a player says of a question. Refused for an unknown player and for a note of more than 2000 bytes.
    base::Result<void> add_report(const Report& report);

    /// The reports on the questions of a pack, the newest first.
    base::Result<std::vector<Report>> reports(std::string_view pack_id) const;

    /// The value that was last set for the game as a whole, or nothing.
    base::Result<std::optional<std::string>> setting(std::string_view name) const;
    base::Result<void> set_setting(std::string_view name, std::string_view value);

    /// The value that was last set for a player, or nothing; settings of players and of the game don't mix. Refused
    /// when set for an unknown player.
    base::Result<std::optional<std::string>> setting(PlayerId player, std::string_view name) const;
    base::Result<void> set_setting(PlayerId player, std::string_view name, std::string_view value);

private:
    struct Inside;
    explicit Database(std::unique_ptr<Inside> inside);
    base::Result<RoundInPlay> hold(RoundId id) const;
    base::Result<std::vector<RoundInPlay>> hold_all(const std::vector<RoundId>& ids) const;

    std::unique_ptr<Inside> m_inside;
};

/// A file that could not be used and was kept under another name.
struct SetAside {
    std::string moved_to;
    std::string message; ///< for the user: what was wrong, without the new name
};

/// An open database and what had to be done for it.
struct Opened {
    Database database;
    std::optional<SetAside> set_aside;
};

}
