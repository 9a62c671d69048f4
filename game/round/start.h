// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/resolve.h"
#include "round/event.h"

#include <string>

namespace rounds {

/// Why a round can't begin on this pack, for the players; empty when it can, but for questions that it may lack.
std::string why_not(const quiz::ReadyPack& pack, const Started& start);

/// Why no round can have such a plan, whatever the pack; empty when one can.
std::string why_not_plan(const Plan& plan);

/// Why a plan leaves no question of this pack to be asked.
std::string why_nothing(const quiz::ReadyPack& pack, const Plan& plan);

}
