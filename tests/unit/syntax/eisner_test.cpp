// SPDX-License-Identifier: MIT
#include "syntax/eisner.h"

#include "base/rng.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <optional>

namespace {

using Heads = std::vector<int>;

bool is_tree(const Heads& heads)
{
    for (std::size_t i = 0; i < heads.size(); ++i) {
        int at = static_cast<int>(i);
        for (std::size_t steps = 0; at >= 0; ++steps) {
            if (steps > heads.size()) {
                return false;
            }
            at = heads[static_cast<std::size_t>(at)];
        }
    }
    return std::count(heads.begin(), heads.end(), -1) == 1;
}

/// True when no two arcs cross, the arc from the root among them, which comes from before the first token.
bool is_projective(const Heads& heads)
{
    const int size = static_cast<int>(heads.size());
    for (int i = 0; i < size; ++i) {
        for (int j = 0; j < size; ++j) {
            const auto [a, b] = std::minmax(i, heads[static_cast<std::size_t>(i)]);
            const auto [c, d] = std::minmax(j, heads[static_cast<std::size_t>(j)]);
            if (a < c && c < b && b < d) {
                return false;
            }
        }
    }
    return true;
}

std::int64_t worth(const syntax::ArcScores& scores, const Heads& heads)
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        sum += scores.at(static_cast<std::size_t>(heads[i] + 1), i + 1);
    }
    return sum;
}

/// The worth of the best projective tree, by trying all assignments of heads.
std::int64_t best_worth(const syntax::ArcScores& scores, std::size_t tokens)
{
    std::optional<std::int64_t> best;
    Heads heads(tokens, -1);
    for (;;) {
        if (is_tree(heads) && is_projective(heads)) {
            best = std::max(best.value_or(worth(scores, heads)), worth(scores, heads));
        }
        std::size_t at = 0;
        while (at < tokens && ++heads[at] == static_cast<int>(tokens)) {
            heads[at++] = -1;
        }
        if (at == tokens) {
            return *best;
        }
    }
}

syntax::ArcScores random_scores(base::Rng& rng, std::size_t tokens)
{
    syntax::ArcScores scores(tokens);
    for (std::size_t head = 0; head <= tokens; ++head) {
        for (std::size_t node = 1; node <= tokens; ++node) {
            scores.at(head, node) = static_cast<std::int64_t>(base::draw(rng, 7000));
        }
    }
    return scores;
}

}

TEST_CASE("syntax::best_tree - is the best of all projective trees with one root")
{
    base::Rng rng{7};
    for (int i = 0; i < 150; ++i) {
        const std::size_t tokens = 1 + base::draw(rng, 5);
        const syntax::ArcScores scores = random_scores(rng, tokens);
        const Heads heads = syntax::best_tree(scores);
        REQUIRE(heads.size() == tokens);
        CHECK(is_tree(heads));
        CHECK(is_projective(heads));
        CHECK(worth(scores, heads) == best_worth(scores, tokens));
    }
}

TEST_CASE("syntax::best_tree - a second root is never worth it")
{
    syntax::ArcScores scores(30);
    for (std::size_t node = 1; node <= 30; ++node) {
        scores.at(0, node) = 7000;
    }
    const Heads heads = syntax::best_tree(scores);
    CHECK(is_tree(heads));
    CHECK(is_projective(heads));
}
