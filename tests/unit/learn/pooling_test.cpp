// SPDX-License-Identifier: MIT
#include "learn/pooling.h"

#include "base/rng.h"
#include "unit/learn/graded.h"

#include <doctest/doctest.h>

using learn::Graded;
using learn::Pooled;
using learn::TooFew;
using quiz::Verdict;

namespace {

/// A round of this many supported and refuted claims; all are called `said`.
void add_round(std::vector<Graded>& answers, std::size_t ordinal, std::size_t supported, std::size_t refuted,
               Verdict said)
{
    graded::add(answers, supported, graded::verdict(Verdict::Supported, said, ordinal));
    graded::add(answers, refuted, graded::verdict(Verdict::Refuted, said, ordinal));
}

TooFew too_few(const std::vector<Graded>& answers)
{
    const learn::Pooling pooling = learn::pool(answers);
    REQUIRE(std::holds_alternative<TooFew>(pooling));
    return std::get<TooFew>(pooling);
}

Pooled enough(const std::vector<Graded>& answers)
{
    const learn::Pooling pooling = learn::pool(answers);
    REQUIRE(std::holds_alternative<Pooled>(pooling));
    return std::get<Pooled>(pooling);
}

}

TEST_CASE("learn::pool - until each class has eight it says how many more of which are needed")
{
    std::vector<Graded> answers;
    CHECK(too_few(answers) == TooFew{8, 8});
    CHECK(too_few(answers).all() == 16);
    add_round(answers, 0, 3, 20, Verdict::Refuted);
    CHECK(too_few(answers) == TooFew{5, 0});
    CHECK(too_few(answers).all() == 5); // "five more and you will know"
    add_round(answers, 1, 4, 0, Verdict::Supported);
    CHECK(too_few(answers) == TooFew{1, 0});
    add_round(answers, 2, 1, 0, Verdict::Supported);
    CHECK(enough(answers).rounds == 3);
}

TEST_CASE("learn::pool - takes whole rounds from the newest backwards and no more than needed")
{
    std::vector<Graded> answers;
    add_round(answers, 0, 50, 50, Verdict::Supported); // long ago, and out of the pool
    add_round(answers, 4, 5, 5, Verdict::Refuted);
    add_round(answers, 9, 4, 6, Verdict::Refuted);
    const Pooled pooled = enough(answers);
    CHECK(pooled.rounds == 2);
    CHECK(pooled.answers == learn::Confusion{{{{0, 9, 0}, {0, 11, 0}, {0, 0, 0}}}});
    CHECK(pooled.support == learn::discernment({0, 9, 0, 11}));
    CHECK(learn::trust(pooled.support) == learn::Trust::TooSuspicious);
}

TEST_CASE("learn::pool - what ran out of time and what is no verdict is no item")
{
    std::vector<Graded> answers;
    add_round(answers, 0, 8, 7, Verdict::Supported);
    graded::add(answers, 5, graded::timed_out(Verdict::Refuted));
    graded::add(answers, 5, Graded{.kind = quiz::Kind::Choice, .right = true, .round = 3});
    CHECK(too_few(answers) == TooFew{0, 1});
    add_round(answers, 1, 0, 1, Verdict::Supported);
    CHECK(enough(answers).rounds == 2); // the round of choices does not count
}

TEST_CASE("learn::pool - in the article or not is told apart once both of its classes have eight")
{
    std::vector<Graded> answers;
    graded::add(answers, 8, graded::verdict(Verdict::Supported, Verdict::Supported));
    graded::add(answers, 1, graded::verdict(Verdict::Refuted, Verdict::Supported));
    graded::add(answers, 7, graded::verdict(Verdict::NotInArticle, Verdict::NotInArticle));
    CHECK_FALSE(enough(answers).presence.has_value());
    graded::add(answers, 1, graded::verdict(Verdict::NotInArticle, Verdict::NotInArticle));
    CHECK(enough(answers).presence == learn::discernment({9, 0, 0, 8}));
}

TEST_CASE("learn::pool - the order in which answers are given to it does not matter")
{
    std::vector<Graded> answers;
    base::Rng rng{12};
    for (int i = 0; i < 120; ++i) {
        answers.push_back(graded::verdict(static_cast<Verdict>(base::draw(rng, 3)),
                                          static_cast<Verdict>(base::draw(rng, 3)), base::draw(rng, 15)));
    }
    const Pooled expected = enough(answers);
    CHECK(expected.rounds > 1);
    for (int i = 0; i < 20; ++i) {
        base::shuffle(answers, rng);
        CHECK(enough(answers) == expected);
    }
}
