// SPDX-License-Identifier: MIT
#include "screens/question.h"

#include "screens/ids.h"
#include "screens/question_parts.h"
#include "screens/update.h"
#include "screens/words.h"

#include <array>

namespace screens {

namespace {

constexpr std::array<ui::Key, 6> letter_keys = {ui::Key::A, ui::Key::B, ui::Key::C, ui::Key::D, ui::Key::E, ui::Key::F};

ui::Mark mark_of(quiz::Verdict verdict)
{
    switch (verdict) {
    case quiz::Verdict::Supported: return ui::Mark::Tick;
    case quiz::Verdict::Refuted: return ui::Mark::Cross;
    case quiz::Verdict::NotInArticle: break;
    }
    return ui::Mark::Question;
}

ui::OptionRow row_of(const quiz::Question& question, const quiz::Answer& answer, std::size_t row, bool chosen)
{
    ui::OptionRow look{.id = ids::numbered(ids::option, row), .group = {"options"}, .selected = chosen};
    if (const auto* verdict = std::get_if<quiz::PickedVerdict>(&answer)) {
        look.mark = mark_of(verdict->verdict);
        look.text = verdict_name(verdict->verdict);
    } else if (const auto* option = std::get_if<quiz::PickedOption>(&answer)) {
        look.letter = std::string(1, static_cast<char>('A' + row));
        look.text = question.options[option->index].text;
    }
    return look;
}

/// While nothing is chosen, an arrow chooses the row that has the focus instead of leaving it.
void arrow_shortcuts(Builder& builder, const Question& screen, const std::vector<quiz::Answer>& answers)
{
    const bool on_first = builder.scene.ui.focused == ids::numbered(ids::option, 0);
    if (!screen.answer && on_first && !answers.empty()) {
        builder.shortcut(key(ui::Key::Down), ChooseAnswer{answers.front()});
        builder.shortcut(key(ui::Key::Up), ChooseAnswer{answers.back()});
    }
}

void options(Builder& builder, ui::Column& column, const State& state, const quiz::Question& question,
             const Question& screen)
{
    const auto answers = shown_answers(question, *state.round);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        ui::option(builder, column, row_of(question, answers[i], i, screen.answer == answers[i]),
                   Event{ChooseAnswer{answers[i]}});
        column.y += builder.px(12);
        if (i < letter_keys.size()) {
            builder.shortcut(key(letter_keys[i]), ChooseAnswer{answers[i]});
        }
    }
    arrow_shortcuts(builder, screen, answers);
    column.y += builder.px(10);
}

/// What the question is about, beside it: which article, and that it is answered from memory.
void about_articles(Builder& builder, ui::Column& column, const State& state, const quiz::Item& item,
                    const Question& screen)
{
    const auto quiet = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
    const auto articles = quiz::articles_of(*state.pack, item);
    ui::kicker(builder, column, articles.size() > 1 ? "From the articles" : "From the article");
    column.y += builder.px(2);
    for (const text::Article* article : articles) {
        ui::heading(builder, column, article->title, ui::type::lead);
        column.y += builder.px(4);
        ui::paragraph(builder, column, article_line(*article), quiet);
        column.y += builder.px(10);
    }
    ui::paragraph(builder, column, "You answer from memory. The article opens with your receipt.",
                  ui::style::article(builder.theme(), builder.scene.metrics, builder.surface, 16));
    hint(builder, column, item.question, screen);
    round_notes(builder, column, state);
}

void options_page(Builder& builder, const ui::Rect& free, const State& state, const quiz::Item& item,
                  const Question& screen)
{
    ui::scroll_area(builder, {ids::page}, free, [&](ui::Column& content) {
        const ui::Column page = page_column(builder);
        const float top = content.y + builder.px(20);
        const bool wide = room(builder) == Room::Wide;
        const float side = builder.px(330);
        const float gap = builder.px(44);
        ui::Column left{page.x, top, wide ? page.width - side - gap - builder.px(34) : page.width};
        question_head(builder, left, item.question);
        options(builder, left, state, item.question, screen);
        answer_controls(builder, left, screen);
        ui::Column right{wide ? page.x + page.width - side : page.x, wide ? top : left.y + builder.px(20),
                         wide ? side : page.width};
        about_articles(builder, right, state, item, screen);
        content.y = std::max(left.y, right.y);
        if (wide) {
            ui::vertical_rule(builder, {right.x - builder.px(35), top}, content.y - top);
        }
        content.y += builder.px(12);
    });
    footer(builder, state, "A B C or ↑ ↓ choose · 1 2 3 how sure · Enter answers · Z takes back");
}

void locate_page(Builder& builder, const ui::Rect& free, const State& state, const quiz::Item& item,
                 const Question& screen)
{
    ArticleLook look{.use = SentenceUse::Answer};
    if (const auto* picked = screen.answer ? std::get_if<quiz::PickedSentence>(&*screen.answer) : nullptr) {
        look.chosen = picked->passage;
    }
    beside_articles(builder, free, quiz::articles_of(*state.pack, item), look, [&](ui::Column& column) {
        question_head(builder, column, item.question);
        ui::paragraph(builder, column, "Click the sentence, or go to it with the arrow keys and press Enter.",
                      ui::style::article(builder.theme(), builder.scene.metrics, builder.surface, 16));
        column.y += builder.px(18);
        answer_controls(builder, column, screen);
        hint(builder, column, item.question, screen);
        round_notes(builder, column, state);
    });
    footer(builder, state, "↑ ↓ sentence · Enter chooses · 1 2 3 how sure · Z takes back");
}

}

Frame view(const State& state, const Question& screen, const ui::TextEngine& text, const ui::Theme& theme)
{
    Builder builder = begin(state, text, theme, ui::Surface::Paper);
    const quiz::Item& item = *rounds::current_item(*state.pack, *state.round);
    const ui::Rect free = round_header(builder, state);
    if (quiz::kind(item.question) == quiz::Kind::Locate) {
        locate_page(builder, free, state, item, screen);
    } else {
        options_page(builder, free, state, item, screen);
    }
    answer_shortcuts(builder, screen);
    common_shortcuts(builder);
    return std::move(builder).finish();
}

}
