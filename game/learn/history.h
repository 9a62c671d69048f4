// SPDX-License-Identifier: MIT
#pragma once

#include "learn/discernment.h"
#include "learn/graded.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace learn {

/// A player's answers to questions of one skill.
struct SkillTally {
    quiz::Skill skill = quiz::Skill::Who;
    std::size_t right = 0;
    std::size_t asked = 0; ///< with those for which the time ran out

    bool operator==(const SkillTally&) const = default;
};

/// Per skill, in the order of `quiz::Skill`, only skills that were asked.
std::vector<SkillTally> by_skill(std::span<const Graded> answers);

/// What one round brought.
struct RoundSummary {
    std::size_t round = 0; ///< its ordinal
    std::size_t right = 0;
    std::size_t asked = 0;
    int answer_points = 0;
    int evidence_points = 0;
    std::optional<Discernment> support; ///< `Pooled::support` as it stood after this round; none while too few

    bool operator==(const RoundSummary&) const = default;
};

/// The rounds, the oldest first. The answers may stand in any order.
std::vector<RoundSummary> history(std::span<const Graded> answers);

}
