// SPDX-License-Identifier: MIT
#pragma once

#include "learn/calibration.h"
#include "learn/history.h"
#include "learn/pooling.h"
#include "round/round.h"

#include <optional>
#include <vector>

namespace screens {

/// How a player does over their recent rounds, as the record and the results show it.
struct Standing {
    learn::Pooling discernment = learn::TooFew{};
    std::optional<learn::Calibration> calibration;
    std::vector<learn::SkillTally> skills;
    std::vector<learn::RoundSummary> rounds; ///< the oldest first

    bool operator==(const Standing&) const = default;
};

/// The standing that follows from a player's answers, in any order.
Standing standing_of(const std::vector<learn::Graded>& answers);

/// A player's answers of one round for the statistics; attempts at questions that the pack does not have are left out.
std::vector<learn::Graded> graded(const quiz::ReadyPack& pack, const rounds::State& round, rounds::PlayerIndex player);

}
