// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "screens/state.h"

#include <cstddef>
#include <string>
#include <vector>

/// What a round that is being chosen comes to.
namespace screens {

/// The length of a round that asks all that fits.
inline constexpr std::size_t all_questions = 100'000;

/// `plan` without what only another pack has: its articles, and kinds and skills that this one lacks.
rounds::Plan plan_for(const quiz::ReadyPack& pack, rounds::Plan plan);

/// How many questions of a pack a plan asks, and of how many that fit it.
struct Fit {
    std::size_t asked = 0;
    std::size_t fitting = 0;

    bool operator==(const Fit&) const = default;
};
Fit fit_of(const quiz::ReadyPack& pack, const rounds::Plan& plan);

/// Lets `count` players sit down, 1 to 8: new seats go to those who have a profile here and no seat yet, the rest have
/// no name yet.
void seat_players(const std::vector<Profile>& known, Setup& setup, std::size_t count);

/// The names at the seats without the spaces around them; none where just one plays whose name is not known.
std::vector<std::string> named_seats(const Setup& setup);

/// Why a round as chosen can't begin, in a sentence for the players; empty when it can.
std::string why_not_begin(const base::Language& tr, const quiz::ReadyPack& pack, const Setup& setup);

}
