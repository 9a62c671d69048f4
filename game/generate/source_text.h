// SPDX-License-Identifier: MIT
#pragma once

#include "generate/clean.h"

#include <string>
#include <string_view>
#include <vector>

namespace generate {

/// The paragraphs of plain text whose first line is line `first_line` of its file. Lines with nothing between them are
/// one paragraph when they read like a paragraph that was broken to a width (none longer than 120 characters, most of
/// them not ending like a sentence), and a paragraph each otherwise.
std::vector<Paragraph> paragraphs_of(std::string_view utf8, int first_line);

/// The paragraphs of a canonical text (content/FORMAT.md), the body of which begins on line `first_line` of its file:
/// as many and in the order of `text::Text::paragraphs()`.
std::vector<Paragraph> canonical_paragraphs(std::string_view body, int first_line);

/// Takes a line off the front of `rest`, without its end. Lines end with LF, CR LF, CR, U+0085, U+2028 or U+2029.
std::string_view take_line(std::string_view& rest);

/// `line` without white space at its ends.
std::string_view trim(std::string_view line);

}
