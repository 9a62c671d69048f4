// SPDX-License-Identifier: MIT
#pragma once

#include "room/message.h"
#include "room/name_filter.h"

#include <tl/expected.hpp>

namespace room {

/// What a message asks to happen, or why it is refused at once. Put it to `update`, with the time when it arrived.
using Asked = tl::expected<Happening, Reason>;

/// What a student's message asks; Unknown for one that is not a student's.
Asked asked_by_student(const State& state, StudentId student, const Message& message);

/// What a newcomer's request asks: to join, or, where it came before and its answer was lost, to join again. `token` is
/// the hash of the secret that the student will get. `rng` draws a name where none is wanted.
Asked asked_to_join(const State& state, const Join& join, const std::vector<RefusedWord>& refused,
                    const base::Sha256& token, base::Rng& rng);

/// What a teacher's message asks; Unknown for one that is not a teacher's. `secret` is the hash of one made for another
/// device, should this ask for it.
Asked asked_by_teacher(const Message& message, const std::vector<RefusedWord>& refused, const base::Sha256& secret);

}
