// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "room/state.h"

#include <span>
#include <string>
#include <string_view>

namespace room {

/// One event as one line of JSON without line ends; the same event gives the same bytes everywhere. No secret is in it,
/// only hashes of secrets.
std::string encode(const Event& event);

/// The event of a line that `encode` wrote. BadFormat for anything else, however malformed.
base::Result<Event> decode_event(std::string_view line);

/// Plays the lines of accepted events from the beginning. BadFormat or Refused with the number of the line that can't
/// be played again.
base::Result<State> replay(const quiz::ReadyPack& pack, std::span<const std::string> lines);

}
