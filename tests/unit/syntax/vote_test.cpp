// SPDX-License-Identifier: MIT
#include "syntax/vote.h"

#include <doctest/doctest.h>

namespace {

using syntax::Ballot;
using syntax::Ballots;
using syntax::Relation;

constexpr int root = syntax::root_head;

/// Three tokens, the last one the root; the first may belong to either of the others.
Ballots ballots(int head, Relation relation, std::int32_t margin)
{
    return {Ballot{head, relation, margin}, Ballot{2, Relation::Nsubj, margin}, Ballot{root, Relation::Root, margin}};
}

}

TEST_CASE("syntax::vote - the arc that most members have wins, with the number of its votes")
{
    const auto arcs
        = syntax::vote({ballots(2, Relation::Obl, 2000), ballots(1, Relation::Nmod, 0), ballots(1, Relation::Nmod, 0)});
    CHECK(arcs[0] == syntax::Arc{1, Relation::Nmod, 2, 2});
    CHECK(arcs[1] == syntax::Arc{2, Relation::Nsubj, 3, 3});
    CHECK(arcs[2] == syntax::Arc{root, Relation::Root, 3, 3});
}

TEST_CASE("syntax::vote - margins decide where votes are even, and the first member where those are, too")
{
    const auto head = [](std::int32_t first, std::int32_t second) {
        return syntax::vote({ballots(1, Relation::Nmod, first), ballots(2, Relation::Obl, second)})[0].head;
    };
    CHECK(head(100, 500) == 2);
    CHECK(head(500, 100) == 1);
    CHECK(head(500, 500) == 1);
    CHECK(head(2000, 900000) == 1); // margins beyond 2000 count no more
}

TEST_CASE("syntax::vote - the relation is that of most members that have the arc")
{
    const auto relation = [](const std::vector<Ballots>& members) { return syntax::vote(members)[0].relation; };
    const Ballots det = ballots(1, Relation::Det, 0);
    const Ballots nmod = ballots(1, Relation::Nmod, 0);
    CHECK(relation({det, nmod, nmod}) == Relation::Nmod);
    CHECK(relation({det, nmod}) == Relation::Det);
    CHECK(relation({ballots(2, Relation::Obl, 0), nmod, nmod, det}) == Relation::Nmod);
    const syntax::Arc arc = syntax::vote({ballots(2, Relation::Obl, 0), nmod, nmod, det})[0];
    CHECK(arc.votes == 3);
    CHECK(arc.named == 2);
}

TEST_CASE("syntax::vote - trees with different roots make one tree with one root")
{
    const Ballots first = {{root, Relation::Root, 0}, {0, Relation::Obj, 0}};
    const Ballots second = {{1, Relation::Nsubj, 0}, {root, Relation::Root, 0}};
    const auto arcs = syntax::vote({first, second});
    CHECK(arcs[0] == syntax::Arc{root, Relation::Root, 1, 1});
    CHECK(arcs[1] == syntax::Arc{0, Relation::Obj, 1, 1});
}
