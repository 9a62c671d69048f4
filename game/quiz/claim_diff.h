// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/diff.h"
#include "quiz/question.h"
#include "text/offset.h"

#include <optional>
#include <string_view>
#include <vector>

namespace quiz {

/// Where a claim and what a report says part, word by word.
struct ClaimDiff {
    std::vector<text::Span> struck; ///< bytes of the claim that the report does not have
    std::vector<text::Span> put; ///< bytes of the passage that the claim has not, or has otherwise

    bool operator==(const ClaimDiff&) const = default;
};

/// The word diff of a question's claim against the passage that decides it, where it helps to see one. That is so for a
/// claim with an altered word; for a refuted one that has at least half of its words from the passage, in their order;
/// and for a supported one that has at least three quarters: in others nearly every word would look like a mistake.
/// Where the passage says much more than the claim, that is not marked.
std::optional<ClaimDiff> claim_diff(const Question& question, std::string_view passage);

/// The same as one line to be read: what a claim has otherwise than its passage beside what the passage has, and dots
/// for the words of the passage that are just more. Empty where no diff helps.
std::vector<DiffRun> claim_runs(const Question& question, std::string_view passage);

/// Where the changed word of an `altered` stands in its prompt, for passages that are in several pieces; nothing for
/// other kinds.
std::optional<text::Span> changed_place(const Question& question);

/// The prompt of an `altered` as one line to be read, with what the report says behind the changed word; empty for
/// other kinds.
std::vector<DiffRun> changed_runs(const Question& question);

}
