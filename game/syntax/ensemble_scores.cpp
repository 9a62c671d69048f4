// SPDX-License-Identifier: MIT
#include "syntax/ensemble_scores.h"

#include <algorithm>
#include <functional>

namespace syntax {

EnsembleScores::EnsembleScores(const Ensemble& ensemble)
    : m_ensemble(ensemble),
      m_remembered(ensemble.parts.size()),
      m_sums(ensemble.weights.members() * ensemble.weights.classes())
{
}

std::span<const std::int32_t> EnsembleScores::score(const AtomValues& values, MemberSet group)
{
    std::fill(m_sums.begin(), m_sums.end(), 0);
    for (std::size_t part = 0; part < m_remembered.size(); ++part) {
        const Sums& sums = sums_of(part, values);
        std::transform(m_sums.begin(), m_sums.end(), sums.begin(), m_sums.begin(), std::plus<>());
    }
    add_rest(values, group);
    return m_sums;
}

const EnsembleScores::Sums& EnsembleScores::sums_of(std::size_t part, const AtomValues& values)
{
    const Part& asked = m_ensemble.parts[part];
    std::array<std::uint64_t, most_seen> seen{};
    std::uint64_t mixed = 0;
    for (std::size_t i = 0; i < asked.sees.size(); ++i) {
        seen[i] = values[static_cast<std::size_t>(asked.sees[i])];
        mixed = (mixed ^ seen[i]) * 0x9e3779b97f4a7c15U;
    }
    Remembered& slot = m_remembered[part][(mixed >> 32U) % slots];
    if (slot.sums.empty() || slot.seen != seen) {
        slot.seen = seen;
        slot.sums.assign(m_sums.size(), 0);
        join_atoms<Atom>(values, parser_templates(), asked.templates, m_keys);
        m_ensemble.weights.add(m_keys, asked.who, slot.sums);
    }
    return slot.sums;
}

void EnsembleScores::add_rest(const AtomValues& values, MemberSet group)
{
    const Part& rest = m_ensemble.rest;
    m_templates.clear();
    m_who.clear();
    for (std::size_t i = 0; i < rest.templates.size(); ++i) {
        if ((rest.who[i] & group) != 0) {
            m_templates.push_back(rest.templates[i]);
            m_who.push_back(rest.who[i] & group);
        }
    }
    join_atoms<Atom>(values, parser_templates(), m_templates, m_keys);
    m_ensemble.weights.add(m_keys, m_who, m_sums);
}

}
