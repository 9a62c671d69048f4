// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace learn {

/// What a person made of an item.
enum class Mark : unsigned char { None, Wrong, Right };

/// A row a person, a column an item; all rows are of one length.
using Marks = std::vector<std::vector<Mark>>;

/// The fewest persons on which discrimination and reliability are told: of 25 the standard error of a correlation near
/// 0 is about 0.2, so that there a negative one is worth a look and no more.
inline constexpr std::size_t enough_persons = 25;

/// The fewest items on which reliability is told, our choice.
inline constexpr std::size_t enough_items = 5;

/// The fewest answers on which an option is called barely chosen: of fewer than 20 one answer is more than 5 %.
inline constexpr std::size_t enough_choices = 20;

/// Below this share a wrong option does not work as one (Ebel and Frisbie; Haladyna).
inline constexpr double barely_chosen = 0.05;

/// Pearson's correlation of two lists of one length; nothing when one of them does not vary.
std::optional<double> correlation(std::span<const double> one, std::span<const double> other);

/// (M1 - M) / s * sqrt(p / (1 - p)): how being right goes with a score, with s over N. The same as `correlation`;
/// nothing when all are right, none is, or the scores do not vary.
std::optional<double> point_biserial(std::span<const Mark> marks, std::span<const double> scores);

/// How being right on one item goes with being right on the others.
struct Discrimination {
    std::size_t persons = 0; ///< on whom it is counted
    std::optional<double> rest; ///< -1 to 1; nothing when all were right, none was, or the rest does not vary

    bool operator==(const Discrimination&) const = default;
};

/// The point-biserial of an item with the rest score: the share right of the other items that a person answered, which
/// orders persons as total minus item does where everybody answered everything. Counted are those who answered the item
/// and at least half of the others, our choice, so that who came late does not weigh like the rest.
Discrimination discrimination(const Marks& marks, std::size_t item);

/// True when those who do well elsewhere tend to get an item wrong, on enough persons to say so: its key may be wrong.
bool needs_a_look(const Discrimination& discrimination);

/// How far the same items would order the same persons again.
struct Reliability {
    std::size_t items = 0;
    std::size_t persons = 0; ///< who answered all of them: the others do not count here
    std::optional<double> kr20; ///< nothing when there are fewer than two items or totals do not vary

    bool operator==(const Reliability&) const = default;
};

/// KR-20 = k / (k - 1) * (1 - sum p (1 - p) / variance of totals), the variance over N (Kuder and Richardson 1937).
Reliability reliability(const Marks& marks);

/// True when there are enough items and persons for it to be told.
bool is_enough(const Reliability& reliability);

/// The middle value, of an even number of them the mean of the two in the middle, downwards; nothing for none.
std::optional<std::int64_t> median(std::vector<std::int64_t> values);

}
