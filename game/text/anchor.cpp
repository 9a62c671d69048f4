// SPDX-License-Identifier: MIT
#include "text/anchor.h"

#include "text/approximate.h"
#include "text/character.h"
#include "text/facts.h"
#include "text/similar.h"
#include "text/unicode.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace text {

namespace {

constexpr double quote_weight = 50;
constexpr double context_weight = 20;
constexpr double nearness_weight = 2;
constexpr double whole_weight = quote_weight + 2 * context_weight + nearness_weight;
constexpr double floor_score = 0.60;
constexpr double tie_margin = 0.02;

/// A quote that stands in more places than this is no anchor, and is not worth the time to weigh them.
constexpr std::size_t most_places = 1000;

/// Nor is one that stands, within words or not, at more than this.
constexpr std::size_t most_visits = 20'000;

/// Longer quotes are not looked for at places that overlap, which would take time in hostile texts only.
constexpr std::size_t longest_overlapping = 2000;

/// A place where the passage may be.
struct Candidate {
    Span span;
    double likeness = 1; ///< of the quote
    double score = 0;
};

/// Up to `context_length` code points before `at`.
std::string_view before(std::string_view bytes, std::size_t at)
{
    std::size_t begin = at;
    for (std::size_t i = 0; i < context_length && begin > 0; ++i) {
        begin -= decode_before(bytes, begin).length;
    }
    return bytes.substr(begin, at - begin);
}

/// Up to `context_length` code points from `at` on.
std::string_view after(std::string_view bytes, std::size_t at)
{
    std::size_t end = at;
    for (std::size_t i = 0; i < context_length && end < bytes.size(); ++i) {
        end += decode(bytes, end).length;
    }
    return bytes.substr(at, end - at);
}

/// True when an anchor itself was cut within a word, where these two parts of it met.
bool was_cut(std::string_view left, std::string_view right)
{
    const std::string_view near_left = before(left, left.size());
    return splits_word(std::string(near_left) += after(right, 0), near_left.size());
}

/// True when a place of the quote ends at words' ends, as far as the anchor did.
bool fits(const Anchor& anchor, const Text& text, Span span)
{
    return (!splits_word(text.bytes(), span.begin.value) || was_cut(anchor.prefix, anchor.quote))
           && (!splits_word(text.bytes(), span.end.value) || was_cut(anchor.quote, anchor.suffix));
}

std::optional<Span> at_position(const Anchor& anchor, const Text& text)
{
    if (!anchor.position || anchor.position->end < anchor.position->begin) {
        return std::nullopt;
    }
    const Span span = text.to_bytes(*anchor.position);
    if (text.slice(span) != anchor.quote) {
        return std::nullopt;
    }
    if (anchor.article_hash != text.hash() && !fits(anchor, text, span)) {
        return std::nullopt;
    }
    return span;
}

std::size_t find_from(std::string_view bytes, std::string_view wanted, std::size_t from)
{
    // Two-way search, linear whatever the strings; std::string_view::find is quadratic on hostile ones.
    const void* found = memmem(bytes.data() + from, bytes.size() - from, wanted.data(), wanted.size());
    return found == nullptr ? std::string_view::npos
                            : static_cast<std::size_t>(static_cast<const char*>(found) - bytes.data());
}

/// The places where the quote stands unchanged; nothing when they are too many.
std::optional<std::vector<Candidate>> places_of(const Anchor& anchor, const Text& text)
{
    std::vector<Candidate> places;
    const std::string_view bytes = text.bytes();
    const std::size_t size = anchor.quote.size();
    const std::size_t step = size > longest_overlapping ? size : 1;
    std::size_t visits = 0;
    for (std::size_t at = find_from(bytes, anchor.quote, 0); at != std::string_view::npos;
         at = find_from(bytes, anchor.quote, at + step)) {
        const Span span{{at}, {at + size}};
        if (fits(anchor, text, span)) {
            places.push_back({span});
        }
        if (++visits > most_visits || places.size() > most_places) {
            return std::nullopt;
        }
    }
    return places;
}

bool has_context(const Anchor& anchor, const Text& text, Span span)
{
    const std::string_view bytes = text.bytes();
    return bytes.substr(0, span.begin.value).ends_with(anchor.prefix)
           && bytes.substr(span.end.value).starts_with(anchor.suffix);
}

/// Without a position: the one place of the quote, or the one with exactly its context.
std::optional<Span> only_place(const Anchor& anchor, const Text& text, const std::vector<Candidate>& places)
{
    if (places.size() == 1) {
        return places.front().span;
    }
    std::optional<Span> only;
    for (const Candidate& each : places) {
        if (!has_context(anchor, text, each.span)) {
            continue;
        }
        if (only) {
            return std::nullopt;
        }
        only = each.span;
    }
    return only;
}

double nearness(const Anchor& anchor, const Text& text, Span span)
{
    if (!anchor.position) {
        return 1;
    }
    const auto is = static_cast<double>(text.to_code_points(span.begin).value);
    const auto was = static_cast<double>(anchor.position->begin.value);
    const auto length = static_cast<double>(text.code_points());
    return std::max(0.0, 1 - std::abs(is - was) / length);
}

void score(std::vector<Candidate>& candidates, const Anchor& anchor, const Text& text)
{
    const Pattern prefix(to_code_points(before(anchor.prefix, anchor.prefix.size())));
    const Pattern suffix(to_code_points(after(anchor.suffix, 0)));
    for (Candidate& each : candidates) {
        const auto is_before = to_code_points(before(text.bytes(), each.span.begin.value));
        const auto is_after = to_code_points(after(text.bytes(), each.span.end.value));
        const double points = quote_weight * each.likeness + context_weight * prefix.likeness(is_before)
                              + context_weight * suffix.likeness(is_after)
                              + nearness_weight * nearness(anchor, text, each.span);
        each.score = points / whole_weight;
    }
}

/// True when the passage still says what the anchor's quote said, as far as words can show.
bool proves(const Anchor& anchor, const Text& text, Span span, const std::vector<std::string>& carriers)
{
    if (text.slice(span) == anchor.quote) {
        return true;
    }
    const std::string remembered = anchor.prefix + anchor.quote + anchor.suffix;
    const std::size_t begin = anchor.prefix.size();
    const Passage was{remembered, {{begin}, {begin + anchor.quote.size()}}};
    const Passage is{text.bytes(), span};
    const bool carried = std::ranges::any_of(
        carriers, [&](const std::string& each) { return stands_in(was, each) && stands_in(is, each); });
    return carried && same_facts(was, is);
}

Resolution choose(const std::vector<Candidate>& candidates, const Anchor& anchor, const Text& text,
                  const std::vector<std::string>& carriers)
{
    const auto best = std::ranges::max_element(candidates, {}, &Candidate::score);
    if (best == candidates.end() || best->score < floor_score) {
        return Lost{LostReason::Gone};
    }
    const bool tied = std::ranges::any_of(candidates, [&](const Candidate& each) {
        return !each.span.overlaps(best->span) && best->score - each.score <= tie_margin;
    });
    if (tied) {
        return Lost{LostReason::Ambiguous};
    }
    if (!proves(anchor, text, best->span, carriers)) {
        return Lost{LostReason::Changed};
    }
    return Moved{best->span, best->score};
}

std::vector<Candidate> places_like(const Anchor& anchor, const Text& text)
{
    std::vector<Candidate> places;
    for (const Similar& each : similar(text, anchor.quote)) {
        if (fits(anchor, text, each.span)) {
            places.push_back({each.span, each.likeness});
        }
    }
    return places;
}

}

