// SPDX-License-Identifier: MIT
#include "screens/reading.h"

#include "screens/question_parts.h"
#include "screens/question_sheets.h"

namespace screens {

namespace {

Articles articles_to_read(const State& state)
{
    Articles articles;
    if (const auto* reading = std::get_if<rounds::Reading>(&state.round->phase)) {
        for (const text::ArticleId& id : reading->articles) {
            if (const text::Article* article = quiz::find_article(state.pack->articles, id)) {
                articles.push_back(article);
            }
        }
    }
    return articles;
}

void invitation(Builder& builder, ui::Column& column, std::size_t articles)
{
    ui::kicker(builder, column, builder.tr("First, something to read"));
    column.y += builder.px(4);
    ui::heading(builder, column,
                articles == 1 ? builder.tr("Read this; the questions come from it")
                              : builder.tr("Read these; the questions come from them"),
                room(builder) == Room::Wide ? ui::type::title + 4 : 24);
    column.y += builder.px(12);
    ui::paragraph(builder, column,
                  builder.tr("Take your time: no clock runs while you read. When the questions begin, what you read is "
                             "put away."),
                  ui::style::article(builder.theme(), builder.scene.metrics, builder.surface, 16));
    column.y += builder.px(20);
    ButtonRow row(builder, column);
    const ui::Button begin{
        .id = {ids::next}, .label = builder.tr("Begin the questions"), .keycap = builder.tr("Enter")};
    row.add(fitted(builder, begin, column.width), DoneReading{});
    builder.shortcut(key(ui::Key::Enter), DoneReading{});
}

}

Frame view(const State& state, const Reading&, const Look& look)
{
    Builder builder = begin(state, look, ui::Surface::Page);
    const ui::Rect free = round_header(builder, state);
    const Articles articles = articles_to_read(state);
    beside_articles(builder, free, articles, {}, [&](ui::Column& column) {
        invitation(builder, column, articles.size());
        round_notes(builder, column, state);
    });
    footer(builder, state, builder.tr("Page keys scroll · Enter begins"));
    common_shortcuts(builder);
    return std::move(builder).finish();
}

}
