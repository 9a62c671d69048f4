// SPDX-License-Identifier: MIT
#pragma once

#include "base/rng.h"
#include "quiz/resolve.h"

#include <cstddef>
#include <vector>

namespace rounds {

/// At most `length` items of the given kinds in random order. A fact comes up a second time only when every
/// fact came up once.
std::vector<const quiz::Item*> select(const quiz::ReadyPack& pack, const std::vector<quiz::Kind>& kinds,
                                      std::size_t length, base::Rng& rng);

/// The order in which a question's answers are shown, as `State::option_orders` describes it.
std::vector<std::size_t> option_order(const quiz::Question& question, base::Rng& rng);

/// The order of options that are all amounts with the same words around them ("20 minutes") or all days
/// ("November 27", "2011"), smallest first; empty for options of any other sort.
std::vector<std::size_t> ascending_order(const std::vector<quiz::Option>& options);

}
