// SPDX-License-Identifier: MIT
#pragma once

#include "text/article.h"

#include <string>
#include <string_view>

namespace screens {

/// `words` as a part of a text directive: every byte but letters, digits, `.`, `_` and `~` percent-encoded, so that
/// the directive's own `-`, `,` and `&` can't be mistaken.
std::string encoded_for_directive(std::string_view words);

/// The `text=` directive that finds a passage on a page: `[prefix-,]start[,end][,-suffix]` (WICG "URL Fragment Text
/// Directives"). The whole passage under 300 code points, else its first and last words. Context is given only where
/// the passage stands more than once in `text`. Empty for an empty span.
std::string text_directive(const text::Text& text, text::Span passage);

/// Where the original report stands, opened at the passage. Empty when the article names no web address.
std::string original_url(const text::Article& article, text::Span passage);

}
