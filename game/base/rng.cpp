// SPDX-License-Identifier: MIT
#include "base/rng.h"

namespace base {

std::uint64_t next(Rng& rng)
{
    rng.state += 0x9E3779B97F4A7C15U;
    std::uint64_t z = rng.state;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

std::size_t draw(Rng& rng, std::size_t bound)
{
    if (bound == 0) {
        return 0;
    }
    // Draws below 2^64 mod bound are thrown back, so that every remainder is equally likely.
    const std::uint64_t threshold = (0 - static_cast<std::uint64_t>(bound)) % bound;
    std::uint64_t bits = next(rng);
    while (bits < threshold) {
        bits = next(rng);
    }
    return static_cast<std::size_t>(bits % bound);
}

}
