// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace generate {

/// How far apart chosen places must be.
struct Apart {
    std::int64_t least = 1; ///< of each other and of the key
    std::int64_t modulus = 0; ///< when above 0, no two places may be equal modulo it
};

/// Up to `wanted` of the places on either side of `key`, in random order. So many of them lie below it, and of the
/// first few of them too, that the key is the lowest, the next or the highest equally often, as far as there are
/// places: its place among them tells nothing. The same for the same seed.
std::vector<std::int64_t> choose_around(std::int64_t key, const std::vector<std::int64_t>& places, std::size_t wanted,
                                        Apart apart, std::uint64_t seed);

}
