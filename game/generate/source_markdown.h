// SPDX-License-Identifier: MIT
#pragma once

#include "generate/clean.h"

#include <string_view>
#include <vector>

namespace generate {

/// The paragraphs of Markdown whose first line is line `first_line` of its file, without its marks: headings and items
/// of lists by their role, links as their text, pictures as the caption "Image: …" of their text, emphasis, quotation
/// signs and code fences gone.
std::vector<Paragraph> markdown_paragraphs(std::string_view utf8, int first_line);

}
