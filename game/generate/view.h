// SPDX-License-Identifier: MIT
#pragma once

#include "text/offset.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace generate {

/// What stood in brackets in a sentence and is not among its words: "on Saturday (March 4)".
struct Aside {
    std::uint32_t at = 0; ///< the byte of the view before which it stood
    text::Span span; ///< in the article, without the brackets
    std::string text; ///< made plain as the view is

    bool operator==(const Aside&) const = default;
};

/// The words of a sentence as they are parsed: quotation marks and brackets with what is in them left out, typographic
/// forms made plain, al-Assad written as one word, and a map back into the article.
struct View {
    std::string text;
    std::vector<std::uint32_t>
        origins; ///< for each byte of `text`, and its end, the byte of the article that it stands for
    std::vector<std::uint8_t> lengths; ///< for each byte of `text`, the bytes of the character that it stands for
    std::vector<Aside> asides; ///< in order
    std::vector<std::uint32_t> ages; ///< the bytes of `text` before which an age stood, behind a name; in order

    /// The stretch of the article that bytes [begin, end) of `text` stand for; empty when they are none.
    text::Span in_article(std::size_t begin, std::size_t end) const;
};

/// Where an article quotes: the marks, and what stands between a pair of them with the marks, both in order.
struct Quotations {
    std::vector<text::Span> marks;
    std::vector<text::Span> spans;
};

/// The quotations of an article's paragraphs. A mark that has no other quotes as far as the end of its paragraph, or
/// from its beginning. Apostrophes are no marks.
Quotations find_quotations(std::string_view article, const std::vector<text::Span>& paragraphs);

/// The view of one sentence. Square brackets in a quotation lose the marks alone, because they hold a word of the
/// sentence ("[the president] left"); so does a bracket that has no other in the sentence, and one around all of it.
View make_view(std::string_view article, text::Span sentence, const Quotations& quotations);

}
