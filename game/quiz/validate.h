// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/check.h"

namespace quiz {

// The rules of `validate`, one function each; their table, with a sentence on each, is in validate.cpp.

void empty_text(const Subject& subject, Notes& notes);
void key_not_in_prompt(const Subject& subject, Notes& notes);
void nearest_needs_missing(const Subject& subject, Notes& notes);
void bad_order(const Subject& subject, Notes& notes);
void bad_range(const Subject& subject, Notes& notes);
void key_out_of_range(const Subject& subject, Notes& notes);

void key_not_in_options(const Subject& subject, Notes& notes);
void options_not_distinct(const Subject& subject, Notes& notes);
void too_few_options(const Subject& subject, Notes& notes);
void too_many_options(const Subject& subject, Notes& notes);
void bad_option(const Subject& subject, Notes& notes);
void missing_why(const Subject& subject, Notes& notes);

void no_evidence(const Subject& subject, Notes& notes);
void unknown_article(const Subject& subject, Notes& notes);
void lost_anchor(const Subject& subject, Notes& notes);
void moved_anchor(const Subject& subject, Notes& notes);
void answer_not_in_passage(const Subject& subject, Notes& notes);
void compare_needs_two_articles(const Subject& subject, Notes& notes);

}
