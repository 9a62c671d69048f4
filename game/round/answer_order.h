// SPDX-License-Identifier: MIT
#pragma once

#include "base/rng.h"
#include "quiz/question.h"

#include <cstddef>
#include <vector>

namespace rounds {

/// The order in which a question's answers are shown, as `State::option_orders` describes it.
std::vector<std::size_t> option_order(const quiz::Question& question, base::Rng& rng);

/// The order of options that are all amounts with the same words around them ("20 minutes") or all days
/// ("November 27", "2011"), smallest first; empty for options of any other sort.
std::vector<std::size_t> ascending_order(const std::vector<quiz::Option>& options);

}
