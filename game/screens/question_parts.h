// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

#include <optional>
#include <string>

namespace screens {

/// A question on the table, and what its player has done about it so far.
struct Asked {
    const State& state;
    const quiz::Item& item;
    const Question& screen;
};

/// Whose turn it is; nobody while a question is open to all, or read, or its receipt is on the table.
std::optional<rounds::PlayerIndex> on_turn(const rounds::State& round);

/// Whether the line over a question has the button that pauses.
enum class PauseButton { Here, Elsewhere };

/// The button that pauses a round.
ui::Button pause_button(const Builder& builder);

/// `button` without its key where there is no room for it in `width` pixels.
ui::Button fitted(const Builder& builder, ui::Button button, float width);

/// The line over a question: pack and progress, the time that is left, whose turn it is where there are several
/// players, points, and the way out. Returns the window below it and above the foot.
ui::Rect round_header(Builder& builder, const State& state, PauseButton pause = PauseButton::Here);

/// What the question trains and asks for, in small capitals.
void question_kicker(Builder& builder, ui::Column& column, const quiz::Question& question);

/// `question_kicker`, and the prompt as a headline; a claim stands in quotes.
void question_title(Builder& builder, ui::Column& column, const quiz::Question& question);

/// `question_title`, and in a line what to do.
void question_head(Builder& builder, ui::Column& column, const quiz::Question& question);

/// In a line what to do with the question.
void instruction(Builder& builder, ui::Column& column, const quiz::Question& question);

/// "How sure are you?" with its three answers, the way to take back what was chosen, and beside or below them the
/// button that gives the answer, or what is still missing.
void answer_controls(Builder& builder, ui::Column& column, const Asked& asked);

/// The line on the subject of the pack and what the round leaves out, on its first question; nothing on the others.
void round_notes(Builder& builder, ui::Column& column, const State& state);

/// The hint, or the button that shows it; nothing when the question has none.
void hint(Builder& builder, ui::Column& column, const Asked& asked);

/// The keys of the confidence control, of taking back and of what a question is given with.
void answer_shortcuts(Builder& builder, const Asked& asked);

/// `sentence` in `style`, and the first place in it where `part` stands in `strong`.
RichText emphasized(const std::string& sentence, const ui::TextStyle& style, std::string_view part,
                    const ui::TextStyle& strong);

/// What kind of answer is still missing: "Choose an answer first".
std::string missing_answer(const base::Language& tr, quiz::Kind kind);

/// In a line what to do with a question of a kind.
std::string what_to_do(const base::Language& tr, quiz::Kind kind);

/// The keys that a question of a kind is answered with, for the foot of the page.
std::string keys_in_words(const base::Language& tr, quiz::Kind kind);

}
