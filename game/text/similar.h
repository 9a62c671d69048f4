// SPDX-License-Identifier: MIT
#pragma once

#include "text/article.h"

#include <string_view>
#include <vector>

namespace text {

/// A place in a text that reads nearly like a quote.
struct Similar {
    Span span;
    double likeness = 0; ///< 1 less the share of the quote's code points that have to be edited
};

/// The places whose edit distance from `quote` is at most a quarter of its code points, and at most 64: the
/// nearest ones, none much within another, at word boundaries. None when the quote has more than 2,000 code points or
/// the text more than a million bytes, which keeps hostile input from costing more than a second.
std::vector<Similar> similar(const Text& text, std::string_view quote);

}
