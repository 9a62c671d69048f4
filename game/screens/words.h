// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "quiz/resolve.h"
#include "quiz/translated.h"
#include "round/round.h"
#include "screens/shelf.h"

#include <string>
#include <vector>

/// What the screens say, apart from fixed labels.
namespace screens {

using quiz::amount;
using quiz::answer_words;
using quiz::comparison_name;
using quiz::day_name;
using quiz::key_words;
using quiz::verdict_name;

/// A path, an address or a number with marks around it that keep its beginning on the left whichever way the language
/// runs.
std::string from_the_left(const base::Language& tr, const std::string& words);

/// A sum of points with its sign, which stands before it whichever way the language runs: "+3", "−2", "0".
std::string signed_points(const base::Language& tr, int points);

/// A number in words up to twelve, in figures from there on: "five", "13".
std::string number_in_words(const base::Language& tr, std::size_t number);

/// What to do with a question: "choose one", "judge the claim", "find the sentence".
std::string task(const base::Language& tr, quiz::Kind kind);

/// "Friday 20 November"; empty for what is no day of the calendar.
std::string today_words(const base::Language& tr, quiz::Day day);

/// "Al-Fassel · digest · March 2025".
std::string article_line(const base::Language& tr, const text::Article& article);

/// Where an article's words come from: the report that it digests, and its licence.
std::string source_line(const base::Language& tr, const text::Article& article);

/// The name of a language; the tag itself for one that is not known.
std::string language_name(const base::Language& tr, const std::string& tag);

/// Why a question is left out, to go on after "because"; a reason that is not one of the pack reader's as it is.
std::string reason_words(const base::Language& tr, const std::string& reason);

/// "3 because its article is not here; 1 because …", without a full stop; empty for none.
std::string left_out_reasons(const base::Language& tr, const std::vector<LeftOutCount>& counts);

/// How many of a pack's questions nobody has read over, as a sentence; empty where all were.
std::string not_reviewed(const base::Language& tr, const PackEntry& pack);

/// How many questions of a pack can't be asked and why, as a sentence; empty when there are none.
std::string left_out_of_pack(const base::Language& tr, const quiz::ReadyPack& pack);

/// A round in one sentence, before any number stands alone: how often the player was right, and how well they knew.
std::string headline(const base::Language& tr, const rounds::State& round, rounds::PlayerIndex player);

/// How much of a wrong answer was right, where that counts: of an order how many of its pairs, as "4 of 6"; else empty.
std::string partial_credit(const base::Language& tr, const quiz::Question& question, const quiz::Grade& grade);

/// `words` with marks around them that keep a right-to-left script from turning what stands beside them; unchanged
/// where nothing in them runs from right to left.
std::string isolated(const std::string& words);

/// `quote` as it stands in its article, with dots where it begins or ends within a sentence.
std::string quoted(const text::Text& text, text::Span passage);

}
