// SPDX-License-Identifier: MIT
#pragma once

#include "screens/question_parts.h"

#include <vector>

/// The part of a question's page that differs from kind to kind.
namespace screens {

/// The answers of a choice, a verdict or a comparison as whole rows, with letters that stand for them.
void option_rows(Builder& builder, ui::Column& column, const Asked& asked);

/// What there is to choose from or to put in order, for looking at: nothing of it can be activated.
void rows_at_rest(Builder& builder, ui::Column& column, const State& state, const quiz::Question& question);

/// A number or a day: a slider on its scale, a field beside it, and what of the two was understood.
void amount_answer(Builder& builder, ui::Column& column, const Asked& asked);

/// The rows to put in order.
void order_answer(Builder& builder, ui::Column& column, const Asked& asked);

/// The rows as they were dealt, for looking at.
void order_at_rest(Builder& builder, ui::Column& column, const State& state, const quiz::Question& question);

/// The claim in which a word was changed, large, each of its words to be picked.
void altered_answer(Builder& builder, ui::Column& column, const Asked& asked);

/// A field for a few words.
void short_answer(Builder& builder, ui::Column& column, const Asked& asked);

/// A whole page: a claim as a card of a stream.
void feed_page(Builder& builder, const ui::Rect& free, const Asked& asked);

}
