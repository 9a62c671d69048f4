// SPDX-License-Identifier: MIT
#include "screens/question_parts.h"

#include "quiz/translated.h"
#include "screens/words.h"

namespace screens {

namespace {

constexpr std::size_t long_prompt = 110;

/// Claims are quoted: they are somebody's words, and may be wrong.
bool is_claim(quiz::Kind kind)
{
    return kind == quiz::Kind::Verdict || kind == quiz::Kind::Compare;
}

float head_size(const Builder& builder, const ui::Column& column, const std::string& prompt)
{
    if (room(builder) != Room::Wide || column.width < builder.px(420)) {
        return 24;
    }
    return prompt.size() < long_prompt ? ui::type::heading : ui::type::title;
}

}

ui::Button fitted(const Builder& builder, ui::Button button, float width)
{
    if (ui::button_size(builder, button).width > width) {
        button.keycap.clear();
    }
    return button;
}

void question_kicker(Builder& builder, ui::Column& column, const quiz::Question& question)
{
    const base::Language& tr = builder.scene.tr;
    ui::kicker(builder, column, quiz::skill_name(tr, question.skill) + " · " + task(tr, quiz::kind(question)));
    column.y += builder.px(4);
}

void instruction(Builder& builder, ui::Column& column, const quiz::Question& question)
{
    ui::paragraph(builder, column, what_to_do(builder.scene.tr, quiz::kind(question)),
                  colored(ui::style::article(builder.theme(), builder.scene.metrics, builder.surface, 16),
                          builder.palette().muted));
}

void question_title(Builder& builder, ui::Column& column, const quiz::Question& question)
{
    question_kicker(builder, column, question);
    const bool claim = is_claim(quiz::kind(question));
    const std::string words = claim ? builder.tr("“{}”", question.prompt) : question.prompt;
    balanced_heading(builder, column, words, head_size(builder, column, question.prompt));
}

void question_head(Builder& builder, ui::Column& column, const quiz::Question& question)
{
    question_title(builder, column, question);
    column.y += builder.px(6);
    instruction(builder, column, question);
    column.y += builder.px(16);
}

void round_notes(Builder& builder, ui::Column& column, const State& state)
{
    if (state.round->turn.value != 0) {
        return;
    }
    const std::string& subject = state.pack->notice;
    const std::string notice = subject.empty() ? "" : builder.tr("On its subject: {}", isolated(subject));
    for (const std::string& words : {notice, left_out_of_pack(builder.scene.tr, *state.pack)}) {
        if (!words.empty()) {
            column.y += builder.px(14);
            ui::paragraph(builder, column, words,
                          ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface));
        }
    }
}

void hint(Builder& builder, ui::Column& column, const Asked& asked)
{
    const std::string& words = asked.item.question.hint;
    if (words.empty()) {
        return;
    }
    column.y += builder.px(14);
    if (asked.screen.hint_shown) {
        ui::paragraph(builder, column, builder.tr("Hint: {}", isolated(words)),
                      ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14));
        return;
    }
    ButtonRow row(builder, column);
    row.add(
        {.id = {"hint"}, .label = builder.tr("Show a hint"), .keycap = builder.tr("H"), .kind = ui::ButtonKind::Quiet},
        ShowHint{});
    builder.shortcut(key(ui::Key::H), ShowHint{});
}

RichText emphasized(const std::string& sentence, const ui::TextStyle& style, std::string_view part,
                    const ui::TextStyle& strong)
{
    RichText rich(style);
    const std::size_t at = sentence.find(part);
    if (part.empty() || at == std::string::npos) {
        return rich.add(sentence);
    }
    const std::string_view whole = sentence;
    return rich.add(whole.substr(0, at)).add(part, strong).add(whole.substr(at + part.size()));
}

}
