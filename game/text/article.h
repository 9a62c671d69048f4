// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/sha256.h"
#include "text/offset.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace text {

using ArticleId = base::Id<struct ArticleTag>;

/// A canonical, immutable article text (content/FORMAT.md) with its paragraphs and sentences.
/// All spans are byte ranges into `bytes()`; paragraphs and sentences stand in order and do not overlap.
class Text {
public:
    Text() = default;

    /// Makes the canonical text of a body; a byte-order mark counts as white space wherever a line has one.
    /// BadFormat when `body` is not UTF-8 or holds NUL, with the line and column of the first bad byte counted from 1
    /// in `body`.
    static base::Result<Text> from_body(std::string_view body);

    const std::string& bytes() const { return m_bytes; }
    const base::Sha256& hash() const { return m_hash; }
    const std::vector<Span>& paragraphs() const { return m_paragraphs; }
    const std::vector<Span>& sentences() const { return m_sentences; }

    /// The bytes of a span, clamped to the text.
    std::string_view slice(Span span) const;

    /// Length in code points.
    std::size_t code_points() const { return m_code_points; }

    /// The byte at which a code point starts; the end of the text for an offset past it.
    ByteOffset to_bytes(CodePointOffset at) const;

    /// The code points before a byte; the length for an offset past the end.
    CodePointOffset to_code_points(ByteOffset at) const;

    Span to_bytes(CodePointSpan span) const { return {to_bytes(span.begin), to_bytes(span.end)}; }
    CodePointSpan to_code_points(Span span) const { return {to_code_points(span.begin), to_code_points(span.end)}; }

    /// The sentence that holds a byte, or nothing between sentences.
    std::optional<SentenceIndex> sentence_at(ByteOffset at) const;

    /// The paragraph that holds a byte, or nothing between paragraphs.
    std::optional<ParagraphIndex> paragraph_at(ByteOffset at) const;

private:
    std::string m_bytes;
    base::Sha256 m_hash;
    std::size_t m_code_points = 0;
    std::vector<std::size_t> m_strides; ///< byte offset of every 64th code point
    std::vector<Span> m_paragraphs;
    std::vector<Span> m_sentences;
};

/// The report that a digest digests.
struct Report {
    std::string headline;
    std::string outlet;

    bool operator==(const Report&) const = default;
};

/// An article: its text and what its front matter says (content/FORMAT.md).
struct Article {
    ArticleId id;
    std::string title;
    std::string outlet;
    std::optional<std::chrono::year_month_day> published;
    std::string url; ///< empty when unknown
    std::string language;
    std::string licence;
    std::optional<Report> report;
    Text text;
};

}
