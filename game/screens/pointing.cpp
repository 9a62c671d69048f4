// SPDX-License-Identifier: MIT
#include "screens/pointing.h"

#include "learn/translated.h"
#include "screens/question_parts.h"
#include "screens/question_sheets.h"
#include "screens/update.h"
#include "screens/words.h"

namespace screens {

namespace {

/// The answer given, after it the others.
void answers_in_brief(Builder& builder, ui::Column& column, const State& state, const quiz::Question& question)
{
    const rounds::Attempt& attempt = state.round->attempts.back();
    const auto quiet = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, ui::type::small);
    const auto given = colored(bold(quiet), builder.palette().ink);
    const base::Language& tr = builder.scene.tr;
    for (const quiz::Answer& answer : shown_answers(question, *state.round)) {
        const std::string words = isolated(answer_words(tr, question, answer));
        if (answer == attempt.answer) {
            const std::string said = tr("You said {0}, {1}.", words, learn::given_with(tr, attempt.confidence));
            ui::paragraph(builder, column, emphasized(said, quiet, words, given).spec);
        } else {
            ui::paragraph(builder, column, words, quiet);
        }
        column.y += builder.px(2);
    }
}

void task_column(Builder& builder, ui::Column& column, const State& state, const quiz::Question& question)
{
    const bool verdict = quiz::kind(question) == quiz::Kind::Verdict;
    ui::kicker(builder, column, builder.tr("Second step · one more point"));
    column.y += builder.px(4);
    ui::heading(builder, column,
                verdict ? builder.tr("Which sentence decides it?") : builder.tr("Which sentence proves it?"),
                room(builder) == Room::Wide ? ui::type::title + 4 : 24);
    column.y += builder.px(12);
    ui::paragraph(builder, column, verdict ? builder.tr("“{}”", question.prompt) : question.prompt,
                  ui::style::article(builder.theme(), builder.scene.metrics, builder.surface));
    column.y += builder.px(10);
    answers_in_brief(builder, column, state, question);
    column.y += builder.px(16);
    ui::paragraph(
        builder, column,
        builder.tr("Click the sentence, or go to it with the arrow keys and press Enter. A wrong one costs nothing."),
        ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14));
    column.y += builder.px(16);
    ButtonRow row(builder, column);
    row.add({.id = {"skip"},
             .label = builder.tr("Skip this"),
             .keycap = builder.tr("S"),
             .kind = ui::ButtonKind::Secondary},
            SkipPointing{});
}

}

Frame view(const State& state, const Pointing&, const Look& look)
{
    Builder builder = begin(state, look, ui::Surface::Page);
    const quiz::Item& item = *rounds::current_item(*state.pack, *state.round);
    const ui::Rect free = round_header(builder, state);
    beside_articles(builder, free, quiz::articles_of(*state.pack, item), {.use = SentenceUse::Point},
                    [&](ui::Column& column) { task_column(builder, column, state, item.question); });
    builder.shortcut(key(ui::Key::S), SkipPointing{});
    footer(builder, state, builder.tr("↑ ↓ sentence · Enter points at it · S skips"));
    common_shortcuts(builder);
    return std::move(builder).finish();
}

}
