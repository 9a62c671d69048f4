// SPDX-License-Identifier: MIT
#include "screens/question.h"

#include "screens/ids.h"
#include "screens/question_kinds.h"
#include "screens/question_sheets.h"
#include "screens/update.h"
#include "screens/words.h"

#include <algorithm>

namespace screens {

namespace {

/// What the question is about, beside it: which article, and that it is answered from memory.
void about_articles(Builder& builder, ui::Column& column, const Asked& asked)
{
    const auto quiet = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
    const auto articles = quiz::articles_of(*asked.state.pack, asked.item);
    ui::kicker(builder, column, articles.size() > 1 ? builder.tr("From the articles") : builder.tr("From the article"));
    column.y += builder.px(2);
    for (const text::Article* article : articles) {
        ui::heading(builder, column, article->title, ui::type::lead);
        column.y += builder.px(4);
        ui::paragraph(builder, column, article_line(builder.scene.tr, *article), quiet);
        column.y += builder.px(10);
    }
    ui::paragraph(builder, column, builder.tr("You answer from memory. The article opens with your receipt."),
                  ui::style::article(builder.theme(), builder.scene.metrics, builder.surface, 16));
    hint(builder, column, asked);
    round_notes(builder, column, asked.state);
}

/// The question, and what it is answered with.
void question_column(Builder& builder, ui::Column& column, const Asked& asked)
{
    const quiz::Question& question = asked.item.question;
    switch (quiz::kind(question)) {
    case quiz::Kind::Altered:
        question_kicker(builder, column, question);
        instruction(builder, column, question);
        column.y += builder.px(10);
        altered_answer(builder, column, asked);
        break;
    case quiz::Kind::Number:
    case quiz::Kind::Date:
        question_head(builder, column, question);
        amount_answer(builder, column, asked);
        break;
    case quiz::Kind::Order:
        question_head(builder, column, question);
        order_answer(builder, column, asked);
        break;
    case quiz::Kind::Short:
        question_head(builder, column, question);
        short_answer(builder, column, asked);
        break;
    case quiz::Kind::Locate: question_head(builder, column, question); break;
    default:
        question_head(builder, column, question);
        option_rows(builder, column, asked);
        break;
    }
    column.y += builder.px(14);
    answer_controls(builder, column, asked);
}

/// The question on the left, what it is about on the right; there first, so that the arrow keys lead from the answer on
/// to the foot of the page.
void side_by_side(Builder& builder, ui::Column& content, const Asked& asked)
{
    const ui::Column page = page_column(builder);
    const float side = builder.px(330);
    const float gap = builder.px(35);
    const float top = content.y + builder.px(20);
    ui::Column right{page.x + page.width - side, top, side};
    about_articles(builder, right, asked);
    ui::Column left{page.x, top, right.x - 2 * gap - builder.px(8) - page.x};
    question_column(builder, left, asked);
    content.y = std::max(left.y, right.y);
    ui::vertical_rule(builder, {right.x - gap, top}, content.y - top);
}

/// A question that is answered from memory: its articles are named, and closed.
void memory_page(Builder& builder, const ui::Rect& free, const Asked& asked)
{
    ui::scroll_area(builder, {ids::page}, free, [&](ui::Column& content) {
        if (room(builder) == Room::Wide) {
            side_by_side(builder, content, asked);
        } else {
            ui::Column column = page_column(builder);
            column.y = content.y + builder.px(16);
            question_column(builder, column, asked);
            column.y += builder.px(20);
            about_articles(builder, column, asked);
            content.y = column.y;
        }
        content.y += builder.px(12);
    });
}

/// A question about articles that lie open: its answer is a sentence of them, or what they say together.
void open_page(Builder& builder, const ui::Rect& free, const Asked& asked)
{
    const bool locate = quiz::kind(asked.item.question) == quiz::Kind::Locate;
    ArticleLook look{.use = locate ? SentenceUse::Answer : SentenceUse::None};
    const auto& answer = asked.screen.answer;
    if (const auto* picked = answer ? std::get_if<quiz::PickedSentence>(&*answer) : nullptr) {
        look.chosen = picked->passage;
    }
    beside_articles(builder, free, quiz::articles_of(*asked.state.pack, asked.item), look, [&](ui::Column& column) {
        question_column(builder, column, asked);
        hint(builder, column, asked);
        round_notes(builder, column, asked.state);
    });
}

void page(Builder& builder, const ui::Rect& free, const Asked& asked)
{
    const quiz::Kind kind = quiz::kind(asked.item.question);
    if (asked.state.round->style == rounds::Style::Feed) {
        feed_page(builder, free, asked);
    } else if (kind == quiz::Kind::Locate || kind == quiz::Kind::Compare) {
        open_page(builder, free, asked);
    } else {
        memory_page(builder, free, asked);
    }
}

}

Frame view(const State& state, const Question& screen, const Look& look)
{
    Builder builder = begin(state, look, ui::Surface::Page);
    const Asked asked{state, *rounds::current_item(*state.pack, *state.round), screen};
    page(builder, round_header(builder, state), asked);
    answer_shortcuts(builder, asked);
    footer(builder, state, keys_in_words(look.tr, quiz::kind(asked.item.question)));
    common_shortcuts(builder);
    return std::move(builder).finish();
}

}
