// SPDX-License-Identifier: MIT
#include "quiz/diff.h"

#include "text/character.h"
#include "text/unicode.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace quiz {

namespace {

/// Cells of the table of lengths: a claim of 40 words against an article of 25,000, in a few milliseconds.
constexpr std::size_t most_cells = 1'000'000;

/// A word with the punctuation that clings to it.
struct Chunk {
    std::string folded;
    std::size_t begin = 0; ///< bytes of the text, half-open
    std::size_t end = 0;
};

/// Where the punctuation after a word ends: before the first space, or where the next word begins.
std::size_t end_of_tail(std::string_view text, std::size_t at, std::size_t next)
{
    while (at < next) {
        const text::Decoded here = text::decode(text, at);
        if (text::is_space(here.code_point)) {
            break;
        }
        at += here.length;
    }
    return at;
}

/// The first byte from `at` on that is no white space.
std::size_t skip_space(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const text::Decoded here = text::decode(text, at);
        if (!text::is_space(here.code_point)) {
            break;
        }
        at += here.length;
    }
    return at;
}

/// Where a text ends without the white space after it.
std::size_t end_of_text(std::string_view text)
{
    std::size_t end = text.size();
    while (end > 0) {
        const text::Decoded last = text::decode_before(text, end);
        if (!text::is_space(last.code_point)) {
            break;
        }
        end -= last.length;
    }
    return end;
}

/// The words of a text: what stands between two of them clings to the first up to the space, and to the second
/// after it. Nothing but space is left over.
std::vector<Chunk> chunks_of(std::string_view text)
{
    const std::vector<text::Word> words = text::words(text);
    std::vector<Chunk> chunks;
    std::size_t begin = skip_space(text, 0);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::size_t next = i + 1 < words.size() ? words[i + 1].begin : text.size();
        const std::size_t end = end_of_tail(text, words[i].end, next);
        chunks.push_back({text::folded(text.substr(words[i].begin, words[i].end - words[i].begin)), begin, end});
        begin = skip_space(text, end);
    }
    if (!chunks.empty()) {
        chunks.back().end = end_of_text(text);
    }
    return chunks;
}

using Chunks = std::vector<Chunk>;

/// Where words of the claim (first) and of the passage (second) are the same, in order.
using Matches = std::vector<std::pair<std::size_t, std::size_t>>;

/// A part of both lists that is still to be compared, half-open.
struct Window {
    std::size_t claim_begin, claim_end, passage_begin, passage_end;

    std::size_t rows() const { return claim_end - claim_begin; }
    std::size_t columns() const { return passage_end - passage_begin; }
};

/// The longest common subsequence of a window by the table of its lengths (Wagner and Fischer 1974).
void match_window(const Chunks& claim, const Chunks& passage, const Window& window, Matches& matches)
{
    const std::size_t width = window.columns() + 1;
    if (window.rows() * window.columns() > most_cells) {
        return;
    }
    const auto same = [&](std::size_t i, std::size_t j) {
        return claim[window.claim_begin + i].folded == passage[window.passage_begin + j].folded;
    };
    std::vector<std::uint32_t> lengths((window.rows() + 1) * width, 0);
    for (std::size_t i = window.rows(); i-- > 0;) {
        for (std::size_t j = window.columns(); j-- > 0;) {
            lengths[i * width + j] = same(i, j) ? lengths[(i + 1) * width + j + 1] + 1
                                                : std::max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
        }
    }
    for (std::size_t i = 0, j = 0; i < window.rows() && j < window.columns();) {
        if (same(i, j)) {
            matches.emplace_back(window.claim_begin + i++, window.passage_begin + j++);
        } else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
}

Matches matches_of(const Chunks& claim, const Chunks& passage)
{
    Matches matches;
    Window rest{0, claim.size(), 0, passage.size()};
    while (rest.rows() > 0 && rest.columns() > 0
           && claim[rest.claim_begin].folded == passage[rest.passage_begin].folded) {
        matches.emplace_back(rest.claim_begin++, rest.passage_begin++);
    }
    Matches tail;
    while (rest.rows() > 0 && rest.columns() > 0
           && claim[rest.claim_end - 1].folded == passage[rest.passage_end - 1].folded) {
        tail.emplace_back(--rest.claim_end, --rest.passage_end);
    }
    match_window(claim, passage, rest, matches);
    matches.insert(matches.end(), tail.rbegin(), tail.rend());
    return matches;
}

/// Adds the words `begin` to `end` of a text as one run, where there are any.
void add_run(std::vector<DiffRun>& runs, DiffRun::Of of, std::string_view text, const Chunks& chunks, std::size_t begin,
             std::size_t end)
{
    if (begin < end) {
        runs.push_back({of, std::string(text.substr(chunks[begin].begin, chunks[end - 1].end - chunks[begin].begin))});
    }
}

}

std::vector<DiffRun> word_diff(std::string_view claim, std::string_view passage)
{
    const Chunks in_claim = chunks_of(claim);
    const Chunks in_passage = chunks_of(passage);
    Matches matches = matches_of(in_claim, in_passage);
    matches.emplace_back(in_claim.size(), in_passage.size());
    std::vector<DiffRun> runs;
    std::size_t i = 0; // the first words that no run holds yet
    std::size_t j = 0;
    std::size_t shared = 0; // where the words begin that both have, up to j
    for (const auto& [at_claim, at_passage] : matches) {
        if (at_claim != i || at_passage != j || at_passage == in_passage.size()) {
            add_run(runs, DiffRun::Of::Both, passage, in_passage, shared, j);
            add_run(runs, DiffRun::Of::Claim, claim, in_claim, i, at_claim);
            add_run(runs, DiffRun::Of::Passage, passage, in_passage, j, at_passage);
            shared = at_passage;
        }
        i = at_claim + 1;
        j = at_passage + 1;
    }
    return runs;
}

}
