// SPDX-License-Identifier: MIT
#pragma once

#include "screens/article_text.h"
#include "screens/page.h"

#include <vector>

namespace screens {

/// An article that lies on the desk.
struct Lying {
    const text::Article* article = nullptr;
    std::vector<text::Span> lit; ///< passages in marker yellow; the first is scrolled to
};

/// Articles as sheets that fill `rect`, one below the other. They go on below the window's edge, and their texts scroll
/// under their heads.
void sheets_on_desk(Builder& builder, const ui::Rect& rect, const std::vector<Lying>& articles,
                    const ui::Animation& marker);

/// Articles as sheets in a column that scrolls as one, each as long as it needs.
void sheets_below(Builder& builder, ui::Column& content, const std::vector<Lying>& articles,
                  const ui::Animation& marker);

/// The pixels that `sheets_below` takes.
float sheets_height(const Builder& builder, float width, const std::vector<Lying>& articles);

/// How far to scroll a column with sheets so that their first lit passage shows in the middle of `viewport` pixels.
/// They begin `before` pixels below its top, and it is `width` pixels wide.
float scroll_to_sheet(const Builder& builder, float before, float width, const std::vector<Lying>& articles,
                      float viewport);

}
