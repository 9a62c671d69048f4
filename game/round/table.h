// SPDX-License-Identifier: MIT
#pragma once

#include "round/round.h"

#include <vector>

namespace rounds {

/// A round while an event is applied to it. A rule checks everything before it changes anything, and returns why
/// it refuses, or nothing.
struct Table {
    const quiz::ReadyPack& pack;
    State& state;
    std::vector<Effect>& effects;
    base::Timestamp at;
};

/// Begins the turn on the table: with its articles where they are to be read first, else with its question.
void begin_turn(Table& table);

/// Puts the question to whoever comes next, or the receipt on the table when nobody does.
void go_on(Table& table);

/// Puts the receipt on the table: only now do the attempts at its question count.
void show_receipt(Table& table);

}
