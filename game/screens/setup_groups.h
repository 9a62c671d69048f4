// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

namespace screens {

/// How a round is played: how long, by whom, with what first, as what, and how fast.
void how_to_play(Builder& builder, ui::Column& column, const State& state, const Setup& setup);

/// What a round asks: kinds, skills, difficulty and articles, as far as the pack leaves a choice.
void what_to_ask(Builder& builder, ui::Column& column, const quiz::ReadyPack& pack, const rounds::Plan& plan);

}
