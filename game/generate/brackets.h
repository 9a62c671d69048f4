// SPDX-License-Identifier: MIT
#pragma once

#include "generate/view.h"

namespace generate {

/// A stretch of a sentence that its view leaves out.
struct Cut {
    text::Span span;
    enum class What { Mark, Brackets, Age } what = What::Mark; ///< Brackets: with what is in them

    bool operator==(const Cut&) const = default;
};

/// What the view of a sentence leaves out: marks of quotation, ages behind names, brackets with or without what is in
/// them; in order.
std::vector<Cut> find_cuts(std::string_view article, text::Span sentence, const Quotations& quotations);

/// Those of `sorted` spans that begin within `within`.
std::vector<text::Span> spans_in(const std::vector<text::Span>& sorted, text::Span within);

/// True when one of `sorted` spans that do not overlap holds the byte.
bool holds(const std::vector<text::Span>& sorted, text::ByteOffset at);

}
