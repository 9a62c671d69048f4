// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>

namespace text {

/// A count of UTF-8 bytes from the start of a canonical text.
struct ByteOffset {
    std::size_t value = 0;

    auto operator<=>(const ByteOffset&) const = default;
};

/// A count of Unicode code points from the start of a canonical text.
struct CodePointOffset {
    std::size_t value = 0;

    auto operator<=>(const CodePointOffset&) const = default;
};

/// A half-open range of bytes.
struct Span {
    ByteOffset begin;
    ByteOffset end;

    auto operator<=>(const Span&) const = default;
    std::size_t size() const { return end.value - begin.value; }
    bool empty() const { return end <= begin; }
    bool contains(ByteOffset at) const { return begin <= at && at < end; }
    bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
};

/// A half-open range of code points: the `position` of an anchor.
struct CodePointSpan {
    CodePointOffset begin;
    CodePointOffset end;

    auto operator<=>(const CodePointSpan&) const = default;
};

/// The number of a paragraph of a text, from 0.
struct ParagraphIndex {
    std::size_t value = 0;

    auto operator<=>(const ParagraphIndex&) const = default;
};

/// The number of a sentence of a text, from 0. For pointing while a text is on screen; never stored.
struct SentenceIndex {
    std::size_t value = 0;

    auto operator<=>(const SentenceIndex&) const = default;
};

}
