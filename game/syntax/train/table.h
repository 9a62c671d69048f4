// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/train/perceptron.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace syntax::train {

/// The most members whose weights share a table.
inline constexpr std::size_t most_together = 3;

/// The weights of a feature for a class, one for each member, in units of `averaged_unit`.
struct Row {
    std::uint64_t key = 0;
    std::uint32_t cls = 0;
    std::array<std::int32_t, most_together> weights{};
};

/// What members have learned, in one list of rows, sorted by key and class. At most `most_together` members.
std::vector<Row> join_members(const std::vector<std::vector<Averaged>>& members);

/// The rows that have a weight of more than `least` in size.
std::vector<Row> prune(const std::vector<Row>& rows, std::int32_t least);

/// The smallest `least` for which the table of the pruned rows fits into so many bytes.
std::int32_t prune_to_fit(const std::vector<Row>& rows, std::size_t members, std::size_t bytes);

/// The bytes of `syntax::Weights`.
std::vector<std::byte> make_table(const std::vector<Row>& rows, std::size_t classes, std::size_t members);

}
