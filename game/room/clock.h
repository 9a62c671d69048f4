// SPDX-License-Identifier: MIT
#pragma once

#include "room/presence.h"
#include "room/state.h"

#include <optional>

namespace room {

/// How long after its end a question still takes answers that were on their way, in milliseconds.
inline constexpr std::int64_t grace_milliseconds = 1000;

/// How long a receipt stays at the automatic pace, in milliseconds.
inline constexpr std::int64_t receipt_milliseconds = 30'000;

/// What the class's own clock shows at a time.
ClassTime class_time(const State& state, base::Timestamp at);

/// A time of the class's clock as one of the day, the pauses before now taken out.
base::Timestamp timestamp_of(const State& state, ClassTime time);

/// When the time for the running question is up; nothing without a timer and when no question runs.
std::optional<ClassTime> deadline(const State& state);

/// Milliseconds that a student has left to answer in, from 0; nothing without a timer and while none runs for them.
std::optional<std::int64_t> time_left(const State& state, const Student& student, base::Timestamp now);

/// What the clock, or that everybody who is here has answered, brings about now; put it to `update` and ask again.
/// Costs no more than a glance until nearly everybody has answered, then a look at each student: ask once for a batch
/// of events.
std::optional<Happening> due(const State& state, const Presence& here, base::Timestamp now);

/// When something can come due by time alone, unless an event comes before; nothing while nothing can.
std::optional<base::Timestamp> next_due(const State& state);

}
