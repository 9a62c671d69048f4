// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

#include <cstddef>
#include <string>
#include <vector>

/// The results of several players at one desk.
namespace screens {

/// What a player earned.
struct Earned {
    int answers = 0;
    int passages = 0;

    int points() const { return answers + passages; }
    bool operator==(const Earned&) const = default;
};
Earned earned(const rounds::State& round, rounds::PlayerIndex player);

/// A player's place in a round: those with as many points share the better one.
struct Placed {
    rounds::PlayerIndex player;
    std::size_t place = 1; ///< from 1
    Earned earned;

    bool operator==(const Placed&) const = default;
};

/// All players, those with the most points first; of equals in the order of their seats.
std::vector<Placed> standings(const rounds::State& round);

/// Who came first, in a sentence; empty for a player alone.
std::string winners_headline(const base::Language& tr, const rounds::State& round);

/// A table of the standings, the shown player in bold, and beside or below it the choice whose results show.
void standings_table(Builder& builder, ui::Column& column, const rounds::State& round, rounds::PlayerIndex shown);

}
