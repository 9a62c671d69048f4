// SPDX-License-Identifier: MIT
#pragma once

#include "round/round.h"
#include "terminal/wrap.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace terminal {

/// A round as a conversation in lines. The terminal begins rounds of one player without a timer, and goes on with any:
/// players type who they are, and no time runs out here.
struct Session {
    rounds::State state;
    Style style;
    std::optional<quiz::Answer> answer; ///< given, while the player has not said how sure they are; not final

    bool operator==(const Session&) const = default;
};

/// A line that the player typed, without its line end.
struct Typed {
    std::string line;
};

/// There are no more lines: the pipe was closed, or the player pressed Ctrl+D.
struct InputEnded { };

/// What reached the terminal, and when.
struct Input {
    base::Timestamp at;
    std::variant<Typed, InputEnded> what;
};

/// What came of an input: the session, the lines to print, and the events that the rules accepted, with their
/// effects, in order. An event must be stored before the output is printed.
struct Step {
    Session session;
    std::string output;
    std::vector<rounds::Event> events;
    std::vector<rounds::Effect> effects;
};

/// What to print first: the title and the question, receipt or results that are on the table. `session.state` has
/// begun; it may be one that was played up to here before.
std::string opening(const quiz::ReadyPack& pack, const Session& session);

/// Takes one line, or the end of input. Input that makes no sense is answered by what can be typed; the end of
/// input ends the round with its results.
Step update(const quiz::ReadyPack& pack, Session session, const Input& input);

/// True once the round is over and its results were printed.
bool is_over(const Session& session);

}
