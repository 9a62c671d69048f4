// SPDX-License-Identifier: MIT
#pragma once

#include "generate/names.h"

#include <array>
#include <cstddef>

namespace generate {

/// What speaks for each type of a name: the more, the surer; against it below zero.
class Votes {
public:
    void add(EntityType type, int votes) { m_types[static_cast<std::size_t>(type)] += votes; }
    void add(const Votes& other);
    void add(syntax::Gender gender, int votes);

    int of(EntityType type) const { return m_types[static_cast<std::size_t>(type)]; }
    syntax::Gender gender() const;

    static constexpr std::size_t types = static_cast<std::size_t>(EntityType::Unknown) + 1;

private:
    std::array<int, types> m_types{};
    int m_female = 0;
    int m_male = 0;
};

/// The type that most speaks for; Unknown when too little does or another comes near.
EntityType best_type(const Votes& votes);

/// True unless another type than Person is the best.
bool could_be_person(const Votes& votes);

}
