// SPDX-License-Identifier: MIT
#include "learn/history.h"

#include "base/rng.h"
#include "unit/learn/graded.h"

#include <doctest/doctest.h>

using learn::Graded;
using quiz::Skill;
using quiz::Verdict;

TEST_CASE("learn::by_skill - what was asked, in the order of the skills, with what ran out of time as not right")
{
    CHECK(learn::by_skill({}).empty());
    std::vector<Graded> answers{{.skill = Skill::Support, .right = true},
                                {.skill = Skill::Who, .right = false},
                                {.skill = Skill::Support, .right = false},
                                {.skill = Skill::Who, .right = true},
                                {.skill = Skill::Who, .right = true}};
    answers.push_back(graded::timed_out(Verdict::Refuted));
    CHECK(learn::by_skill(answers) == std::vector<learn::SkillTally>{{Skill::Who, 2, 3}, {Skill::Support, 1, 3}});
}

TEST_CASE("learn::history - a line for each round, with answer and evidence points apart")
{
    const std::vector<Graded> answers{{.right = true, .answer_points = 3, .evidence_points = 1, .round = 2},
                                      {.right = false, .answer_points = -6, .evidence_points = 1, .round = 2},
                                      {.right = true, .answer_points = 1, .round = 7}};
    const auto history = learn::history(answers);
    REQUIRE(history.size() == 2);
    CHECK(history[0] == learn::RoundSummary{2, 1, 2, -3, 2, std::nullopt});
    CHECK(history[1] == learn::RoundSummary{7, 1, 1, 1, 0, std::nullopt});
    CHECK(learn::history({}).empty());
}

TEST_CASE("learn::history - discernment appears with the round that makes eight of each, and follows the newest")
{
    std::vector<Graded> answers;
    for (const std::size_t round : {0U, 1U}) {
        graded::add(answers, 4, graded::verdict(Verdict::Supported, Verdict::Refuted, round));
        graded::add(answers, 4, graded::verdict(Verdict::NotInArticle, Verdict::Refuted, round));
    }
    graded::add(answers, 8, graded::verdict(Verdict::Supported, Verdict::Supported, 2));
    graded::add(answers, 8, graded::verdict(Verdict::Refuted, Verdict::Refuted, 2));
    base::Rng rng{1};
    base::shuffle(answers, rng);
    const auto history = learn::history(answers);
    REQUIRE(history.size() == 3);
    CHECK(history[0].round == 0);
    CHECK_FALSE(history[0].support.has_value());
    REQUIRE(history[1].support.has_value());
    CHECK(history[1].support->d_prime == 0);
    CHECK(learn::trust(*history[1].support) == learn::Trust::TooSuspicious);
    CHECK(history[2].support == learn::discernment({8, 0, 0, 8}));
}
