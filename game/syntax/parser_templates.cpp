// SPDX-License-Identifier: MIT
#include "syntax/parser_templates.h"

#include "base/rng.h"
#include "syntax/weights.h"

#include <array>

namespace syntax {

namespace {

using enum Atom;
using T = Template<Atom>;

constexpr std::size_t left_out_of_hundred = 30;

constexpr std::array templates = {
    T{},
    // Single tokens.
    T{S0w},
    T{S0p},
    T{S0w, S0p},
    T{S1w},
    T{S1p},
    T{S1w, S1p},
    T{S2p},
    T{S2w, S2p},
    T{N0w},
    T{N0p},
    T{N0w, N0p},
    T{N1w},
    T{N1p},
    T{N1w, N1p},
    T{N2w},
    T{N2p},
    T{S0suf},
    T{N0suf},
    T{S1suf},
    T{S0suf, N0p},
    T{N0suf, S0p},
    T{S0shape},
    T{N0shape},
    T{S0shape, N0shape},
    // Doubtful tags.
    T{S0p, S0q},
    T{N0p, N0q},
    T{S0q, N0p},
    T{S0p, N0q},
    T{S0p, S0q, N0p, N0q},
    T{S1p, S0p, S0q},
    T{S1p, S0q, N0p},
    T{S0p, N0p, N0q},
    T{S0p, N0q, N1p},
    T{N0w, N0q},
    T{S0w, S0q},
    T{N0q, N1p, N2p},
    T{S1p, S1q},
    T{N1p, N1q},
    // Pairs.
    T{S0w, S0p, N0w, N0p},
    T{S0w, S0p, N0p},
    T{S0p, N0w, N0p},
    T{S0p, N0p},
    T{S0w, N0w},
    T{S0w, N0p},
    T{S0p, N0w},
    T{S1w, S1p, S0w, S0p},
    T{S1w, S1p, S0p},
    T{S1p, S0w, S0p},
    T{S1p, S0p},
    T{S1w, S0w},
    T{S1w, S0p},
    T{S1p, S0w},
    T{S1p, N0p},
    T{S1w, N0p},
    T{S1p, N0w},
    T{S1w, N0w},
    T{N0p, N1p},
    T{N0w, N1p},
    T{N0p, N1w},
    T{N0w, N1w},
    T{S0p, N1p},
    T{S0w, N1p},
    T{S0w, N1w},
    // Three and four.
    T{N0p, N1p, N2p},
    T{N0p, N1p, N2p, N3p},
    T{S0p, N0p, N1p},
    T{S0p, N0p, N1p, N2p},
    T{S1p, S0p, N0p},
    T{S2p, S1p, S0p},
    T{S2p, S1p, S0p, N0p},
    T{S1p, S0p, N0w},
    T{S1p, S0w, N0p},
    T{S1w, S0p, N0p},
    T{S1p, S0p, N0p, N1p},
    T{S0w, N0p, N1p},
    T{S0p, N0w, N1p},
    T{S1w, S0w, N0p},
    T{S1w, S0p, N0w},
    // Children.
    T{S0p, S0lp, N0p},
    T{S0p, S0rp, N0p},
    T{S0p, N0p, N0lp},
    T{S1p, S1rp, S0p},
    T{S1p, S1lp, S0p},
    T{S1p, S0p, S0lp},
    T{S1p, S0p, S0rp},
    T{S0p, S0lp, S0l2p},
    T{S0p, S0rp, S0r2p},
    T{N0p, N0lp, N0l2p},
    T{S1p, S1rp, S1r2p},
    T{S1p, S1rw, S0p},
    T{S1p, S0p, S0rw},
    T{S1p, S0p, S0lw},
    T{S0lw},
    T{S0lp},
    T{S0ld},
    T{S0rw},
    T{S0rp},
    T{S0rd},
    T{S0r2w},
    T{S0r2p},
    T{S0r2d},
    T{S1lw},
    T{S1lp},
    T{S1ld},
    T{S1rw},
    T{S1rp},
    T{S1rd},
    T{N0lw},
    T{N0lp},
    T{N0ld},
    T{S0p, S0rd, N0p},
    T{S0p, S0ld, N0p},
    T{S0p, N0p, N0ld},
    T{S1p, S1rd, S0p},
    T{S1p, S0p, S0rd},
    T{S1p, S0p, S0ld},
    T{S1w, S1rd, S0p},
    T{S0w, S0rd},
    T{S0w, S0ld},
    T{N0w, N0ld},
    T{S1w, S1rd},
    // The relations of all children.
    T{S0p, S0L},
    T{S0w, S0L},
    T{S0p, S0R},
    T{S0w, S0R},
    T{S1p, S1L},
    T{S1p, S1R},
    T{S1w, S1R},
    T{N0p, N0L},
    T{N0w, N0L},
    T{S0p, N0p, N0L},
    T{S1p, S0p, S1R},
    T{S1p, S0p, S0L},
    T{S0p, N0p, S0L},
    T{S0p, N0p, S0R},
    // Distances and numbers of children.
    T{S0w, dist0},
    T{S0p, dist0},
    T{N0w, dist0},
    T{N0p, dist0},
    T{S0w, N0w, dist0},
    T{S0p, N0p, dist0},
    T{S1p, S0p, dist1},
    T{S1w, S0w, dist1},
    T{S1p, dist1},
    T{S0p, dist1},
    T{S0w, S0lefts},
    T{S0p, S0lefts},
    T{S0w, S0rights},
    T{S0p, S0rights},
    T{N0w, N0lefts},
    T{N0p, N0lefts},
    T{S1w, S1rights},
    T{S1p, S1rights},
    // Neighbours in the sentence.
    T{S0p, S0after, N0p},
    T{S0before, S0p, N0p},
    T{S0p, S0after, N0before, N0p},
    T{S0p, N0before, N0p},
    T{S1p, S1after, S0before, S0p},
    // What lies between and after.
    T{S0p, N0p, marks0},
    T{S0p, N0p, quotes0},
    T{S1p, S0p, marks1},
    T{S0p, N0p, verbs_left},
    T{S1p, S0p, verbs_left},
    T{S0p, N0p, quoted},
    T{S1p, S0p, N0p, marks0},
    T{S1p, S0p, N0p, verbs_left},
    T{S0w, N0p, marks0},
    T{S0p, N0w, marks0},
    T{S0p, depth},
    T{S0p, N0p, finite},
    T{S1p, S0p, finite},
    T{N0p, N0q, finite},
    T{S0p, S0q, finite},
    T{S0p, N0q, finite},
};

static_assert(templates.size() <= most_features);

}

std::span<const Template<Atom>> parser_templates()
{
    return templates;
}

std::vector<std::uint8_t> templates_of(std::size_t member)
{
    base::Rng rng{(member + 1) * 977 + 5};
    std::vector<std::uint8_t> chosen = {0};
    for (std::size_t i = 1; i < templates.size(); ++i) {
        if (base::draw(rng, 100) >= left_out_of_hundred) {
            chosen.push_back(static_cast<std::uint8_t>(i));
        }
    }
    return chosen;
}

}
