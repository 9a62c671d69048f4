// SPDX-License-Identifier: MIT
#include "quiz/claim_diff.h"

#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>

namespace quiz {

namespace {

/// A longer run of words of the passage goes on about something else, unless it stands where the claim has others.
constexpr std::size_t longest_addition = 7;

using Of = DiffRun::Of;

std::size_t count_words(const DiffRun& run)
{
    return text::words(run.words).size();
}

/// The least share of a claim's words that its passage must have; more than all where no diff helps.
double least_share(const Question& question)
{
    if (const auto* verdict = std::get_if<VerdictKey>(&question.body)) {
        switch (verdict->key) {
        case Verdict::Supported: return 0.75;
        case Verdict::Refuted: return 0.5;
        case Verdict::NotInArticle: break;
        }
    }
    return std::holds_alternative<Altered>(question.body) ? 0 : 2;
}

/// The share of a claim's words that stand in the passage too.
double shared(const std::vector<DiffRun>& runs)
{
    std::size_t both = 0;
    std::size_t claim = 0;
    for (const DiffRun& run : runs) {
        both += run.of == Of::Both ? count_words(run) : 0;
        claim += run.of == Of::Passage ? 0 : count_words(run);
    }
    return claim == 0 ? 0 : static_cast<double>(both) / static_cast<double>(claim);
}

/// True for a run of the passage that says something other than the claim, and not just more.
bool differs(const std::vector<DiffRun>& runs, std::size_t at)
{
    const bool replaces = at > 0 && runs[at - 1].of == Of::Claim;
    const bool at_an_end = at + 1 == runs.size() || at == (replaces ? 1 : 0);
    return replaces != at_an_end ? replaces : count_words(runs[at]) <= longest_addition;
}

/// The words of a text that no run has taken yet; spans count from `offset`.
class Words {
public:
    explicit Words(std::string_view text, std::size_t offset = 0) : m_words(text::words(text))
    {
        for (text::Word& word : m_words) {
            word.begin += offset;
            word.end += offset;
        }
    }

    /// The bytes of the next `count` words.
    text::Span take(std::size_t count)
    {
        const std::size_t end = std::min(m_taken + count, m_words.size());
        const text::Span span
            = m_taken < end ? text::Span{{m_words[m_taken].begin}, {m_words[end - 1].end}} : text::Span{};
        m_taken = end;
        return span;
    }

private:
    std::vector<text::Word> m_words;
    std::size_t m_taken = 0;
};

}

std::optional<ClaimDiff> claim_diff(const Question& question, std::string_view passage)
{
    const std::size_t frame = frame_size(question.prompt);
    const std::string_view said = std::string_view(question.prompt).substr(frame);
    const auto runs = word_diff(said, passage);
    if (shared(runs) < least_share(question)) {
        return std::nullopt;
    }
    ClaimDiff diff;
    Words claim(said, frame);
    Words report(passage);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const std::size_t count = count_words(runs[i]);
        const text::Span in_claim = runs[i].of == Of::Passage ? text::Span{} : claim.take(count);
        const text::Span in_report = runs[i].of == Of::Claim ? text::Span{} : report.take(count);
        if (runs[i].of == Of::Claim) {
            diff.struck.push_back(in_claim);
        } else if (runs[i].of == Of::Passage && differs(runs, i)) {
            diff.put.push_back(in_report);
        }
    }
    return diff.struck.empty() && diff.put.empty() ? std::nullopt : std::optional(diff);
}

std::vector<DiffRun> claim_runs(const Question& question, std::string_view passage)
{
    const auto runs = word_diff(std::string_view(question.prompt).substr(frame_size(question.prompt)), passage);
    if (!claim_diff(question, passage)) {
        return {};
    }
    std::vector<DiffRun> shown;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const bool is_just_more = runs[i].of == Of::Passage && !differs(runs, i);
        shown.push_back(is_just_more ? DiffRun{Of::Both, "…"} : runs[i]);
    }
    return shown;
}

std::optional<text::Span> changed_place(const Question& question)
{
    const auto* change = std::get_if<Altered>(&question.body);
    const std::size_t frame = frame_size(question.prompt);
    const auto found = change == nullptr ? std::vector<text::Span>{}
                                         : places(std::string_view(question.prompt).substr(frame), change->key);
    if (found.empty()) {
        return std::nullopt;
    }
    return text::Span{{frame + found.front().begin.value}, {frame + found.front().end.value}};
}

std::vector<DiffRun> changed_runs(const Question& question)
{
    const auto place = changed_place(question);
    if (!place) {
        return {};
    }
    const std::string_view prompt = question.prompt;
    const std::size_t frame = frame_size(prompt);
    const std::string_view before = prompt.substr(frame, place->begin.value - frame);
    const std::size_t begin = frame + before.rfind(' ') + 1; // with a dollar sign: npos + 1 is 0
    const std::size_t behind = std::min(prompt.find(' ', place->end.value), prompt.size()); // with a comma
    const auto part
        = [prompt](std::size_t from, std::size_t to) { return std::string(prompt.substr(from, to - from)); };
    std::vector<DiffRun> runs;
    if (begin > frame) {
        runs.push_back({Of::Both, part(frame, begin - 1)});
    }
    runs.push_back({Of::Claim, part(begin, behind)});
    runs.push_back({Of::Passage, part(begin, place->begin.value) + std::get<Altered>(question.body).original
                                     + part(place->end.value, behind)});
    if (behind < prompt.size()) {
        runs.push_back({Of::Both, part(behind + 1, prompt.size())});
    }
    return runs;
}

}
