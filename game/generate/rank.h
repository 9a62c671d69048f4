// SPDX-License-Identifier: MIT
#pragma once

#include "generate/draft.h"

#include <cstddef>
#include <map>
#include <set>
#include <vector>

namespace generate {

/// What a draft's score is made of, each part from 0 to 1.
struct Score {
    double way = 0; ///< how often questions made this way were found good
    double length = 0; ///< 1 for prompts of 7 to 22 words
    double names = 0; ///< 1 when the prompt names one to three; 0 when it names nothing
    double salience = 0; ///< how much of the article is about what it names
    double place = 0; ///< how early in the article it stands
    double context = 0; ///< 1 when nothing of the claim had to be left out
    double options = 0; ///< 1 with three distractors of the article's own
};

/// The parts of a draft's score.
Score score(const Corpus& corpus, const Draft& draft);

/// Their weighted sum, 0 to 1.
double total(const Score& score);

/// What a pack holds so far, so that the next questions differ from it.
struct Mix {
    std::map<std::string, std::size_t> verdicts; ///< by label, and by form and label, over all articles
};

/// Which questions an author wants.
struct Wish {
    std::size_t per_article = 8;
    std::set<quiz::Kind> kinds; ///< all when empty
    std::uint64_t seed = 1;
    std::size_t jobs = 1; ///< threads, at least one
};

/// The best drafts of one article, best first: one a claim, two a sentence, different in kind and skill, none that says
/// what another asks for; behind those that were taken before. Updates `mix`.
std::vector<Draft> choose(const Corpus& corpus, std::vector<Draft> drafts, const Wish& wish, Mix& mix,
                          std::vector<Draft> taken = {});

}
