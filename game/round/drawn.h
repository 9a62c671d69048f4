// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/resolve.h"
#include "round/event.h"

#include <vector>

namespace rounds {

/// What is asked, in order, and for each question the order in which its answers are shown (`State::option_orders`).
struct Drawn {
    std::vector<quiz::QuestionId> questions;
    std::vector<std::vector<std::size_t>> option_orders;

    bool operator==(const Drawn&) const = default;
};

/// The questions that a plan draws from a pack, the same ones for the same seed; none where the plan leaves none.
Drawn draw_questions(const quiz::ReadyPack& pack, const Plan& plan, std::uint64_t seed);

}
