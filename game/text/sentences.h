// SPDX-License-Identifier: MIT
#pragma once

#include "text/offset.h"

#include <string_view>
#include <vector>

namespace text {

/// The sentences of one paragraph of canonical text, as spans relative to it: they cover it but for the spaces
/// between them. Knows abbreviations (Mr., Gen., U.S., a.m.), initials, decimal points, closing quotes and
/// brackets; a quotation inside a sentence does not end it unless a new sentence begins after it.
std::vector<Span> sentences(std::string_view paragraph);

}
