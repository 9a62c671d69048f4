// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/check.h"

namespace quiz {

// The rules of `lint`, one function each; their table, with a sentence on each, is in lint.cpp.
// Thresholds are chosen to stay silent on names and short answers: a rule that cries wolf is set aside unread.

/// The key is over 1.5 times as long as the other options are on average, at least 12 code points longer, and has
/// at least two words more than the wordiest of them.
void key_longest(const Subject& subject, Notes& notes);

/// A word of four or more letters, or a figure, is repeated from the prompt in the key and in no other option.
void key_word_from_prompt(const Subject& subject, Notes& notes);

/// Some options are numbers or days and others words; some begin with a capital and others do not; or one is over
/// 2.5 times as long as another and at least 20 code points longer, unless all are names.
void mixed_options(const Subject& subject, Notes& notes);

// These three leave options alone that are quotations from end to end.
void all_or_none(const Subject& subject, Notes& notes);
void specific_determiner(const Subject& subject, Notes& notes);
void vague_frequency(const Subject& subject, Notes& notes);

/// Words inside double quotes are the source's own and do not count. Claims may not say "only" either.
void negative_prompt(const Subject& subject, Notes& notes);

/// A pronoun with nothing before it that it could stand for: a name, or a noun after an article and the like.
void pronoun_in_prompt(const Subject& subject, Notes& notes);

/// Fewer than 25 % or more than 42 % of nine or more verdicts have the same label.
void labels_out_of_balance(const Pack& pack, Notes& notes);

/// More than 60 % of twelve or more choices have their key in the same place.
void key_position(const Pack& pack, Notes& notes);

/// A telling word stands in three or more claims, and all of them have the same label.
void label_by_wording(const Pack& pack, Notes& notes);

/// Two questions of one kind have the same prompt.
void duplicate_prompt(const Pack& pack, Notes& notes);

}
