// SPDX-License-Identifier: MIT
#pragma once

#include "generate/rank.h"
#include "generate/source.h"
#include "quiz/pack.h"

#include <atomic>
#include <cstddef>
#include <string>
#include <vector>

namespace generate {

/// What came of a sentence, for authors who ask.
struct Explained {
    std::size_t article = 0;
    std::string sentence;
    std::vector<std::string> notes; ///< "question asked: ...", "left out as subject question: ..."
};

/// Questions made of articles, with what was left out and why.
struct Generated {
    std::vector<quiz::Question> questions; ///< those of the first article first
    std::vector<double> scores; ///< of each question
    std::vector<Explained> explained; ///< by article and sentence
};

/// How far the work is, to be read from another thread.
struct Progress {
    std::atomic<std::size_t> articles{0}; ///< read so far
};

/// Makes questions from articles. The same articles, wish and seed give the same questions, whatever the number of
/// threads. Articles, parser and lexicon must outlive the call.
Generated generate(const std::vector<text::Article>& articles, const syntax::Parser& parser,
                   const syntax::Lexicon& lexicon, const Wish& wish, Progress& progress);

/// The pack with questions added, and the articles that they name that it does not have yet; what it holds stays as it
/// is, reviews included. A question whose prompt it already has is not added again.
quiz::Pack with_questions(quiz::Pack pack, const std::vector<quiz::ArticleRef>& articles,
                          const std::vector<quiz::Question>& questions);

}
