// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace generate {

/// The line of the source that the bytes from `at` on come from.
struct LineMark {
    std::size_t at = 0;
    int line = 0;
};

/// A page made safe for the parser: the elements that matter, each closed before the one around it.
struct TamePage {
    std::string html;
    std::vector<LineMark> lines; ///< in order
    std::vector<std::string_view> linked; ///< contents of its JSON-LD scripts, in the source
    std::string_view saved_from; ///< the address that a browser notes when it saves a page
};

/// Rewrites a page so that parsing it costs time and memory in proportion to its size, whatever it holds: scripts,
/// styles, comments, unknown elements and most attributes go (the text of elements that go stays), at most 200
/// elements are open at a time, formatting elements, tables and embedded pictures become unknown elements, and no tag
/// crosses another. The parser below, gumbo 0.10.1, needs quadratic time for deep trees and for formatting that is left
/// open, and recurses as deep as the tree when it frees it. Refused when the page has
/// more than 60,000 elements or 2 million bytes of text.
base::Result<TamePage> tame(std::string_view html, const std::string& path);

}