Resolution resolve(const Anchor& anchor, const Text& text, const std::vector<std::string>& carriers)
{
    if (anchor.quote.empty()) {
        return Lost{LostReason::Gone};
    }
    if (const auto span = at_position(anchor, text)) {
        return Exact{*span};
    }
    auto candidates = places_of(anchor, text);
    if (!candidates) {
        return Lost{LostReason::Ambiguous};
    }
    if (!anchor.position) {
        if (const auto span = only_place(anchor, text, *candidates)) {
            return Exact{*span};
        }
    }
    if (candidates->empty()) {
        candidates = places_like(anchor, text);
    }
    score(*candidates, anchor, text);
    return choose(*candidates, anchor, text, carriers);
}

Anchor make_anchor(const Article& article, Span span, std::string answer)
{
    const std::string& bytes = article.text.bytes();
    return {
        .article = article.id,
        .quote = std::string(article.text.slice(span)),
        .prefix = std::string(before(bytes, std::min(span.begin.value, bytes.size()))),
        .suffix = std::string(after(bytes, std::min(span.end.value, bytes.size()))),
        .position = article.text.to_code_points(span),
        .article_hash = article.text.hash(),
        .answer = std::move(answer),
    };
}

std::optional<Span> found(const Resolution& resolution)
{
    if (const auto* exact = std::get_if<Exact>(&resolution)) {
        return exact->span;
    }
    if (const auto* moved = std::get_if<Moved>(&resolution)) {
        return moved->span;
    }
    return std::nullopt;
}

std::string_view to_string(LostReason reason)
{
    switch (reason) {
    case LostReason::Gone: return "the passage is gone";
    case LostReason::Changed: return "its wording changed";
    case LostReason::Ambiguous: return "it stands in two places";
    }
    return "the passage is gone";
}

}
