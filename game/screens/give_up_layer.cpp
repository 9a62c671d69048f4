// SPDX-License-Identifier: MIT
#include "screens/give_up_layer.h"

#include "screens/cover.h"
#include "screens/ids.h"

namespace screens {

namespace {

/// What is kept of a round that is given up now.
std::string kept(const base::Language& tr, const rounds::State& round)
{
    const bool showing = std::holds_alternative<rounds::Showing>(round.phase);
    const std::size_t receipts = round.turn.value + (showing ? 1U : 0U);
    if (receipts == 0) {
        return tr("No receipt has come yet, so nothing of this round will be kept.");
    }
    const std::string counts = tr.many("{0} of {1} questions has its receipt, and counts with its points.",
                                       "{0} of {1} questions have their receipts, and count with their points.",
                                       receipts, receipts, round.questions.size());
    return showing ? counts : counts + " " + tr("The one on the table counts for nobody.");
}

}

Frame view(const State& state, const GiveUpLayer&, const Look& look)
{
    return cover(state, look, [&](Builder& builder, ui::Column& column) {
        cover_words(builder, column, builder.tr("Give up the round?"),
                    state.round ? kept(builder.scene.tr, *state.round) : "");
        ButtonRow row(builder, column);
        row.add({.id = {ids::close_layer}, .label = builder.tr("Keep playing"), .keycap = builder.tr("Esc")},
                CloseLayer{});
        row.add({.id = {"give-up"}, .label = builder.tr("Give up"), .kind = ui::ButtonKind::Secondary}, GiveUp{});
        builder.shortcut(key(ui::Key::Escape), CloseLayer{});
    });
}

}
