// SPDX-License-Identifier: MIT
#pragma once

#include "generate/draft.h"

#include <cstddef>
#include <map>
#include <set>
#include <vector>

namespace generate {

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
