// SPDX-License-Identifier: MIT
#include "syntax/vote.h"

#include "syntax/eisner.h"
#include "syntax/transition.h"

#include <algorithm>
#include <array>

namespace syntax {

namespace {

constexpr std::int64_t for_a_vote = 1000;
constexpr std::int32_t greatest_margin = 2000;
constexpr std::int32_t margin_share = 20;

ArcScores count_votes(const std::vector<Ballots>& members)
{
    ArcScores scores(members.front().size());
    for (std::size_t member = 0; member < members.size(); ++member) {
        for (std::size_t token = 0; token < members[member].size(); ++token) {
            const Ballot& ballot = members[member][token];
            scores.at(static_cast<std::size_t>(ballot.head + 1), token + 1)
                += for_a_vote + (member == 0 ? 1 : 0) + std::clamp(ballot.margin, 0, greatest_margin) / margin_share;
        }
    }
    return scores;
}

/// The most frequent relation of an arc that is not from the root; the earliest member's where nobody has the arc.
Relation name_arc(const std::vector<Ballots>& members, std::size_t token, int head)
{
    std::array<int, relation_count> count{};
    Relation best = members.front()[token].relation;
    for (const Ballots& ballots : members) {
        if (ballots[token].head == head) {
            ++count[static_cast<std::size_t>(ballots[token].relation)];
        }
    }
    for (const Ballots& ballots : members) {
        const Relation relation = ballots[token].relation;
        best = count[static_cast<std::size_t>(relation)] > count[static_cast<std::size_t>(best)] ? relation : best;
    }
    return best == Relation::Root ? Relation::Dep : best;
}

}

std::vector<Arc> vote(const std::vector<Ballots>& members)
{
    const std::vector<int> heads = best_tree(count_votes(members));
    std::vector<Arc> arcs;
    for (std::size_t token = 0; token < heads.size(); ++token) {
        const int head = heads[token];
        const Relation relation = head == root_head ? Relation::Root : name_arc(members, token, head);
        Arc& arc = arcs.emplace_back(Arc{head, relation, 0, 0});
        for (const Ballots& ballots : members) {
            const bool same_head = ballots[token].head == head;
            arc.votes += same_head ? 1 : 0;
            arc.named += same_head && ballots[token].relation == relation ? 1 : 0;
        }
    }
    return arcs;
}

}
