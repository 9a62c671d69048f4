// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "quiz/question.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Ratings of generated questions by a person: accepted, or why not. They name questions by a hash, so that a sheet
/// holds no text of the articles.
namespace ratings {

enum class Verdict {
    Accepted,
    Grammar, ///< it is not English
    Answer, ///< the passage does not answer it so
    SecondAnswer, ///< another option is right as well
    Distractor, ///< an option that nobody would choose
    Context, ///< it can't be understood without the article
    Trivial, ///< not worth asking
    Wrong, ///< it says what the article does not say
};

inline constexpr std::size_t verdicts = 8;

/// The word for a verdict in a sheet: "accepted", "second-answer".
std::string_view to_string(Verdict verdict);

/// What was judged of each question, by `hash_of`.
using Sheet = std::map<std::string, Verdict>;

/// The first 16 hexadecimal digits of the SHA-256 over article, kind, prompt, key and options: a question that changes
/// in any of them is another question, and unrated.
std::string hash_of(const quiz::Question& question);

/// Reads a sheet: lines of hash, tab, verdict; lines that begin with # and empty ones do not count. BadFormat with the
/// line of what can't be read, or of a hash that comes twice with two verdicts.
base::Result<Sheet> read_sheet(std::string_view tsv);

/// What became of some questions on a sheet.
struct Summary {
    std::size_t questions = 0;
    std::size_t unrated = 0;
    std::map<Verdict, std::size_t> counts;
};

Summary summarise(const std::vector<quiz::Question>& questions, const Sheet& sheet);

/// The share of all questions, unrated ones too, with a verdict; 0 when there are none.
double share(const Summary& summary, Verdict verdict);

/// "96 questions, 2 unrated; accepted 88.5 %, grammar 2.1 %"
std::string to_string(const Summary& summary);

}
