// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/parser_templates.h"
#include "syntax/weights.h"

#include <cstdint>
#include <span>
#include <vector>

namespace syntax {

/// The numbers of the templates of features that a member goes by.
using Templates = std::vector<std::uint8_t>;

/// Templates whose features are scored together.
struct Part {
    std::span<const Atom> sees; ///< all atoms of these templates, for a part that is worth remembering; else none
    Templates templates;
    std::vector<MemberSet> who; ///< goes by each of the templates
};

/// The parsers of one direction: members that share the memory of features, and the templates of all.
struct Ensemble {
    Weights weights;
    std::vector<Part> parts; ///< that see one place of a state each
    Part rest; ///< the templates that see several places at once
};

/// The most atoms that a part sees.
inline constexpr std::size_t most_seen = 12;

/// An ensemble of members that go by these templates, one list for each member of the weights.
Ensemble make_ensemble(const Weights& weights, std::span<const Templates> members);

}
