// SPDX-License-Identifier: MIT
#include "learn/pooling.h"

#include <map>
#include <vector>

namespace learn {

namespace {

std::size_t signals(const SignalCounts& counts)
{
    return counts.hits + counts.misses;
}

std::size_t others(const SignalCounts& counts)
{
    return counts.false_alarms + counts.correct_rejections;
}

bool are_enough(const SignalCounts& counts)
{
    return signals(counts) >= enough_of_each && others(counts) >= enough_of_each;
}

std::size_t missing(std::size_t count)
{
    return count < enough_of_each ? enough_of_each - count : 0;
}

Pooled pooled(const Confusion& answers, std::size_t rounds)
{
    const SignalCounts presence = in_article_or_not(answers);
    return {.rounds = rounds,
            .answers = answers,
            .support = discernment(supported_or_not(answers)),
            .presence = are_enough(presence) ? std::optional(discernment(presence)) : std::nullopt};
}

}

Pooling pool(std::span<const Confusion> rounds)
{
    Confusion together;
    std::size_t needed = 0;
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round) {
        needed += *round == Confusion{} ? 0U : 1U;
        together = together + *round;
        if (are_enough(supported_or_not(together))) {
            return pooled(together, needed);
        }
    }
    const SignalCounts counts = supported_or_not(together);
    return TooFew{.supported = missing(signals(counts)), .not_supported = missing(others(counts))};
}

Pooling pool(std::span<const Graded> answers)
{
    std::map<std::size_t, Confusion> by_ordinal;
    for (const Graded& answer : answers) {
        Confusion& round = by_ordinal[answer.round];
        round = round + confusion({&answer, 1});
    }
    std::vector<Confusion> rounds;
    for (const auto& [ordinal, round] : by_ordinal) {
        rounds.push_back(round);
    }
    return pool(rounds);
}

}
