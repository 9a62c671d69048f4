// SPDX-License-Identifier: MIT
#pragma once

#include "room/event.h"
#include "round/json_line.h"

#include <string_view>

/// How the teacher's commands are written, in events and in messages. Only sources that read or write these include it.
namespace room {

/// The word for a pace, and for how teams are made; and back, or nothing.
std::string_view to_string(Pace pace);
std::string_view to_string(TeamsBy by);
std::optional<Pace> pace_from(std::string_view word);
std::optional<TeamsBy> teams_by_from(std::string_view word);

/// The word for a command: "lift_limit".
std::string_view word_of(const Command& command);

/// Puts a command into an object: its word as `what`, and what it says.
void put_command(rounds::Line& line, const Command& command);

/// The command of such an object; nothing for anything else.
std::optional<Command> command_from(const rounds::Json& object);

/// A name as an object, and back.
rounds::Line written(const Name& name);
std::optional<Name> name_from_json(const rounds::Json* object);

/// The hash under a key, or nothing.
std::optional<base::Sha256> hash_at(const rounds::Json& object, const char* key);

}
