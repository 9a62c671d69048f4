// SPDX-License-Identifier: MIT
#include "screens/ids.h"
#include "screens/question_kinds.h"
#include "screens/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace screens {

namespace {

constexpr float card_width = 740;

/// Outlet and date, as over a post.
void card_head(Builder& builder, ui::Column& column, const text::Article& article)
{
    const auto style = ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 16);
    const auto quiet = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
    ui::paragraph(builder, column, article.outlet, bold(style), 1.3F);
    if (article.published) {
        ui::paragraph(builder, column, day_name(builder.scene.tr, *article.published), quiet, 1.3F);
    }
    column.y += builder.px(10);
}

void card_words(Builder& builder, ui::Column& column, const Asked& asked)
{
    const auto articles = quiz::articles_of(*asked.state.pack, asked.item);
    const text::Article& article = *articles.front();
    card_head(builder, column, article);
    balanced_heading(builder, column, asked.item.question.prompt, room(builder) == Room::Narrow ? ui::type::lead : 26);
    column.y += builder.px(12);
    ui::rule(builder, column, ui::RuleKind::Thin);
    column.y += builder.px(8);
    ui::paragraph(builder, column, builder.tr("About “{}”", isolated(article.title)),
                  ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14), 1.35F);
}

/// The card on top of those that follow: their edges show below it.
void card(Builder& builder, ui::Column& column, const Asked& asked)
{
    const ui::Surface below = std::exchange(builder.surface, ui::Surface::Card);
    const float padding = builder.px(22);
    Builder scratch(builder.scene, ui::Surface::Card);
    ui::Column measured{0, 0, column.width - 2 * padding};
    card_words(scratch, measured, asked);
    const ui::Rect rect = column.take(measured.y + 2 * padding);
    const float step = builder.px(7);
    for (const float deep : {2.0F, 1.0F, 0.0F}) {
        const float in = 2 * deep * step;
        const ui::Rect edge{rect.x + in, rect.y + deep * step, rect.width - 2 * in, rect.height};
        builder.draw.emplace_back(ui::FillRect{edge, builder.palette().background, 3});
        builder.draw.emplace_back(ui::StrokeRect{edge, builder.palette().rule, builder.border(), 3});
    }
    ui::Column inside{rect.x + padding, rect.y + padding, measured.width};
    card_words(builder, inside, asked);
    column.y += 2 * step;
    builder.surface = below;
}

}

void feed_page(Builder& builder, const ui::Rect& free, const Asked& asked)
{
    ui::scroll_area(builder, {ids::page}, free, [&](ui::Column& content) {
        const ui::Column page = page_column(builder);
        const float width = std::min(page.width, builder.px(card_width));
        ui::Column column{std::round(page.x + (page.width - width) / 2), content.y + builder.px(12), width};
        card(builder, column, asked);
        column.y += builder.px(16);
        option_rows(builder, column, asked);
        column.y += builder.px(8);
        answer_controls(builder, column, asked);
        hint(builder, column, asked);
        round_notes(builder, column, asked.state);
        content.y = column.y + builder.px(12);
    });
}

}
