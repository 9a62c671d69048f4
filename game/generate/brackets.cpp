// SPDX-License-Identifier: MIT
#include "generate/brackets.h"

#include "generate/ages.h"
#include "generate/dateline.h"
#include "text/character.h"

#include <algorithm>

namespace generate {

namespace {

using What = Cut::What;

/// A pair of brackets; `close` is npos for one that has no other.
struct Pair {
    std::size_t open = 0;
    std::size_t close = std::string_view::npos;
};

constexpr std::string_view opening = "([{";
constexpr std::string_view closing = ")]}";

/// All brackets of a sentence; one that has no other stands at `open`, whichever side it is of.
std::vector<Pair> find_pairs(std::string_view article, text::Span sentence)
{
    std::vector<Pair> result;
    std::vector<std::size_t> waiting;
    for (std::size_t at = sentence.begin.value; at < sentence.end.value; ++at) {
        const std::size_t side = closing.find(article[at]);
        if (opening.find(article[at]) != std::string_view::npos) {
            waiting.push_back(at);
        } else if (side == std::string_view::npos) {
            continue;
        } else if (!waiting.empty() && article[waiting.back()] == opening[side]) {
            result.push_back({waiting.back(), at});
            waiting.pop_back();
        } else {
            result.push_back({at});
        }
    }
    for (const std::size_t at : waiting) {
        result.push_back({at});
    }
    std::sort(result.begin(), result.end(), [](const Pair& a, const Pair& b) { return a.open < b.open; });
    return result;
}

bool has_word(std::string_view article, text::Span span)
{
    for (std::size_t at = span.begin.value; at < span.end.value;) {
        const text::Decoded here = text::decode(article, at);
        if (text::is_word_part(here.code_point)) {
            return true;
        }
        at += here.length;
    }
    return false;
}

/// True for brackets in a quotation that hold a word of the sentence which the speaker left out or said otherwise.
bool is_inserted(std::string_view article, const Pair& pair, const Quotations& quotations)
{
    const std::string_view inside = article.substr(pair.open + 1, pair.close - pair.open - 1);
    const bool letter = !inside.empty() && text::is_word_part(text::decode(inside, 0).code_point)
                        && !text::is_digit(text::decode(inside, 0).code_point);
    return article[pair.open] == '[' && letter && inside != "sic" && holds(quotations.spans, {pair.open});
}

/// [...], which tells that words are missing and stays as three dots.
bool is_omission(std::string_view article, const Pair& pair)
{
    const std::string_view inside = article.substr(pair.open + 1, pair.close - pair.open - 1);
    return inside == "..." || inside == "\u2026" || inside == ". . .";
}

/// True when nothing but marks stands outside the brackets.
bool is_around_all(std::string_view article, const Pair& pair, text::Span sentence)
{
    return !has_word(article, {sentence.begin, {pair.open}}) && !has_word(article, {{pair.close + 1}, sentence.end});
}

text::Span one_byte(std::size_t at)
{
    return {{at}, {at + 1}};
}

void add_cuts(std::string_view article, text::Span sentence, const Quotations& quotations, std::vector<Cut>& cuts)
{
    std::size_t covered = 0;
    for (const Pair& pair : find_pairs(article, sentence)) {
        if (pair.open < covered) {
            continue;
        }
        const bool alone = pair.close == std::string_view::npos;
        if (!alone && !is_inserted(article, pair, quotations) && !is_omission(article, pair)
            && !is_around_all(article, pair, sentence)) {
            cuts.push_back({{{pair.open}, {pair.close + 1}}, What::Brackets});
            covered = pair.close + 1;
            continue;
        }
        cuts.push_back({one_byte(pair.open)});
        if (!alone) {
            cuts.push_back({one_byte(pair.close)});
        }
    }
}

}

std::vector<text::Span> spans_in(const std::vector<text::Span>& sorted, text::Span within)
{
    const auto before = [](const text::Span& span, text::ByteOffset at) { return span.begin < at; };
    return {std::lower_bound(sorted.begin(), sorted.end(), within.begin, before),
            std::lower_bound(sorted.begin(), sorted.end(), within.end, before)};
}

bool holds(const std::vector<text::Span>& sorted, text::ByteOffset at)
{
    const auto after
        = std::upper_bound(sorted.begin(), sorted.end(), at,
                           [](text::ByteOffset byte, const text::Span& span) { return byte < span.begin; });
    return after != sorted.begin() && std::prev(after)->contains(at);
}

std::vector<Cut> find_cuts(std::string_view article, text::Span sentence, const Quotations& quotations)
{
    std::vector<Cut> cuts;
    const std::size_t begin = sentence.begin.value;
    if (const std::size_t dateline = dateline_size(article.substr(begin, sentence.end.value - begin)); dateline > 0) {
        cuts.push_back({{sentence.begin, {begin + dateline}}});
    }
    for (const text::Span& mark : spans_in(quotations.marks, sentence)) {
        cuts.push_back({mark});
    }
    add_cuts(article, sentence, quotations, cuts);
    for (const text::Span& age : find_ages(article, sentence)) {
        cuts.push_back({age, What::Age});
    }
    std::sort(cuts.begin(), cuts.end(), [](const Cut& a, const Cut& b) { return a.span < b.span; });
    return cuts;
}

}
