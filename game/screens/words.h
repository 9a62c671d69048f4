// SPDX-License-Identifier: MIT
#pragma once

#include "learn/points.h"
#include "quiz/resolve.h"
#include "round/round.h"
#include "screens/shelf.h"

#include <string>
#include <string_view>
#include <vector>

/// What the screens say, apart from fixed labels.
namespace screens {

/// "1 question", "12 questions".
std::string counted(std::size_t count, std::string_view one, std::string_view many);

/// A sum of points with its sign: "+3", "−2", "0".
std::string signed_points(int points);

/// A sum of points without a plus: "14", "−3".
std::string total_points(int points);

/// "1 point", "14 points", "−3 points".
std::string points_in_words(int points);

/// What a skill is called: "How many", "Two sources".
std::string skill_name(quiz::Skill skill);

/// What to do with a question: "choose one", "judge the claim", "find the sentence".
std::string task(quiz::Kind kind);

/// "A guess", "Fairly sure", "Certain".
std::string confidence_name(learn::Confidence confidence);

/// How an answer was given: "as a guess", "fairly sure", "certain".
std::string given_with(learn::Confidence confidence);

/// "Supported", "Refuted", "Not in the article".
std::string verdict_name(quiz::Verdict verdict);

/// "Al-Fassel · digest · March 2025".
std::string article_line(const text::Article& article);

/// Where an article's words come from: the report that it digests, and its licence.
std::string source_line(const text::Article& article);

/// The name of a language in English; the tag itself for one that is not known.
std::string language_name(const std::string& tag);

/// "3 because this game can’t ask that kind yet; 1 because …", without a full stop; empty for none.
std::string left_out_reasons(const std::vector<LeftOutCount>& counts);

/// How many questions a round leaves out of its pack and why, as a sentence; empty when it leaves out none.
std::string left_out_of_round(const quiz::ReadyPack& pack, const rounds::State& round);

/// A round in one sentence, before any number stands alone: how often the player was right, and how well they knew.
std::string headline(const rounds::State& round, rounds::PlayerIndex player);

/// "Al-Fassel ← New Lines Magazine ← Kamal Shahin": who says it, from the article outwards.
std::string attribution_chain(const text::Article& article, const quiz::Question& question);

/// `words` with marks around them that keep a right-to-left script from turning what stands beside them; unchanged
/// where nothing in them runs from right to left.
std::string isolated(const std::string& words);

/// `quote` as it stands in its article, with dots where it begins or ends within a sentence.
std::string quoted(const text::Text& text, text::Span passage);

}
