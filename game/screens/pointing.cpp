// SPDX-License-Identifier: MIT
#include "screens/pointing.h"

#include "screens/question_parts.h"
#include "screens/update.h"
#include "screens/words.h"

#include <fmt/core.h>

namespace screens {

namespace {

/// The answers in a line or two, the one given in bold.
void answers_in_brief(Builder& builder, ui::Column& column, const State& state, const quiz::Question& question)
{
    const rounds::Attempt& attempt = state.round->attempts.back();
    const auto quiet = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, ui::type::small);
    const auto given = colored(bold(quiet), builder.theme().ink);
    for (const quiz::Answer& answer : shown_answers(question, *state.round)) {
        const std::string words = quiz::answer_text(question, answer);
        RichText line(quiet);
        if (answer == attempt.answer) {
            line.add("You said ").add(isolated(words), given).add(fmt::format(", {}.", given_with(attempt.confidence)));
        } else {
            line.add(words);
        }
        ui::paragraph(builder, column, std::move(line.spec));
        column.y += builder.px(2);
    }
}

void task_column(Builder& builder, ui::Column& column, const State& state, const quiz::Question& question)
{
    const bool verdict = quiz::kind(question) == quiz::Kind::Verdict;
    ui::kicker(builder, column, "Second step · one more point");
    column.y += builder.px(4);
    ui::heading(builder, column, verdict ? "Which sentence decides it?" : "Which sentence proves it?",
                room(builder) == Room::Wide ? ui::type::heading : 24);
    column.y += builder.px(12);
    ui::paragraph(builder, column, verdict ? "“" + question.prompt + "”" : question.prompt,
                  ui::style::article(builder.theme(), builder.scene.metrics, builder.surface));
    column.y += builder.px(10);
    answers_in_brief(builder, column, state, question);
    column.y += builder.px(16);
    ui::paragraph(builder, column,
                  "Click the sentence, or go to it with the arrow keys and press Enter. A wrong one costs nothing.",
                  ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14));
    column.y += builder.px(16);
    ButtonRow row(builder, column);
    row.add({.id = {"skip"}, .label = "Skip this", .keycap = "S", .kind = ui::ButtonKind::Secondary}, SkipPointing{});
}

}

Frame view(const State& state, const Pointing&, const ui::TextEngine& text, const ui::Theme& theme)
{
    Builder builder = begin(state, text, theme, ui::Surface::Paper);
    const quiz::Item& item = *rounds::current_item(*state.pack, *state.round);
    const ui::Rect free = round_header(builder, state);
    beside_articles(builder, free, quiz::articles_of(*state.pack, item), {.use = SentenceUse::Point},
                    [&](ui::Column& column) { task_column(builder, column, state, item.question); });
    footer(builder, state, "↑ ↓ sentence · Enter points at it · S skips");
    builder.shortcut(key(ui::Key::S), SkipPointing{});
    common_shortcuts(builder);
    return std::move(builder).finish();
}

}
