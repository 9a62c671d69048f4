// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "quiz/answer.h"

#include <chrono>
#include <string>

/// What answers are called in the player's language.
namespace quiz {

/// "Supported", "Refuted", "Not in the article".
std::string verdict_name(const base::Language& tr, Verdict verdict);

/// "They agree", "They disagree", "Only one says so".
std::string comparison_name(const base::Language& tr, Comparison comparison);

/// "November"; empty for what is no month.
std::string month_name(const base::Language& tr, std::chrono::month month);

/// "27 November 2024"; empty for what is no day of the calendar.
std::string day_name(const base::Language& tr, Day day);

/// A number as the language's readers expect it, with its unit: "30,000 people".
std::string amount(const base::Language& tr, double value, const std::string& unit);

/// An answer in words; empty for a clicked sentence, whose words are the article's, and where there was no answer.
std::string answer_words(const base::Language& tr, const Question& question, const Answer& answer);

/// The key in words; empty for a sentence to be found.
std::string key_words(const base::Language& tr, const Question& question);

/// What a skill is called: "How many", "Two sources".
std::string skill_name(const base::Language& tr, Skill skill);

/// What a kind of question is called: "Choice", "Sentence".
std::string kind_name(const base::Language& tr, Kind kind);

/// A share from 0 to 1 as "75 %".
std::string percent(const base::Language& tr, double share);

}
