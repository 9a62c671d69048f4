// SPDX-License-Identifier: MIT
#pragma once

#include "room/state.h"

namespace room {

/// Where a student is: what their page shows.
enum class Stage { Lobby, Question, Pointing, Waiting, Receipt, Finished, Removed, Over };

/// Where a student is now. Waiting is who has answered, and who may not any more because the time is up.
Stage stage_of(const State& state, const Student& student);

/// Where a student who was not removed would be if the class went on now: not paused, not stopped, not looking back.
Stage stage_going_on(const State& state, const Student& student);

/// The turn whose question or receipt a student has before them; the class's where they have none.
TurnIndex turn_of(const State& state, const Student& student);

/// The turn at which a student is while the class goes on.
TurnIndex turn_going_on(const State& state, const Student& student);

/// True when the class's clock stands: paused, looking back or stopped.
bool stands(const State& state);

/// True when an attempt is offered the second step.
bool offers_pointing(const State& state, quiz::Kind kind);

}
