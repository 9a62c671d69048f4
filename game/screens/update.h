// SPDX-License-Identifier: MIT
#pragma once

#include "screens/state.h"

namespace screens {

/// What the game begins with: the front page, and the shelf asked for.
Step start(const Settings& settings, ui::Size window);

/// What becomes of the window's state by an event: pure. An event that makes no sense where the player is changes
/// nothing.
Step update(State state, const Event& event);

/// True while the round is paused: the pause menu lies over the screen.
bool is_paused(const State& state);

/// True when the question on the screen has an answer and a confidence.
bool is_ready(const Question& question);

/// The answers of the question on the table in the order in which they are shown; none for kinds without options.
std::vector<quiz::Answer> shown_answers(const quiz::Question& question, const rounds::State& round);

/// The target that has the focus when the screen appears.
ui::TargetId first_focus(const State& state);

}
