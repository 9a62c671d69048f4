// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "storage/record.h"

#include <string>
#include <string_view>
#include <vector>

namespace soci {
class session;
class statement;
}

/// Rows of the tables as values and back. These functions throw SOCI's errors; where `path` is asked for, it names the
/// file in what is said of damage.
namespace storage {

/// Adds an event to a round and returns its number.
std::int64_t add_event(soci::session& session, RoundId round, std::string_view event);

/// Adds an attempt to a round; its player takes part in the round from then on.
void add_attempt(soci::session& session, RoundId round, const Attempt& attempt);

void end_round(soci::session& session, RoundId round, const Ending& ending);

/// A round with its players and events. NotFound when there is none, Unreadable when it is damaged.
base::Result<Round> read_round(soci::session& session, RoundId id, const std::string& path);

/// The numbers of rounds that `query` gives.
std::vector<RoundId> read_round_ids(soci::session& session, std::string_view query);

/// The attempts that `query` gives for what `statement` has in use.
base::Result<std::vector<Attempt>> read_attempts(soci::statement& statement, std::string_view query,
                                                 const std::string& path);

/// The attempts of a round, in the order in which they were appended.
base::Result<std::vector<Attempt>> read_attempts_of(soci::session& session, RoundId round, const std::string& path);

/// The reports that `query` gives for what `statement` has in use.
base::Result<std::vector<Report>> read_reports(soci::statement& statement, std::string_view query,
                                               const std::string& path);

/// The name of a player. NotFound when there is none of this number.
base::Result<std::string> read_player_name(soci::session& session, PlayerId player);

}
