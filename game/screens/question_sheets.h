// SPDX-License-Identifier: MIT
#pragma once

#include "screens/article_text.h"
#include "screens/ids.h"
#include "screens/page.h"

#include <concepts>
#include <vector>

/// Articles as sheets of newspaper that lie on a page, beside or below what is asked about them.
namespace screens {

using Articles = std::vector<const text::Article*>;

/// An article on a sheet that fills `rect` of the window; head and text scroll within it.
void article_sheet(Builder& builder, const ui::Rect& rect, const text::Article& article, const ArticleLook& look);

/// Articles on sheets in a column, one below the other and each as long as it needs.
void long_sheets(Builder& builder, ui::Column& column, const Articles& articles, const ArticleLook& look);

/// Articles on sheets in `rect`, side by side or one below the other.
void sheets(Builder& builder, const ui::Rect& rect, const Articles& articles, const ArticleLook& look);

/// Where a column and the sheets beside it lie.
struct Beside {
    ui::Rect column;
    ui::Rect sheets;
};

/// A column beside one sheet with lines of a good length, or beside two narrower ones.
Beside beside_sheets(const Builder& builder, const ui::Rect& free, const Articles& articles);

/// What `fill(column)` draws, in a scroll area.
template <std::invocable<ui::Column&> Fill> void page_part(Builder& builder, const ui::Rect& rect, Fill fill)
{
    // Quiet buttons reach out of their column a little: the area begins before it.
    const float out = builder.px(4);
    const ui::Rect area{rect.x - out, rect.y, rect.width + out, rect.height};
    ui::scroll_area(builder, {ids::page}, area, [&](ui::Column& content) {
        ui::Column column{rect.x, content.y + builder.px(20), content.width - out};
        fill(column);
        content.y = column.y + builder.px(12);
    });
}

/// What `fill(column)` draws, above the sheets of articles; all of it scrolls as one.
template <std::invocable<ui::Column&> Fill>
void above_articles(Builder& builder, const ui::Rect& free, const Articles& articles, const ArticleLook& look,
                    Fill fill)
{
    ui::scroll_area(builder, {ids::page}, free, [&](ui::Column& content) {
        const ui::Column page = page_column(builder);
        ui::Column column{page.x, content.y + builder.px(12), page.width};
        fill(column);
        column.y += builder.px(24);
        long_sheets(builder, column, articles, look);
        content.y = column.y;
    });
}

/// What `fill(column)` draws, in a column beside the sheets of articles, which lie side by side where there is room for
/// that, else one below the other; or above them where there is no room at all.
template <std::invocable<ui::Column&> Fill>
void beside_articles(Builder& builder, const ui::Rect& free, const Articles& articles, const ArticleLook& look,
                     Fill fill)
{
    if (room(builder) == Room::Narrow) {
        above_articles(builder, free, articles, look, fill);
        return;
    }
    const Beside places = beside_sheets(builder, free, articles);
    page_part(builder, places.column, fill);
    sheets(builder, places.sheets, articles, look);
}

}
