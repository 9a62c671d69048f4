// SPDX-License-Identifier: MIT
#pragma once

#include "learn/graded.h"
#include "quiz/question.h"

#include <array>
#include <cstddef>
#include <span>

namespace learn {

/// Answers to yes-or-no questions, of which some should be "yes" (the signal) and the others "no".
struct SignalCounts {
    std::size_t hits = 0; ///< "yes", and rightly
    std::size_t misses = 0; ///< "no" to a signal
    std::size_t false_alarms = 0; ///< "yes" to what was none
    std::size_t correct_rejections = 0; ///< "no", and rightly

    bool operator==(const SignalCounts&) const = default;
};

/// How well somebody tells two classes apart, and which way they lean, in standard deviations.
struct Discernment {
    double d_prime = 0; ///< 0: like a coin; below 0: the wrong way round
    double criterion = 0; ///< above 0: says "no" too readily; with "supported" for the signal, too suspicious

    bool operator==(const Discernment&) const = default;
};

/// d' = z(H) - z(F) and c = -(z(H) + z(F)) / 2 with the log-linear correction H = (hits + 0.5) / (signals + 1), and F
/// likewise (Hautus 1995), so that a clean sheet is finite. Who gives one answer to everything has a d' of 0 however
/// many there are of each class: with unequal classes the correction alone would seem to tell them apart.
Discernment discernment(const SignalCounts& counts);

/// Verdicts given, by what would have been right.
struct Confusion {
    std::array<std::array<std::size_t, 3>, 3> counts{}; ///< [truth][said], each in the order of `quiz::Verdict`

    bool operator==(const Confusion&) const = default;
};

/// Counts the verdicts that were given; what is no verdict question, or was left unanswered, is left out.
Confusion confusion(std::span<const Graded> answers);

/// The sum of two tables.
Confusion operator+(const Confusion& a, const Confusion& b);

/// The table as "supported (signal) or not": d'1 follows from it.
SignalCounts supported_or_not(const Confusion& table);

/// The table as "in the article (signal: supported or refuted) or not": d'2 follows from it.
SignalCounts in_article_or_not(const Confusion& table);

/// The mean share of right answers over the verdicts that came up, 0 to 1, so that a frequent one weighs no more
/// than a rare one; 0 when none came up.
double balanced_accuracy(const Confusion& table);

/// Which way a player leans.
enum class Trust { TooTrusting, Balanced, TooSuspicious };

/// Balanced while |c| <= 0.3, our choice: at 0.3 a player without discernment says "supported" to 38 % or 62 %.
/// For the discernment of `supported_or_not`.
Trust trust(const Discernment& discernment);

/// How well a player tells apart, in steps for words.
enum class Telling { CoinToss, Somewhat, Well, VeryWell };

/// CoinToss below a d' of 0.5, Somewhat below 1.35, Well below 2.5. Our choice: without leaning, that is 60 %, 75 %
/// and 89 % right of two equal classes, as the share is the normal distribution's at d' / 2.
Telling telling(const Discernment& discernment);

/// Where d' stands on a meter: 0 at 0 and below, 1 at 3.4 (ten of ten in both classes is 3.38) and above.
double telling_meter(const Discernment& discernment);

/// Where c stands on a meter: 0 at -1.7 (takes everything for supported) and below, 0.5 balanced, 1 at 1.7 and above.
double trust_meter(const Discernment& discernment);

}
