// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/question.h"

#include <string_view>

namespace generate {

/// How much whoever has read a report once, or knows a little of the matter, has to weigh a change by, 0 to 1: a word
/// that turns the sense 1, a number half as great again 0.9, the next year or another day of the same month little;
/// less where many other numbers stand in the passage. `passage` is what is shown of the report.
double weighable(const quiz::Altered& change, quiz::Skill skill, std::string_view passage);

/// True for a change of a day within a month, or of a month within a year: nothing weighs it but memory.
bool is_other_day(const quiz::Altered& change, quiz::Skill skill);

/// How far two words for a number or a time are apart, 0 for what nobody would notice to 1: numbers by their ratio,
/// years and days by their distance.
double distance_of_words(std::string_view original, std::string_view other);

}
