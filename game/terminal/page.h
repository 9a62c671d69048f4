// SPDX-License-Identifier: MIT
#pragma once

#include "round/round.h"
#include "terminal/wrap.h"

#include <string>

namespace terminal {

/// What a round is about, what it leaves out and why, who plays, and where it goes on.
std::string title_page(const quiz::ReadyPack& pack, const rounds::State& state, const Style& style);

/// The question on the table with its answers; empty when there is none.
std::string question_page(const quiz::ReadyPack& pack, const rounds::State& state, const Style& style);

/// What to type while the question on the table waits for an answer.
std::string answer_prompt(const quiz::ReadyPack& pack, const rounds::State& state, const Style& style);

/// Says the answer back and asks how sure the player is of it.
std::string confidence_prompt(const quiz::ReadyPack& pack, const rounds::State& state, const quiz::Answer& answer,
                              const Style& style);

/// The receipt of a question whose turn is over: verdict, passage, source, reasons and points of every player.
std::string receipt_page(const quiz::ReadyPack& pack, const rounds::State& state, rounds::TurnIndex turn,
                         const Style& style);

/// How the round went: points, skills, and a line for every receipt.
std::string results_page(const quiz::ReadyPack& pack, const rounds::State& state, const Style& style);

/// The words that can be typed at any time.
std::string help_page(const Style& style);

}
