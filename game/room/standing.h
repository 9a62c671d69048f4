// SPDX-License-Identifier: MIT
#pragma once

#include "room/state.h"

#include <vector>

namespace room {

/// A student's place in the class; equal points share a place.
struct Placed {
    StudentId student;
    std::size_t place = 1; ///< from 1
    int points = 0;

    bool operator==(const Placed&) const = default;
};

/// The students who were not removed, most points first, those who joined first before others with as many.
std::vector<Placed> standings(const State& state);

/// A team's place by the mean of its members' points, so that a large team has no advantage.
struct TeamPlaced {
    std::size_t team = 0;
    std::size_t place = 1;
    double points = 0;

    bool operator==(const TeamPlaced&) const = default;
};

/// The teams that have members, the best first.
std::vector<TeamPlaced> team_standings(const State& state);

}
