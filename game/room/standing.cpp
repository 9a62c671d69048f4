// SPDX-License-Identifier: MIT
#include "room/standing.h"

#include <algorithm>

namespace room {

namespace {

/// Sorts by points and counts the places.
template <class Each> void place(std::vector<Each>& all)
{
    std::stable_sort(all.begin(), all.end(), [](const Each& a, const Each& b) { return a.points > b.points; });
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool shares = i > 0 && !(all[i].points < all[i - 1].points);
        all[i].place = shares ? all[i - 1].place : i + 1;
    }
}

}

std::vector<Placed> standings(const State& state)
{
    std::vector<Placed> all;
    for (std::size_t i = 0; i < state.students.size(); ++i) {
        if (!state.students[i].removed) {
            all.push_back({.student = {i}, .points = points(state, state.students[i])});
        }
    }
    place(all);
    return all;
}

std::vector<TeamPlaced> team_standings(const State& state)
{
    std::vector<TeamPlaced> all;
    for (std::size_t team = 0; team < state.teams.sizes.size(); ++team) {
        all.push_back({.team = team});
    }
    for (const Student& student : state.students) {
        if (student.team && !student.removed) {
            all[*student.team].points += points(state, student);
        }
    }
    std::erase_if(all, [&](const TeamPlaced& each) { return state.teams.sizes[each.team] == 0; });
    for (TeamPlaced& each : all) {
        each.points /= static_cast<double>(state.teams.sizes[each.team]);
    }
    place(all);
    return all;
}

}
