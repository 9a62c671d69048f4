// SPDX-License-Identifier: MIT
#include "pack/spelling.h"

#include <algorithm>
#include <vector>

namespace pack {

namespace {

/// Longer words are no misspelt names, and comparing them would take long.
constexpr std::size_t longest = 40;

}

std::size_t edit_distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before_last(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::swap(before_last, last);
        std::swap(last, row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before_last[j - 2] + 1);
            }
        }
    }
    return row[b.size()];
}

std::string_view meant(std::string_view word, std::span<const std::string_view> words)
{
    std::string_view best;
    std::size_t least = longest;
    for (const std::string_view each : words) {
        const std::size_t allowed = std::max<std::size_t>(1, each.size() / 3);
        if (word.size() <= longest) {
            const std::size_t distance = edit_distance(word, each);
            if (distance <= allowed && distance < least) {
                least = distance;
                best = each;
            }
        }
    }
    return best;
}

}
