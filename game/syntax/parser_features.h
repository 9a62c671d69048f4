// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/form.h"
#include "syntax/parser_templates.h"
#include "syntax/tagger.h"
#include "syntax/transition.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace syntax {

/// A tagged sentence as a parser sees it.
struct Context {
    std::span<const Form> forms;
    std::span<const TagChoice> tags;
    std::vector<int> commas; ///< how many come before each token; one more than there are tokens
    std::vector<int> quotes;
    std::vector<int> verbs;
    std::vector<int> finite; ///< verbs
};

/// Counts the marks and verbs of a sentence. Forms and tags must outlive the context.
Context context_of(std::span<const Form> forms, std::span<const TagChoice> tags, const TagKinds& kinds);

/// The values of all atoms of one state.
using AtomValues = std::array<std::uint64_t, static_cast<std::size_t>(Atom::Count)>;

/// All that a parser sees of a state: two states of one sentence with the same values have the same features.
AtomValues atoms_of(const State& state, const Context& context);

/// The keys of the features that the next action is chosen by, of the templates that a member goes by.
void parser_features(const State& state, const Context& context, std::span<const std::uint8_t> templates,
                     std::vector<std::uint64_t>& keys);

}
