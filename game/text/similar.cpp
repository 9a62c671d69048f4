// SPDX-License-Identifier: MIT
#include "text/similar.h"

#include "text/approximate.h"
#include "text/character.h"
#include "text/facts.h"
#include "text/unicode.h"

#include <algorithm>
#include <cstdlib>

namespace text {

namespace {

constexpr std::size_t longest_quote = 2000;
constexpr std::size_t longest_text = 1'000'000;
constexpr std::size_t most_edits = 64;
constexpr std::size_t most_places = 64;

/// Where a near match ends, in code points, and at what distance.
struct End {
    std::size_t at = 0;
    std::size_t edits = 0;
};

/// The ends that are no farther than their neighbours and than `limit`, nearest first.
std::vector<End> best_ends(const std::vector<std::size_t>& edits, std::size_t limit)
{
    std::vector<End> ends;
    for (std::size_t at = 1; at < edits.size(); ++at) {
        const bool least = edits[at] <= edits[at - 1] && (at + 1 == edits.size() || edits[at] <= edits[at + 1]);
        if (least && edits[at] <= limit) {
            ends.push_back({at, edits[at]});
        }
    }
    std::ranges::stable_sort(ends, {}, &End::edits);
    return ends;
}

/// Leaves out the ends whose matches must overlap that of a nearer one.
std::vector<End> apart(const std::vector<End>& ends, std::size_t distance)
{
    std::vector<End> kept;
    for (const End& each : ends) {
        const bool clear = std::ranges::none_of(kept, [&](const End& other) {
            return std::max(each.at, other.at) - std::min(each.at, other.at) < distance;
        });
        if (clear) {
            kept.push_back(each);
        }
        if (kept.size() == most_places) {
            break;
        }
    }
    return kept;
}

/// Where the match that ends at `end` begins: the quote is matched backwards from there.
std::size_t begin_of(const Pattern& backwards, CodePointView text, std::size_t end, std::size_t reach)
{
    const std::size_t from = end - std::min(end, reach);
    std::vector<char32_t> reversed(text.begin() + static_cast<std::ptrdiff_t>(from),
                                   text.begin() + static_cast<std::ptrdiff_t>(end));
    std::ranges::reverse(reversed);
    const auto edits = backwards.distances_to_prefixes(reversed);
    const auto least = std::ranges::min_element(edits);
    return end - static_cast<std::size_t>(std::distance(edits.begin(), least));
}

std::size_t step(std::string_view bytes, std::size_t at, int direction)
{
    if (direction < 0) {
        return at - (at > 0 ? decode_before(bytes, at).length : 0);
    }
    return at + (at < bytes.size() ? decode(bytes, at).length : 0);
}

/// The nearest byte to `at` that does not split a word; of two as near, the one in the direction `outward`. When
/// there is none as near as an edit may be, `at` itself.
std::size_t settled(std::string_view bytes, std::size_t at, int outward)
{
    std::size_t out = at;
    std::size_t in = at;
    for (std::size_t i = 0; i <= most_edits; ++i) {
        if (!splits_word(bytes, out)) {
            return out;
        }
        if (!splits_word(bytes, in)) {
            return in;
        }
        out = step(bytes, out, outward);
        in = step(bytes, in, -outward);
    }
    return at;
}

/// The span moved to word boundaries, without spaces at its ends.
Span settled(std::string_view bytes, Span span)
{
    std::size_t begin = settled(bytes, span.begin.value, -1);
    std::size_t end = std::max(begin, settled(bytes, span.end.value, 1));
    while (begin < end && is_space(decode(bytes, begin).code_point)) {
        begin += decode(bytes, begin).length;
    }
    while (begin < end && is_space(decode_before(bytes, end).code_point)) {
        end -= decode_before(bytes, end).length;
    }
    return {{begin}, {end}};
}

}

std::vector<Similar> similar(const Text& text, std::string_view quote)
{
    const std::size_t size = count_code_points(quote);
    const std::size_t limit = std::min(size / 4, most_edits);
    if (limit == 0 || size > longest_quote || text.bytes().size() > longest_text) {
        return {};
    }
    auto wanted = to_code_points(quote);
    const auto code_points = to_code_points(text.bytes());
    const Pattern forwards(wanted);
    std::ranges::reverse(wanted);
    const Pattern backwards(wanted);

    std::vector<Similar> places;
    for (const End& end : apart(best_ends(forwards.distances_to_ends(code_points), limit), size - limit)) {
        const std::size_t begin = begin_of(backwards, code_points, end.at, size + limit);
        const Span span = settled(text.bytes(), text.to_bytes(CodePointSpan{{begin}, {end.at}}));
        const auto settled_words = to_code_points(text.slice(span));
        const std::size_t edits = forwards.distances_to_prefixes(settled_words).back();
        if (!span.empty() && edits <= limit) {
            places.push_back({span, 1 - static_cast<double>(edits) / static_cast<double>(size)});
        }
    }
    return places;
}

}
