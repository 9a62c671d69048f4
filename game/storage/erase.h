// SPDX-License-Identifier: MIT
#pragma once

#include "storage/record.h"

#include <vector>

namespace soci {
class session;
}

/// Deleting a player (migrations/002.sql says what stands in which table meanwhile).
namespace storage {

/// The first step, within a transaction: opens for deletion what is otherwise kept for ever. Returns the unfinished
/// rounds that will end or go. Throws SOCI's errors.
std::vector<RoundId> begin_erasure(soci::session& session, PlayerId player);

/// The second step, in the same transaction: `Database::delete_player` but for its locks. Throws SOCI's errors.
void erase_player(soci::session& session, PlayerId player, base::Timestamp at);

/// Overwrites the bytes that deleted players left in the unused parts of the file and in its log, if there are any.
/// When the disk is full or another game is in the way, it stays due.
void wipe_if_due(soci::session& session);

}
