// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk.h"
#include "app/library.h"
#include "screens/shelf.h"
#include "storage/record.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

/// How many of the last answers the front page shows.
inline constexpr std::size_t receipts_shown = 8;

/// The shelf as the screens show it: packs not played yet first, then those played longest ago, then files that
/// are no packs.
std::vector<screens::PackEntry> entries_of(const Shelf& shelf, const std::vector<storage::PackResult>& results);

/// The last answers in the words of their questions, as far as these are on the shelf.
std::vector<screens::LastReceipt> receipts_of(const Shelf& shelf, const std::vector<storage::Attempt>& attempts);

/// A round in play, as the front page offers it.
screens::Unfinished unfinished_view(const rounds::State& state, const PackOnDesk& pack);

/// A round on record, as the front page offers it; nothing when its pack is not on the shelf any more or its events
/// can't be played on it.
std::optional<screens::Unfinished> unfinished_view(const storage::Round& round, const Shelf& shelf);

/// The day in this machine's time zone.
quiz::Day local_day(base::Timestamp at);

}
