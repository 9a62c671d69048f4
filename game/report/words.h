// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "learn/discernment.h"
#include "learn/points.h"
#include "quiz/question.h"
#include "report/report.h"

#include <string>

/// What the page says, apart from fixed labels.
namespace report {

/// What a skill is called: "How many", "Two sources".
std::string skill_name(const base::Language& tr, quiz::Skill skill);

/// What a kind of question is called: "Choice", "Sentence".
std::string kind_name(const base::Language& tr, quiz::Kind kind);

/// "A guess", "Fairly sure", "Certain".
std::string confidence_name(const base::Language& tr, learn::Confidence confidence);

/// How an answer was given: "as a guess", "fairly sure", "certain".
std::string given_with(const base::Language& tr, learn::Confidence confidence);

/// How well somebody tells apart: "Somewhat".
std::string telling_name(const base::Language& tr, learn::Telling telling);

/// Which way somebody leans: "too trusting".
std::string trust_name(const base::Language& tr, learn::Trust trust);

/// A share from 0 to 1 as "75 %".
std::string percent(const base::Language& tr, double share);

/// A number with `digits` after the decimal point, with the language's point and a true minus.
std::string decimal(const base::Language& tr, double value, int digits);

/// A sum of points: "14", "−3".
std::string points_text(int points);

/// "1 point", "14 points", "−3 points".
std::string points_in_words(const base::Language& tr, int points);

/// What was earned, with its sign: "+3", "−2", "0".
std::string signed_points(int points);

/// A span of time: "0:42", "12:07", "3 h 05 min".
std::string duration(const base::Language& tr, std::int64_t milliseconds);

/// The local day of a moment in words, and its local time as "14:05".
std::string day_words(const base::Language& tr, base::Timestamp at, std::chrono::minutes offset);
std::string time_words(base::Timestamp at, std::chrono::minutes offset);

/// The class in one sentence or two, before any number stands alone.
std::string headline(const base::Language& tr, const Figures& figures);

/// How sureness and being right stood to each other.
std::string sureness_sentence(const base::Language& tr, const learn::Calibration& calibration);

/// What a figure still needs: "Needs 25 answers; there are 12."
std::string needs_answers(const base::Language& tr, std::size_t needed, std::size_t there);

/// How many claims of each sort are missing until discernment is told.
std::string needs_claims(const base::Language& tr, const learn::TooFew& missing);

}
