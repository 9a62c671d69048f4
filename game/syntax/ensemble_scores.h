// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/ensemble.h"
#include "syntax/parser_features.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace syntax {

/// The scores that the members of an ensemble give actions. Members that see the same share the work, and what was seen
/// lately is remembered; neither changes a score. The ensemble must outlive this.
class EnsembleScores {
public:
    explicit EnsembleScores(const Ensemble& ensemble);

    /// The scores of all actions by each member of `group` that sees these values, until the next call: those of member
    /// m from m times the number of actions on. Those of other members mean nothing.
    std::span<const std::int32_t> score(const AtomValues& values, MemberSet group);

private:
    using Sums = std::vector<std::int32_t>;

    /// What a part came to, for all members; no sums when nothing has been remembered yet.
    struct Remembered {
        std::array<std::uint64_t, most_seen> seen{};
        Sums sums;
    };

    /// How much each part remembers; twice as much saves no more time.
    static constexpr std::size_t slots = 16;

    const Sums& sums_of(std::size_t part, const AtomValues& values);
    void add_rest(const AtomValues& values, MemberSet group);

    const Ensemble& m_ensemble;
    std::vector<std::array<Remembered, slots>> m_remembered; ///< of each part
    Sums m_sums;
    std::vector<std::uint64_t> m_keys;
    Templates m_templates;
    std::vector<MemberSet> m_who;
};

}
