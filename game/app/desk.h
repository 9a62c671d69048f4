// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"
#include "base/result.h"
#include "round/codec.h"
#include "round/round.h"
#include "storage/database.h"

#include <memory>
#include <string>
#include <vector>

namespace app {

/// The pack of a round and where it was read.
struct PackOnDesk {
    std::shared_ptr<const quiz::ReadyPack> ready; ///< never null
    std::string path; ///< absolute, so that the round can be resumed from anywhere
};

/// Where a round on record stands. BadFormat or Refused when its events can't be played on this pack: the pack or the
/// rules are not those that it was begun with.
base::Result<rounds::State> replayed(const quiz::ReadyPack& pack, const storage::Round& round);

/// A round that is played on this machine. Every event that the rules accept is on the disk before `state()`
/// shows what came of it, so that a killed game goes on where it was.
class Desk {
public:
    /// Begins a round. Refused when the rules refuse it; storage's errors otherwise.
    static base::Result<Desk> begin(storage::Database& database, PackOnDesk pack, const rounds::Started& started,
                                    base::Timestamp now);

    /// Goes on with a round; the time that it lay unfinished counts as a pause. The errors of `replayed`, and
    /// storage's.
    static base::Result<Desk> resume(storage::Database& database, PackOnDesk pack, storage::UnfinishedRound unfinished,
                                     base::Timestamp now);

    const rounds::State& state() const { return m_state; }
    const PackOnDesk& pack() const { return m_pack; }

    /// Lets the rules decide on what happened at `now`, and stores it. Refused, with the rules' words, when they
    /// refuse; on any error the round is as it was.
    base::Result<void> tell(const rounds::Happening& what, base::Timestamp now);

    /// The round so far, for `receipts replay`.
    rounds::Recording recording() const;

private:
    Desk(storage::Database& database, PackOnDesk pack, storage::RoundInPlay in_play,
         std::vector<storage::PlayerId> players, rounds::State state, std::vector<rounds::Event> events);

    storage::Entry entry_of(const rounds::Event& event, const rounds::Step& step) const;

    storage::Database* m_database; ///< outlives the desk
    PackOnDesk m_pack;
    storage::RoundInPlay m_in_play;
    std::vector<storage::PlayerId> m_players; ///< of the round, in their order
    rounds::State m_state;
    std::vector<rounds::Event> m_events;
};

/// Writes the recording of a finished round into `folder` and returns its path.
base::Result<std::string> keep_recording(const Desk& desk, const std::string& folder, base::Files& files);

}
