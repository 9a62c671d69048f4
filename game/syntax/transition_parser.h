// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/parser_features.h"
#include "syntax/vote.h"
#include "syntax/weights.h"

#include <span>

namespace syntax {

/// The best action that a state allows, by the scores of all actions, and by how much it beats the best one with
/// another move; a state that is not done allows one.
struct Choice {
    Action action;
    std::int32_t margin = 0;
};

Choice choose(const State& state, std::span<const std::int32_t> scores);

/// A member of the ensemble: the weights of its direction, its place among those who share them, and the templates that
/// it goes by.
struct Member {
    const Weights& weights;
    std::size_t place = 0;
    std::span<const std::uint8_t> templates;
};

/// The tree that a member gives a sentence, greedily, in the direction that the context has.
Ballots parse_greedily(const Context& context, const Member& member);

}
