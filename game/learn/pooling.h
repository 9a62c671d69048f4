// SPDX-License-Identifier: MIT
#pragma once

#include "learn/discernment.h"
#include "learn/graded.h"

#include <cstddef>
#include <optional>
#include <span>
#include <variant>

namespace learn {

/// The fewest verdicts of each class, supported and not supported, on which discernment is told.
inline constexpr std::size_t enough_of_each = 8;

/// What the latest rounds together say of a player's discernment.
struct Pooled {
    std::size_t rounds = 0; ///< how many rounds with verdicts were needed
    Confusion answers;
    Discernment support; ///< d'1: supported or not; its criterion is the one that `trust` judges
    std::optional<Discernment> presence; ///< d'2: in the article or not; none while a class has fewer than 8 here, too

    bool operator==(const Pooled&) const = default;
};

/// How many more verdicts of each class are needed.
struct TooFew {
    std::size_t supported = 0;
    std::size_t not_supported = 0;

    std::size_t all() const { return supported + not_supported; }
    bool operator==(const TooFew&) const = default;
};

using Pooling = std::variant<Pooled, TooFew>;

/// The discernment over whole rounds, from the newest, which is the last, backwards until each class has 8 verdicts.
Pooling pool(std::span<const Confusion> rounds);

/// The same for answers in any order, by the ordinals of their rounds.
Pooling pool(std::span<const Graded> answers);

}
