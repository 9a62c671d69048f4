// SPDX-License-Identifier: MIT
#pragma once

#include "room/state.h"
#include "round/json_line.h"

// How answers are written in messages. Only sources that read or write messages include it.
namespace room {

/// An answer as in PROTOCOL.md, as an object of one field.
rounds::Line to_wire(const quiz::Answer& answer);

/// The answer of such an object; nothing for anything else.
std::optional<quiz::Answer> answer_from_wire(const rounds::Json* object);

/// The passage of an object's article, begin and end; nothing for anything else.
std::optional<quiz::Passage> passage_from_wire(const rounds::Json& object);

/// An answer with options by their places as shown, and by their places in the file: where the file has a key, its
/// order tells too much. An option that is not shown becomes one that the file has not.
quiz::Answer as_shown(const State& state, TurnIndex turn, quiz::Answer answer);
quiz::Answer as_in_file(const State& state, TurnIndex turn, quiz::Answer answer);

}
