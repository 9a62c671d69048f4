// SPDX-License-Identifier: MIT
#include "screens/question_sheets.h"

#include "ui/checks.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace screens {

namespace {

/// How far the words of a sheet lie from its edges, at 100 %.
float padding_at_100(const Builder& builder)
{
    return room(builder) == Room::Wide ? 34 : 22;
}

/// True where paper would not stand out from what it lies on: then rules part it, as columns of a newspaper are.
bool blends_in(const Builder& builder)
{
    constexpr double stands_out = 1.2;
    return ui::contrast_ratio(builder.theme().page.background, builder.palette().background) < stands_out;
}

/// Paper for an article in `rect`.
void lay_paper(Builder& builder, const ui::Rect& rect)
{
    if (blends_in(builder)) {
        ui::vertical_rule(builder, rect.origin(), rect.height);
    } else {
        ui::sheet(builder, rect);
    }
}

/// An article that is only read can have the focus, so that keys scroll it: with `place`, what of it shows now. It is
/// no button: Enter is left to the screen's main one.
void reading_target(Builder& builder, const ui::Rect& place, const text::Article& article)
{
    builder.target({.id = ids::sheet(article.id),
                    .rect = ui::moved(place, {0, builder.scrolled}),
                    .role = ui::Role::Option,
                    .label = article.title + ". " + article.text.bytes()});
}

void head_and_text(Builder& builder, ui::Column& column, const text::Article& article, const ArticleLook& look)
{
    const bool large = column.width >= builder.px(440);
    article_head(builder, column, article, large ? ui::type::title : ui::type::lead);
    draw_article(builder, column, set_article(builder, article, column.width), look);
}

/// A column as wide as the eye follows, in the middle of what `padding` leaves of `rect`.
ui::Column inner_column(const Builder& builder, const ui::Rect& rect, float padding)
{
    const float width = std::min(rect.width - 2 * padding, article_measure(builder));
    return {rect.x + std::round((rect.width - width) / 2), rect.y + padding, width};
}

/// The height of an article's sheet across `width` pixels.
float sheet_height(const Builder& builder, float width, const text::Article& article, float padding)
{
    Builder scratch(builder.scene, ui::Surface::Paper);
    ui::Column column = inner_column(builder, {0, 0, width, 0}, padding);
    head_and_text(scratch, column, article, {});
    return column.y + padding - builder.px(12);
}

}

void article_sheet(Builder& builder, const ui::Rect& rect, const text::Article& article, const ArticleLook& look)
{
    const ui::Surface below = std::exchange(builder.surface, ui::Surface::Paper);
    lay_paper(builder, rect);
    const float padding = builder.px(padding_at_100(builder));
    const ui::Column inner = inner_column(builder, rect, padding);
    // A sheet goes on below the page's edge; what shows of it ends above the foot.
    const float height = std::min(rect.bottom(), body(builder).bottom()) - rect.y;
    const ui::Rect view{inner.x, rect.y, rect.right() - inner.x - builder.px(4), height};
    ui::scroll_area(builder, {ids::article + ("-" + article.id.value)}, view, [&](ui::Column& content) {
        ui::Column column{inner.x, content.y + padding, inner.width};
        head_and_text(builder, column, article, look);
        if (look.use == SentenceUse::None) {
            reading_target(builder, ui::inset(view, builder.px(14)), article);
        }
        content.y = column.y + padding;
    });
    if (builder.scene.ui.focused == ids::sheet(article.id)) {
        ui::focus_ring(builder, ui::inset({rect.x, rect.y, rect.width, height}, builder.px(8)), 3);
    }
    builder.surface = below;
}

void long_sheets(Builder& builder, ui::Column& column, const Articles& articles, const ArticleLook& look)
{
    const ui::Surface below = std::exchange(builder.surface, ui::Surface::Paper);
    const float padding = builder.px(padding_at_100(builder));
    for (const text::Article* article : articles) {
        const ui::Rect rect = column.take(sheet_height(builder, column.width, *article, padding));
        if (blends_in(builder)) {
            ui::Column top{rect.x, rect.y, rect.width};
            ui::rule(builder, top, ui::RuleKind::Heavy);
        } else {
            ui::sheet(builder, rect);
        }
        ui::Column inner = inner_column(builder, rect, padding);
        head_and_text(builder, inner, *article, look);
        column.y += builder.px(24);
    }
    builder.surface = below;
}

namespace {

/// True when the articles lie side by side: two, where a window is wide.
bool lie_abreast(const Builder& builder, const Articles& articles)
{
    return room(builder) == Room::Wide && articles.size() == 2;
}

}

void sheets(Builder& builder, const ui::Rect& rect, const Articles& articles, const ArticleLook& look)
{
    const bool abreast = lie_abreast(builder, articles);
    const float gap = builder.px(16);
    const auto count = static_cast<float>(std::max<std::size_t>(articles.size(), 1));
    const float share = std::floor(((abreast ? rect.width : rect.height) - gap * (count - 1)) / count);
    ui::Rect place{rect.x, rect.y, abreast ? share : rect.width, abreast ? rect.height : share};
    for (const text::Article* article : articles) {
        const bool last = abreast || article == articles.back();
        ui::Rect paper = place;
        paper.height += builder.px(last ? 24 : 0); // it goes on under the foot
        article_sheet(builder, paper, *article, look);
        (abreast ? place.x : place.y) += share + gap;
    }
}

Beside beside_sheets(const Builder& builder, const ui::Rect& free, const Articles& articles)
{
    const ui::Column page = page_column(builder);
    const bool abreast = lie_abreast(builder, articles);
    const float sheet = article_measure(builder) + 2 * builder.px(padding_at_100(builder));
    const float wanted = abreast ? 2 * sheet : sheet;
    const float width = std::min(wanted, std::round(page.width * (abreast ? 0.66F : 0.57F)));
    const float gap = builder.px(room(builder) == Room::Wide ? 40 : 24);
    const float top = free.y + builder.px(8);
    return {{page.x, free.y, page.width - width - gap, free.height},
            {page.x + page.width - width, top, width, free.bottom() - top}};
}

}
