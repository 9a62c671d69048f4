// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace base {

/// A random generator that is a value: the same seed gives the same draws on every machine, and a state that
/// holds one can be compared and replayed. SplitMix64 (Steele, Lea and Flood 2014); not for secrets.
struct Rng {
    std::uint64_t state = 0;

    bool operator==(const Rng&) const = default;
};

/// The next 64 random bits.
std::uint64_t next(Rng& rng);

/// A number from 0 to `bound - 1`, each equally likely; 0 when `bound` is 0.
std::size_t draw(Rng& rng, std::size_t bound);

/// Puts `items` into a random order, each order equally likely (Fisher and Yates).
/// The standard's own shuffle may differ between libraries, which would break recorded rounds.
template <class T> void shuffle(std::vector<T>& items, Rng& rng)
{
    for (std::size_t i = items.size(); i > 1; --i) {
        using std::swap;
        swap(items[i - 1], items[draw(rng, i)]);
    }
}

}
