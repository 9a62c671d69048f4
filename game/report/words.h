// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "learn/discernment.h"
#include "report/report.h"

#include <string>

/// What the page says, apart from fixed labels.
namespace report {

/// Which way somebody leans: "too trusting".
std::string trust_name(const base::Language& tr, learn::Trust trust);

/// A number with `digits` after the decimal point, with the language's point and a true minus.
std::string decimal(const base::Language& tr, double value, int digits);

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
