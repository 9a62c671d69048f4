// SPDX-License-Identifier: MIT
#include "generate/around.h"

#include "base/rng.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace generate {

namespace {

using Places = std::vector<std::int64_t>;

bool is_apart(std::int64_t a, std::int64_t b, Apart apart)
{
    return std::abs(a - b) >= apart.least && (apart.modulus == 0 || (a - b) % apart.modulus != 0);
}

/// Moves the last of `from` that stands apart from all chosen into `chosen`; false when there is none.
bool take(Places& from, Apart apart, Places& chosen)
{
    while (!from.empty()) {
        const std::int64_t place = from.back();
        from.pop_back();
        if (std::all_of(chosen.begin(), chosen.end(),
                        [&](std::int64_t other) { return is_apart(place, other, apart); })) {
            chosen.push_back(place);
            return true;
        }
    }
    return false;
}

}

std::vector<std::int64_t> choose_around(std::int64_t key, const std::vector<std::int64_t>& places, std::size_t wanted,
                                        Apart apart, std::uint64_t seed)
{
    base::Rng rng{seed};
    Places below;
    Places above;
    std::copy_if(places.begin(), places.end(), std::back_inserter(below), [key](std::int64_t at) { return at < key; });
    std::copy_if(places.begin(), places.end(), std::back_inserter(above), [key](std::int64_t at) { return at > key; });
    base::shuffle(below, rng);
    base::shuffle(above, rng);
    Places chosen{key};
    std::size_t lower = 0;
    while (chosen.size() <= wanted) {
        // Polya's urn: a side is drawn by how much was drawn from it, so that after each draw all divisions are as
        // likely.
        const bool down = base::draw(rng, chosen.size() + 1) <= lower;
        const std::size_t before = chosen.size();
        lower += take(down ? below : above, apart, chosen) && down ? 1U : 0U;
        if (chosen.size() == before && !take(down ? above : below, apart, chosen)) {
            break;
        }
    }
    chosen.erase(chosen.begin());
    return chosen;
}

}
