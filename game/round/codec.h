// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "round/round.h"

#include <string>
#include <string_view>
#include <vector>

namespace rounds {

/// One event as one line of JSON without line ends; the same event gives the same bytes everywhere.
std::string encode(const Event& event);

/// The event of a line that `encode` wrote, also before rounds had plans or parts earned. BadFormat for anything else,
/// however malformed.
base::Result<Event> decode_event(std::string_view line);

/// A state as JSON, byte for byte the same for equal states.
std::string encode(const State& state);

/// A round on record: enough to play it again. As a file it is JSON lines: a header (format, pack id and path),
/// the events, and a last line with the final state.
struct Recording {
    quiz::PackId pack;
    std::string pack_path; ///< where the pack was when the round was played
    std::vector<Event> events;
    std::string final_state; ///< `encode(State)` at the end; empty while the round goes on

    bool operator==(const Recording&) const = default;
};

std::string encode(const Recording& recording);

/// BadFormat or TooNew with the line. Bounded: at most 100,000 lines of at most 1 MB each.
base::Result<Recording> decode_recording(std::string_view file, const std::string& path);

/// The recording with another name at a seat, at its beginning and in its final state, so that it plays to its own end
/// as before; unchanged where it has no such seat.
Recording with_name(Recording recording, std::size_t seat, const std::string& name);

/// Plays the events from the beginning. Refused with the number of the event that the rules refuse.
base::Result<State> replay(const quiz::ReadyPack& pack, const std::vector<Event>& events);

}
