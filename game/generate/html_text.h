// SPDX-License-Identifier: MIT
#pragma once

#include "generate/clean.h"
#include "generate/html_parts.h"

#include <vector>

namespace generate {

/// The paragraphs of a page's article, and what of the page is none.
struct HtmlText {
    std::vector<Paragraph> paragraphs;
    std::vector<Dropped> dropped; ///< parts that are set aside, paragraphs outside the article, lines of links
};

/// Writes out the text of a page as a browser shows it: blocks and double line breaks part paragraphs, tags within a
/// line leave no space, items of lists are paragraphs, signs of footnotes go.
HtmlText write_out(const HtmlTree& tree, const HtmlParts& parts);

}
