// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/ensemble.h"
#include "syntax/parser_features.h"
#include "syntax/vote.h"

#include <span>
#include <vector>

namespace syntax {

/// The best action that a state allows, by the scores of all actions, and by how much it beats the best one with
/// another move; a state that is not done allows one.
struct Choice {
    Action action;
    std::int32_t margin = 0;
};

Choice choose(const State& state, std::span<const std::int32_t> scores);

/// The trees that the members of an ensemble give a sentence, each greedily, in the direction that the context has.
std::vector<Ballots> parse_greedily(const Context& context, const Ensemble& ensemble);

}
