// SPDX-License-Identifier: MIT
#include "screens/report_layer.h"

#include "screens/apply.h"
#include "screens/cover.h"
#include "screens/ids.h"
#include "screens/words.h"
#include "ui/field.h"

namespace screens {

namespace {

constexpr std::size_t longest_note = 600;

/// The words of the question that is reported; empty when it is gone.
std::string prompt_of(const State& state, rounds::TurnIndex turn)
{
    if (!state.pack || !state.round || turn.value >= state.round->questions.size()) {
        return {};
    }
    const quiz::Item* item = quiz::find_item(*state.pack, state.round->questions[turn.value]);
    return item == nullptr ? "" : item->question.prompt;
}

void note_field(Builder& builder, ui::Column& column, const ReportLayer& layer)
{
    const ui::Field field{.id = {ids::field},
                          .label = builder.tr("What is wrong with this question?"),
                          .text = layer.note,
                          .placeholder = builder.tr("A line or two"),
                          .most_bytes = longest_note};
    ui::field(builder, column, field);
    column.y += builder.px(20);
}

void write(Builder& builder, ui::Column& column, const State& state, const ReportLayer& layer)
{
    cover_words(builder, column, builder.tr("What is wrong with this question?"),
                "“" + isolated(prompt_of(state, layer.turn)) + "”");
    note_field(builder, column, layer);
    ButtonRow row(builder, column);
    if (!trimmed(layer.note).empty()) {
        row.add({.id = {"send"}, .label = builder.tr("Keep the note"), .keycap = builder.tr("Enter")}, SendReport{});
        builder.shortcut(key(ui::Key::Enter), SendReport{});
    }
    row.add({.id = {ids::close_layer},
             .label = builder.tr("Back to the receipt"),
             .keycap = builder.tr("Esc"),
             .kind = ui::ButtonKind::Secondary},
            CloseLayer{});
}

void thanks(Builder& builder, ui::Column& column)
{
    cover_words(builder, column, builder.tr("Thank you."),
                builder.tr("It is kept with the pack’s questions and shown to its author in the editor."));
    ButtonRow row(builder, column);
    row.add({.id = {ids::close_layer}, .label = builder.tr("Back to the receipt"), .keycap = builder.tr("Enter")},
            CloseLayer{});
    builder.shortcut(key(ui::Key::Enter), CloseLayer{});
}

}

Frame view(const State& state, const ReportLayer& layer, const Look& look)
{
    return cover(state, look, [&](Builder& builder, ui::Column& column) {
        if (layer.kept) {
            thanks(builder, column);
        } else {
            write(builder, column, state, layer);
        }
        builder.shortcut(key(ui::Key::Escape), CloseLayer{});
    });
}

}
