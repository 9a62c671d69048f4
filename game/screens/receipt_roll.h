// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

#include <vector>

namespace screens {

/// All that a printed receipt speaks of.
struct ReceiptFacts {
    const quiz::Item* item = nullptr;
    const rounds::Attempt* attempt = nullptr;
    std::vector<quiz::Passage> evidence; ///< the set that is shown
    const std::vector<text::Article>* articles = nullptr;
    std::size_t number = 1; ///< from 1
    std::size_t of = 1;
};

/// The facts of a player's receipt at a turn. The evidence is the set that the player pointed at, else the first.
ReceiptFacts receipt_facts(const quiz::ReadyPack& pack, const rounds::State& round, rounds::TurnIndex turn);

/// Draws the words of a receipt on its paper, from the head of the roll to the reason why; `stamped` is how far the
/// stamp has come down, 0 to 1.
void receipt_words(ui::Canvas& canvas, ui::Column& column, const ReceiptFacts& facts, float stamped);

}
