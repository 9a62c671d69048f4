// SPDX-License-Identifier: MIT
#pragma once

#include "generate/draft.h"

namespace generate {

/// What a draft's score is made of, each part from 0 to 1.
struct Score {
    double way = 0; ///< how often questions made this way were found good
    double length = 0; ///< 1 for prompts of 7 to 26 words, or passages of up to 60
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

}
