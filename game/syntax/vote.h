// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/tree.h"

#include <cstdint>
#include <vector>

namespace syntax {

/// An arc as one member of the ensemble has it; the margin is by how much its score beat other moves.
struct Ballot {
    int head = root_head;
    Relation relation = Relation::Root;
    std::int32_t margin = 0;
};

/// The tree that one member gives a sentence, by token.
using Ballots = std::vector<Ballot>;

/// The projective tree with one root that agrees best with the members: 1000 for each member that has an arc and up to
/// 100 for its margin, the first member 1 more (Eisner 1996). The relation is what most of those that have the arc call
/// it, the earliest member first. `members` is not empty and all are of one size.
std::vector<Arc> vote(const std::vector<Ballots>& members);

}
