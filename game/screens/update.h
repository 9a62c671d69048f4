// SPDX-License-Identifier: MIT
#pragma once

#include "screens/state.h"

namespace screens {

/// What the game begins with: the front page, and the shelf asked for.
Step start(const Settings& settings, Offer offer, ui::Size window);

/// What becomes of the window's state by an event: pure. An event that makes no sense where the player is changes
/// nothing.
Step update(State state, const Event& event);

/// True while the round is paused: the pause menu lies over the screen.
bool is_paused(const State& state);

/// True while a round is being played, paused or not.
bool is_running(const State& state);

/// True for a receipt that can't be left yet: after a confident mistake the passage has to be shown first.
bool owes_passage(const State& state, const Receipt& receipt);

/// The milliseconds that the player has left for the question, when there is a timer and it runs; less than none once
/// the time is up.
std::optional<std::int64_t> time_left(const State& state);

/// The name of a player; empty for one who is not known.
std::string name_of(const State& state, ProfileId player);

/// The name of who sits at the desk; empty as long as that is not known.
std::string seated_name(const State& state);

/// The questions that a player answered wrong, in the order of the round.
std::vector<quiz::QuestionId> missed_questions(const rounds::State& round, rounds::PlayerIndex player);

/// True when the question on the screen has an answer and a confidence.
bool is_ready(const Question& question);

/// The answers of the question on the table in the order in which they are shown; none for kinds without options.
std::vector<quiz::Answer> shown_answers(const quiz::Question& question, const rounds::State& round);

/// The words of a question's prompt, each to be picked where one of them was changed.
std::vector<quiz::PickedWord> words_to_pick(const quiz::Question& question);

/// The key's indexes of an order as they lie on the screen, first to last.
std::vector<std::size_t> shown_order(const State& state, const Question& screen);

/// The target that has the focus when the screen appears.
ui::TargetId first_focus(const State& state);

}
