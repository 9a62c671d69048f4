// SPDX-License-Identifier: MIT
#pragma once

#include "base/rng.h"
#include "quiz/resolve.h"
#include "round/event.h"

#include <cstddef>
#include <vector>

namespace rounds {

/// The least claims that make a feed.
inline constexpr std::size_t fewest_in_feed = 4;

/// What a plan asks of a pack, in random order; a fact comes up a second time only when every fact came up once. A
/// feed has 50 to 75 % supported claims, a share drawn among those that bring it nearest to the wanted length (of 4
/// at least), or is empty. Read first, the questions of one article stand together, by their first evidence.
std::vector<const quiz::Item*> select(const quiz::ReadyPack& pack, const Plan& plan, base::Rng& rng);

/// True when a plan asks questions of this kind.
bool asks(const Plan& plan, quiz::Kind kind);

}
