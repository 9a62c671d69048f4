// SPDX-License-Identifier: MIT
#pragma once

#include "screens/article_text.h"
#include "screens/page.h"

#include <functional>
#include <string>
#include <vector>

namespace screens {

/// The line over a question: pack, progress, points, and the way out. Returns the window below it and above the foot.
ui::Rect round_header(Builder& builder, const State& state);

/// What the question trains and asks for, and its prompt; a claim stands in quotes.
void question_head(Builder& builder, ui::Column& column, const quiz::Question& question);

/// "How sure are you?" with its three answers, and beside or below it the button that gives the answer, or what is
/// still missing.
void answer_controls(Builder& builder, ui::Column& column, const Question& question);

/// The line on the subject of the pack and what the round leaves out, on its first question; nothing on the others.
void round_notes(Builder& builder, ui::Column& column, const State& state);

/// The hint, or the button that shows it; nothing when the question has none.
void hint(Builder& builder, ui::Column& column, const quiz::Question& question, const Question& screen);

/// The keys of the confidence control and of taking back.
void answer_shortcuts(Builder& builder, const Question& question);

/// `left` in a column beside the articles, or above them where there is no room; both scroll.
void beside_articles(Builder& builder, const ui::Rect& free, const std::vector<const text::Article*>& articles,
                     const ArticleLook& look, const std::function<void(ui::Column&)>& left);

}
