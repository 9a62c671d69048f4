// SPDX-License-Identifier: MIT
#include "screens/receipt_sheets.h"

#include "screens/ids.h"

#include <algorithm>
#include <utility>

namespace screens {

namespace {

constexpr float margin_at_100 = 14; ///< of a sheet in a column
constexpr float padding_at_100 = 18;

/// Whether an article lies on the desk alone or shares it, with less room for its head.
enum class Share { Alone, Several };

float padding(const Builder& builder)
{
    return builder.px(room(builder) == Room::Wide ? 54 : 28);
}

/// The head of a sheet; where several share the desk only outlet and title, since the receipt names the sources.
void sheet_head(Builder& builder, ui::Column& column, const text::Article& article, Share share)
{
    if (share == Share::Alone) {
        article_head(builder, column, article, room(builder) == Room::Wide ? ui::type::title + 4 : ui::type::lead + 2);
        return;
    }
    ui::kicker(builder, column, article.outlet);
    column.y += builder.px(2);
    balanced_heading(builder, column, article.title, room(builder) == Room::Wide ? ui::type::lead : ui::type::body);
    column.y += builder.px(8);
}

/// The head of a sheet and under it the text that scrolls.
void sheet(Builder& builder, const ui::Rect& rect, const Lying& lying, Share share, const ui::Animation& marker)
{
    ui::sheet(builder, rect);
    const float width = std::min(rect.width - 2 * padding(builder), article_measure(builder));
    const float above = builder.px(share == Share::Alone ? 34 : 18);
    ui::Column column{rect.x + padding(builder), rect.y + above, width};
    sheet_head(builder, column, *lying.article, share);
    const float bottom = std::min(rect.bottom(), builder.scene.metrics.window.height);
    const ui::Rect view{column.x, column.y, rect.right() - column.x, std::max(1.0F, bottom - column.y)};
    const ArticleSetting setting = set_article(builder, *lying.article, width);
    const ui::TargetId area{ids::article + ("-" + lying.article->id.value)};
    scroll_to_passage(builder, area, setting, lying.lit.empty() ? std::nullopt : std::optional(lying.lit.front()), 0,
                      view.height);
    ui::scroll_area(builder, area, view, [&](ui::Column& content) {
        ui::Column inside{column.x, content.y, width};
        draw_article(builder, inside, setting, {.lit = lying.lit, .marker = marker});
        content.y += scrolled_height(setting, 0, view.height);
    });
    ui::scroll_edge(builder, {column.x, view.y - builder.px(6), width, 1});
}

/// A sheet in a column that scrolls, and its parts.
struct LongSheet {
    ui::Rect rect;
    ui::Column inner; ///< from the top of its head
    float head = 0; ///< height
    ArticleSetting setting;
};

void long_head(ui::Canvas& canvas, ui::Column& column, const Lying& lying)
{
    article_head(canvas, column, *lying.article, ui::type::lead);
}

LongSheet long_sheet(const Builder& builder, const ui::Column& content, const Lying& lying)
{
    const float margin = builder.px(margin_at_100);
    const float padding = builder.px(padding_at_100);
    LongSheet sheet;
    sheet.inner = {content.x + margin + padding, content.y + padding, content.width - 2 * (margin + padding)};
    Builder scratch(builder.scene, ui::Surface::Paper);
    ui::Column measured = sheet.inner;
    long_head(scratch, measured, lying);
    sheet.head = measured.y - sheet.inner.y;
    sheet.setting = set_article(scratch, *lying.article, sheet.inner.width);
    sheet.rect
        = {content.x + margin, content.y, content.width - 2 * margin, sheet.head + sheet.setting.height + 2 * padding};
    return sheet;
}

}

void sheets_on_desk(Builder& builder, const ui::Rect& rect, const std::vector<Lying>& articles,
                    const ui::Animation& marker)
{
    const ui::Surface below = std::exchange(builder.surface, ui::Surface::Paper);
    const Share share = articles.size() > 1 ? Share::Several : Share::Alone;
    const float each = rect.height / static_cast<float>(std::max<std::size_t>(articles.size(), 1));
    float y = rect.y;
    for (const Lying& lying : articles) {
        const bool last = &lying == &articles.back();
        sheet(builder, {rect.x, y, rect.width, each + builder.px(last ? 40 : -16)}, lying, share, marker);
        y += each;
    }
    builder.surface = below;
}

void sheets_below(Builder& builder, ui::Column& content, const std::vector<Lying>& articles,
                  const ui::Animation& marker)
{
    const ui::Surface below = std::exchange(builder.surface, ui::Surface::Paper);
    for (const Lying& lying : articles) {
        const LongSheet lies = long_sheet(builder, content, lying);
        ui::sheet(builder, lies.rect);
        ui::Column column = lies.inner;
        long_head(builder, column, lying);
        draw_article(builder, column, lies.setting, {.lit = lying.lit, .marker = marker});
        content.y = lies.rect.bottom() + builder.px(padding_at_100);
    }
    builder.surface = below;
}

float sheets_height(const Builder& builder, float width, const std::vector<Lying>& articles)
{
    ui::Column content{0, 0, width};
    for (const Lying& lying : articles) {
        content.y = long_sheet(builder, content, lying).rect.bottom() + builder.px(padding_at_100);
    }
    return content.y;
}

float scroll_to_sheet(const Builder& builder, float before, float width, const std::vector<Lying>& articles,
                      float viewport)
{
    ui::Column content{0, before, width};
    for (const Lying& lying : articles) {
        const LongSheet lies = long_sheet(builder, content, lying);
        if (!lying.lit.empty()) {
            const float most = before + sheets_height(builder, width, articles) - viewport;
            const float above = lies.inner.y + lies.head;
            return std::clamp(offset_of(lies.setting, lying.lit.front(), above, viewport), 0.0F, std::max(0.0F, most));
        }
        content.y = lies.rect.bottom() + builder.px(padding_at_100);
    }
    return 0;
}

}
