// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"
#include "round/codec.h"
#include "storage/database.h"

#include <string>
#include <vector>

namespace app {

/// A round by its beginning, and the seat of a player at it.
struct SatAt {
    rounds::Event beginning;
    std::size_t seat = 0;
};

/// The rounds on record that a player sat at, as far as their events are still there.
base::Result<std::vector<SatAt>> rounds_of(const storage::Database& database, storage::PlayerId player);

/// Takes a player out of the recordings in `folder`, once the database has forgotten them: at their seat another name
/// stands, with which the recording plays to the same end, and files that nobody else is left in go. Theirs are the
/// recordings of the rounds they `sat` at, and where no such round is on record any more, those that say their `name`.
/// Refused, with the folder, when a file can't be changed; the others are all the same.
base::Result<void> forget(const std::string& folder, const std::vector<SatAt>& sat, const std::string& name,
                          base::Files& files);

}
