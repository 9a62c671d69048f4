// SPDX-License-Identifier: MIT
#include "round/grading.h"

#include "play.h"

#include <doctest/doctest.h>

TEST_CASE("rounds::is_in_one_sentence - words of one sentence, and neither two sentences nor none")
{
    const quiz::ReadyPack pack = play::pack();
    const text::Span first = play::sentence(pack, 0).span;
    const text::Span second = play::sentence(pack, 1).span;
    CHECK(rounds::is_in_one_sentence(pack, {{"courier"}, first}));
    CHECK(rounds::is_in_one_sentence(pack, {{"courier"}, {{first.begin.value + 3}, {first.begin.value + 9}}}));
    CHECK_FALSE(rounds::is_in_one_sentence(pack, {{"courier"}, {first.begin, second.end}}));
    CHECK_FALSE(rounds::is_in_one_sentence(pack, {{"courier"}, {first.begin, first.begin}}));
    CHECK_FALSE(rounds::is_in_one_sentence(pack, {{"nowhere"}, first}));
    CHECK_FALSE(rounds::is_in_one_sentence(pack, {{"courier"}, {{999'999}, {1'000'000}}}));
}

TEST_CASE("rounds::graded - an answer for the statistics: truth and word of a claim, no confidence where time ran out")
{
    rounds::Attempt attempt;
    rounds::grade(attempt, make::item(make::verdict()), quiz::PickedVerdict{quiz::Verdict::Supported},
                  learn::Confidence::Certain, rounds::Parts::Earn);
    const learn::Graded graded = rounds::graded(make::verdict(), attempt);
    CHECK(graded.truth == quiz::Verdict::Refuted);
    CHECK(graded.said == quiz::Verdict::Supported);
    CHECK(graded.confidence == learn::Confidence::Certain);
    CHECK(graded.answer_points == -6);
    CHECK_FALSE(graded.right);
    attempt.answer = quiz::NoAnswer{};
    CHECK_FALSE(rounds::graded(make::verdict(), attempt).confidence);
}
