// SPDX-License-Identifier: MIT
#include "text/approximate.h"

#include "base/rng.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <string>

namespace {

/// Sellers' table, a cell at a time: what the bit-parallel form must equal.
std::vector<std::size_t> table(text::CodePointView pattern, text::CodePointView text, std::size_t step_above)
{
    std::vector<std::size_t> column(pattern.size() + 1);
    for (std::size_t i = 0; i <= pattern.size(); ++i) {
        column[i] = i;
    }
    std::vector<std::size_t> last{column.back()};
    for (const char32_t each : text) {
        std::size_t diagonal = column[0];
        column[0] += step_above;
        for (std::size_t i = 1; i <= pattern.size(); ++i) {
            const std::size_t substituted = diagonal + (pattern[i - 1] == each ? 0 : 1);
            diagonal = column[i];
            column[i] = std::min({substituted, column[i] + 1, column[i - 1] + 1});
        }
        last.push_back(column.back());
    }
    return last;
}

std::u32string random_string(base::Rng& rng, std::size_t longest)
{
    constexpr std::u32string_view letters = U"abcé中";
    std::u32string result;
    for (std::size_t i = base::draw(rng, longest + 1); i > 0; --i) {
        result += letters[base::draw(rng, letters.size())];
    }
    return result;
}

}

TEST_CASE("text::Pattern::distances_to_prefixes - counts insertions, deletions and substitutions")
{
    const auto distance
        = [](std::u32string_view a, std::u32string_view b) { return text::Pattern(a).distances_to_prefixes(b).back(); };
    CHECK(distance(U"kitten", U"sitting") == 3);
    CHECK(distance(U"Türkiye", U"Turkiye") == 1);
    CHECK(distance(U"", U"abc") == 3);
    CHECK(distance(U"abc", U"") == 3);
    CHECK(distance(U"same", U"same") == 0);
}

TEST_CASE("text::Pattern - bits and table agree, in one machine word and in several")
{
    base::Rng rng{11};
    for (int round = 0; round < 600; ++round) {
        const auto wanted = random_string(rng, round % 3 == 0 ? 300 : 70);
        const auto in = random_string(rng, 200);
        const text::Pattern pattern(wanted);
        REQUIRE(pattern.distances_to_ends(in) == table(wanted, in, 0));
        REQUIRE(pattern.distances_to_prefixes(in) == table(wanted, in, 1));
    }
}

TEST_CASE("text::Pattern::likeness - 1 where it stands, 0 where nothing of it does")
{
    const text::Pattern pattern(std::u32string_view(U"rebels"));
    CHECK(pattern.likeness(std::u32string_view(U"the rebels took")) == doctest::Approx(1));
    CHECK(pattern.likeness(std::u32string_view(U"the rebel took")) == doctest::Approx(1 - 1.0 / 6));
    CHECK(pattern.likeness(std::u32string_view(U"XXXXXX")) == doctest::Approx(0));
    CHECK(text::Pattern(std::u32string_view()).likeness(std::u32string_view(U"any")) == doctest::Approx(1));
}
