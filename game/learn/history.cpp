// SPDX-License-Identifier: MIT
#include "learn/history.h"

#include "learn/pooling.h"

#include <algorithm>
#include <map>

namespace learn {

namespace {

std::optional<Discernment> support_over(std::span<const Confusion> rounds)
{
    const Pooling pooling = pool(rounds);
    const auto* pooled = std::get_if<Pooled>(&pooling);
    return pooled == nullptr ? std::nullopt : std::optional(pooled->support);
}

RoundSummary summary(std::span<const Graded> of_round)
{
    RoundSummary made{.round = of_round.front().round, .asked = of_round.size()};
    for (const Graded& answer : of_round) {
        made.right += answer.right ? 1 : 0;
        made.answer_points += answer.answer_points;
        made.evidence_points += answer.evidence_points;
    }
    return made;
}

}

std::vector<SkillTally> by_skill(std::span<const Graded> answers)
{
    std::map<quiz::Skill, SkillTally> tallies;
    for (const Graded& answer : answers) {
        SkillTally& tally = tallies[answer.skill];
        tally.skill = answer.skill;
        tally.right += answer.right ? 1 : 0;
        ++tally.asked;
    }
    std::vector<SkillTally> sorted;
    sorted.reserve(tallies.size());
    for (const auto& [skill, tally] : tallies) {
        sorted.push_back(tally);
    }
    return sorted;
}

std::vector<RoundSummary> history(std::span<const Graded> answers)
{
    std::vector<Graded> sorted(answers.begin(), answers.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const Graded& a, const Graded& b) { return a.round < b.round; });
    std::vector<RoundSummary> rounds;
    std::vector<Confusion> verdicts;
    for (auto begin = sorted.begin(); begin != sorted.end();) {
        const auto end = std::find_if(begin, sorted.end(), [&](const Graded& a) { return a.round != begin->round; });
        verdicts.push_back(confusion({begin, end}));
        rounds.push_back(summary({begin, end}));
        rounds.back().support = support_over(verdicts);
        begin = end;
    }
    return rounds;
}

}
