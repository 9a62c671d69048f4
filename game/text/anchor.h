// SPDX-License-Identifier: MIT
#pragma once

#include "base/sha256.h"
#include "text/article.h"
#include "text/offset.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace text {

/// Points at a passage so that it can be found again after its article was edited: a W3C TextQuoteSelector
/// with a TextPositionSelector. Strings are in normalisation form C.
struct Anchor {
    ArticleId article;
    std::string quote;
    std::string prefix; ///< up to 32 code points before the quote
    std::string suffix; ///< up to 32 code points after it
    std::optional<CodePointSpan> position;
    base::Sha256 article_hash; ///< of the article the anchor was made on
    std::string answer; ///< the words of the quote that carry the answer, empty when not given

    bool operator==(const Anchor&) const = default;
};

/// How many code points of context an anchor keeps on each side.
inline constexpr std::size_t context_length = 32;

/// The quote stands where the anchor says.
struct Exact {
    Span span;

    bool operator==(const Exact&) const = default;
};

/// The quote, or nearly the quote, stands elsewhere and still carries the answer.
struct Moved {
    Span span;
    double score = 0; ///< 0.60 to 1, as content/FORMAT.md scores it

    bool operator==(const Moved&) const = default;
};

/// Why an anchor no longer proves anything.
enum class LostReason {
    Gone, ///< nothing like the quote is left
    Changed, ///< the words that carry the answer, or a name, a number or a negation, changed
    Ambiguous, ///< two places fit equally well
};

/// The passage can't be found with certainty.
struct Lost {
    LostReason reason = LostReason::Gone;

    bool operator==(const Lost&) const = default;
};

using Resolution = std::variant<Exact, Moved, Lost>;

/// Finds an anchor's passage in `text` by the rule of content/FORMAT.md (after Hypothesis' match-quote).
/// `carriers` are words one of which must be in the quote and unchanged in the passage: the answer and its
/// aliases. When none of them stands in the quote, or there are none, the whole quote must be unchanged.
/// A quote stands only as whole words (100 does not stand in 1000), unless the anchor was itself cut within one.
/// Nearly standing quotes are looked for up to 2,000 code points in texts up to 1 MB; beyond that, unchanged only.
Resolution resolve(const Anchor& anchor, const Text& text, const std::vector<std::string>& carriers);

/// The anchor of `span` in `article`, with context, position and hash. `span` must lie within the text.
Anchor make_anchor(const Article& article, Span span, std::string answer);

/// The span that a resolution found, or nothing when it is lost.
std::optional<Span> found(const Resolution& resolution);

/// A sentence part for a message: "the passage is gone", "its wording changed", "it stands in two places".
std::string_view to_string(LostReason reason);

}
