// SPDX-License-Identifier: MIT
#include "generate/name_votes.h"

#include <algorithm>

namespace generate {

namespace {

constexpr int enough = 3;
constexpr int lead = 2;

}

using syntax::Gender;

void Votes::add(const Votes& other)
{
    for (std::size_t type = 0; type < types; ++type) {
        m_types[type] += other.m_types[type];
    }
    m_female += other.m_female;
    m_male += other.m_male;
}

void Votes::add(Gender gender, int votes)
{
    m_female += gender == Gender::Female ? votes : 0;
    m_male += gender == Gender::Male ? votes : 0;
}

Gender Votes::gender() const
{
    if (m_female >= m_male + 2) {
        return Gender::Female;
    }
    return m_male >= m_female + 2 ? Gender::Male : Gender::Unknown;
}

EntityType best_type(const Votes& votes)
{
    EntityType best = EntityType::Unknown;
    int most = 0;
    int second = 0;
    for (std::size_t type = 0; type + 1 < Votes::types; ++type) {
        const int count = votes.of(static_cast<EntityType>(type));
        if (count > most) {
            second = most;
            most = count;
            best = static_cast<EntityType>(type);
        } else {
            second = std::max(second, count);
        }
    }
    return most >= enough && most >= second + lead ? best : EntityType::Unknown;
}

bool could_be_person(const Votes& votes)
{
    const auto best = best_type(votes);
    return best == EntityType::Person || best == EntityType::Unknown;
}

}
